package kashaf.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Files that come with the program.
 *
 * <p>A class loader would find them too, but on its way from a name to an address to a connection to the bytes it takes
 * ten milliseconds, a tenth of a short run, and it looks for a file that is not there in every library. So when the
 * program runs from its jar, the jar is read as the zip file that it is.
 */
final class Resource {
  private static final String OURS = "kashaf/language/languages.txt";
  private static final ZipFile JAR = jar();

  private Resource() {}

  /** The bytes of a file, or null when there is none. @param path from the root, without a slash before it */
  static byte[] bytes(String path) {
    try (InputStream in = open(path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String path) throws IOException {
    if (JAR == null) {
      return Resource.class.getResourceAsStream("/" + path);
    }
    ZipEntry entry = JAR.getEntry(path);
    return entry == null ? null : JAR.getInputStream(entry);
  }

  /** The jar that was started, or null: in a test, or as part of another program. */
  private static ZipFile jar() {
    String started = System.getProperty("java.class.path", "");
    try {
      ZipFile jar = started.endsWith(".jar") ? new ZipFile(started) : null;
      return jar == null || jar.getEntry(OURS) == null ? null : jar;
    } catch (IOException e) {
      return null; // several jars, perhaps
    }
  }
}
