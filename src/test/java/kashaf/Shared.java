package kashaf;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that are measured on but are no part of the project: a folder {@code shared} beside it. */
public final class Shared {
  private Shared() {}

  /** A file there; a test that needs it is skipped, visibly, where it is missing. */
  public static Path file(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("shared").resolve(name))) {
      folder = folder.getParent();
    }
    assumeTrue(folder != null, "no folder 'shared' with " + name + " beside the project");
    return folder.resolve("shared").resolve(name);
  }

  public static String text(String name) throws IOException {
    return Files.readString(file(name));
  }
}
