package kashaf.corpus;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Who is told what went wrong with an input while the others are read on. */
public interface Notices {
  /** Nobody. */
  Notices SILENT =
      new Notices() {
        @Override
        public void error(String document, String message) {
          // Nobody is told.
        }

        @Override
        public void warning(String document, String message) {
          // Nobody is told.
        }
      };

  /** An input could not be read, or not to its end. */
  void error(String document, String message);

  /** An input was read, but not everything in it was as it should be. */
  void warning(String document, String message);

  /**
   * An input was read to its end.
   *
   * @param first the first document in it
   * @param documents how many documents it holds: one, unless its paragraphs or lines are documents
   * @param encoding the name of its encoding
   */
  default void read(Document first, int documents, String encoding) {
    // Most do not care.
  }

  /** So many bytes more have been read, compressed ones as they are. */
  default void bytes(long count) {
    // Most do not care.
  }

  /** Nothing more will be found before more has been read, which may take a while. */
  default void waiting() {
    // Most do not care.
  }

  /** What a failed reading means, in words for the person who asked. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "not readable: permission denied";
    }
    if (e instanceof EOFException || e instanceof ZipException) {
      return "damaged gzip data: " + (e.getMessage() == null ? "it ends too early" : e.getMessage());
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
