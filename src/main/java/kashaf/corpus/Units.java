package kashaf.corpus;

import kashaf.text.WhiteSpace;

/**
 * Makes a document of every paragraph or line of a source, where the user wants that; else passes the parts on. Blank
 * lines are no documents. A document is called by its source and its number there: of the line, or of the paragraph.
 */
final class Units {
  private final Cutter cutter;
  private final Reading.Unit unit;
  private Part ahead;
  private Document document;
  private int number;
  private int documents;

  Units(Cutter cutter, Reading.Unit unit) {
    this.cutter = cutter;
    this.unit = unit;
    this.documents = cutter.document().number();
    this.ahead = unit == Reading.Unit.FILE ? null : cutter.next();
  }

  /** The next part; null when the source has ended. */
  Part next() {
    if (unit == Reading.Unit.FILE) {
      return cutter.next();
    }
    while (ahead != null) {
      Part part = ahead;
      ahead = cutter.next();
      boolean blank = blank(part) && !part.continues() && !continued();
      number += part.continues() || blank && unit == Reading.Unit.PARAGRAPH ? 0 : 1;
      if (!blank) {
        return asDocument(part);
      }
    }
    return null;
  }

  /** Whether the part ahead belongs to the same document: the line or paragraph is a long one, and was cut. */
  private boolean continued() {
    return ahead != null && ahead.continues();
  }

  private Part asDocument(Part part) {
    if (!part.continues()) {
      Document source = part.document();
      String name = source.name() + "#" + number;
      document = new Document(documents++, name, source.language(), source.layout(), source.metadata());
    }
    return part.as(document, !part.continues(), !continued());
  }

  private static boolean blank(Part part) {
    for (int i = part.start(); i < part.end(); i++) {
      if (!WhiteSpace.is(part.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
