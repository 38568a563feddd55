package kashaf.cli.repl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the session that nobody else sees and that go when it ends. */
final class Drafts {
  private Path folder;

  /** A file of this name, which may be there already. */
  Path file(String name) throws IOException {
    if (folder == null) {
      folder = Files.createTempDirectory("kashaf");
      folder.toFile().deleteOnExit();
    }
    Path file = folder.resolve(name);
    file.toFile().deleteOnExit();
    return file;
  }
}
