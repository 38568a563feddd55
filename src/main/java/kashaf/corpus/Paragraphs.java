package kashaf.corpus;

import java.util.ArrayList;
import java.util.List;
import kashaf.text.Span;
import kashaf.text.Text;
import kashaf.text.WhiteSpace;

/** Finds the paragraphs of a stretch of text. */
final class Paragraphs {
  private Paragraphs() {}

  /** The paragraphs without the white space around them; blank ones do not count. */
  static List<Span> in(Text text, Span stretch, Layout layout) {
    List<Span> paragraphs = new ArrayList<>();
    int open = -1;
    int close = -1;
    int line = stretch.start();
    while (line < stretch.end()) {
      int next = WhiteSpace.behindLine(text, line, stretch.end());
      Span content = new Span(line, next).stripped(text);
      boolean blank = content.length() == 0;
      if (open >= 0 && (blank || layout == Layout.LINES)) {
        paragraphs.add(new Span(open, close));
        open = -1;
      }
      if (!blank) {
        open = open < 0 ? content.start() : open;
        close = content.end();
      }
      line = next;
    }
    if (open >= 0) {
      paragraphs.add(new Span(open, close));
    }
    return paragraphs;
  }
}
