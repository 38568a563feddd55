package kashaf.corpus;

import java.util.ArrayList;
import java.util.List;
import kashaf.text.Span;
import kashaf.text.Text;
import kashaf.text.WhiteSpace;

/**
 * The paragraphs of a part, without the white space around them; blank ones do not count. One that {@link Pieces} cut
 * because of its length is several stretches with one number.
 */
final class Paragraphs {
  private final Text text;
  private final Layout layout;
  private final List<Span> stretches = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private int started;

  /**
   * @param core the part
   * @param continues whether it starts in the middle of a paragraph
   * @param cuts where a paragraph was cut within it
   */
  Paragraphs(Text text, Span core, Layout layout, boolean continues, int[] cuts) {
    this.text = text;
    this.layout = layout;
    int start = core.start();
    boolean inside = continues;
    for (int cut : cuts) {
      read(new Span(start, cut), inside);
      start = cut;
      inside = true;
    }
    read(new Span(start, core.end()), inside);
  }

  List<Span> stretches() {
    return stretches;
  }

  /** The number of a stretch's paragraph among those that start in the part, from 1; 0 for one that started before. */
  int number(int stretch) {
    return numbers.get(stretch);
  }

  /** How many paragraphs start in the part. */
  int started() {
    return started;
  }

  private void read(Span stretch, boolean startsInside) {
    int open = -1;
    int close = -1;
    boolean inside = startsInside;
    for (int line = stretch.start(); line < stretch.end(); ) {
      int next = WhiteSpace.behindLine(text, line, stretch.end());
      Span content = new Span(line, next).stripped(text);
      boolean blank = content.length() == 0;
      if (open >= 0 && (blank || layout == Layout.LINES)) {
        add(new Span(open, close), inside);
        open = -1;
      }
      // What follows the rest of a cut paragraph is a new one; in broken lines its last line may be empty behind the
      // cut.
      inside &= open >= 0 || line == stretch.start() && (!blank || layout == Layout.WRAPPED);
      if (!blank) {
        open = open < 0 ? content.start() : open;
        close = content.end();
      }
      line = next;
    }
    if (open >= 0) {
      add(new Span(open, close), inside);
    }
  }

  private void add(Span stretch, boolean continuesOne) {
    started += continuesOne ? 0 : 1;
    stretches.add(stretch);
    numbers.add(started);
  }
}
