package kashaf.corpus;

import java.util.ArrayList;
import java.util.List;

/** Notices that are kept, for a test to look at. */
final class Heard implements Notices {
  private final List<String> errors = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<String> encodings = new ArrayList<>();

  @Override
  public void error(String document, String message) {
    errors.add(document + ": " + message);
  }

  @Override
  public void warning(String document, String message) {
    warnings.add(document + ": " + message);
  }

  @Override
  public void read(Document document, int documents, String encoding) {
    encodings.add(encoding);
  }

  List<String> errors() {
    return errors;
  }

  List<String> warnings() {
    return warnings;
  }

  /** The encodings of the sources that were read to their end. */
  List<String> encodings() {
    return encodings;
  }
}
