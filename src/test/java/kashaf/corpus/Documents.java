package kashaf.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads everything, for tests. */
final class Documents {
  private Documents() {}

  /** The parts of one source. */
  static List<Part> parts(Source source, Reading reading, Notices notices) {
    List<Part> found = new ArrayList<>();
    try (Parts parts = new Corpus(List.of(source), reading, notices).parts(0, false)) {
      for (Part part = parts.next(); part != null; part = parts.next()) {
        found.add(part);
      }
    }
    return found;
  }

  /** The names of the documents in one source, and their characters. */
  static Map<String, String> of(Source source, Reading reading, Notices notices) {
    Map<String, String> documents = new LinkedHashMap<>();
    for (Part part : parts(source, reading, notices)) {
      documents.merge(part.document().name(), part.text().slice(part.start(), part.end()), String::concat);
    }
    return documents;
  }

  /** The text of a page in UTF-8. */
  static String ofPage(String html) {
    Source source = Source.bytes("page", true, html.getBytes(StandardCharsets.UTF_8));
    return of(source, Reading.DEFAULT, Notices.SILENT).get("page");
  }
}
