package kashaf.cli.repl;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import kashaf.corpus.Document;
import kashaf.corpus.Notices;

/** Tells what goes wrong while texts are loaded, and remembers what was found. */
final class Loading implements Notices {
  private final PrintStream error;
  private final Map<String, Integer> languages = new TreeMap<>();
  private final Map<String, Integer> encodings = new TreeMap<>();
  private boolean failed;
  private int documents;

  /** @param error where to tell it; null for nowhere */
  Loading(PrintStream error) {
    this.error = error;
  }

  @Override
  public void read(Document first, int documents, String encoding) {
    this.documents += documents;
    languages.merge(first.language().code(), documents, Integer::sum);
    encodings.merge(encoding, 1, Integer::sum);
  }

  Map<String, Integer> languages() {
    return languages;
  }

  Map<String, Integer> encodings() {
    return encodings;
  }

  /** How many documents were read to their end. */
  int documents() {
    return documents;
  }

  /** Whether something could not be read. */
  boolean failed() {
    return failed;
  }

  @Override
  public void error(String document, String message) {
    failed = true;
    warning(document, message);
  }

  @Override
  public void warning(String document, String message) {
    if (error != null) {
      error.println("kashaf: " + document + ": " + message);
    }
  }
}
