package kashaf.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kashaf.text.Span;
import kashaf.text.Text;
import kashaf.text.WhiteSpace;

/** Makes stretches of the pairs that were found: what is never closed ends here, depths are counted. */
final class MarkedStretches {
  private static final int UNCLOSED = -2;

  private final Text text;
  private final Span paragraph;
  private final MarkTable table;
  private final FoundMarks found;
  private final int[] closers;

  MarkedStretches(Text text, Span paragraph, MarkTable table, FoundMarks found, int[] closers) {
    this.text = text;
    this.paragraph = paragraph;
    this.table = table;
    this.found = found;
    this.closers = closers;
  }

  List<Marked> list() {
    int[] limits = limits();
    List<Marked> list = new ArrayList<>();
    int[] ends = new int[closers.length];
    int depth = 0;
    for (int i = 0; i < closers.length; i++) {
      if (closers[i] == -1) {
        continue;
      }
      boolean closed = closers[i] != UNCLOSED;
      int kept = table.kept(found.mark(i)) ? table.length(found.mark(i)) : 0;
      int to = closed ? found.place(closers[i]) + kept : limits[i];
      Span content = new Span(found.end(i) - kept, to).stripped(text);
      if (content.length() == 0) {
        continue;
      }
      int end = closed ? found.end(closers[i]) : content.end();
      while (depth > 0 && ends[depth - 1] <= found.place(i)) {
        depth--;
      }
      list.add(new Marked(new Span(found.place(i), end), content, depth, closed));
      ends[depth++] = end;
    }
    return list;
  }

  /**
   * Where stretches that nothing closes end: with the paragraph, with the stretch around them, or before the next mark
   * of their kind that opens.
   */
  private int[] limits() {
    int[] limits = new int[closers.length];
    int[] next = new int[table.size()];
    Arrays.fill(next, -1);
    for (int i = closers.length - 1; i >= 0; i--) {
      int mark = found.mark(i);
      if (closers[i] == UNCLOSED) {
        limits[i] = next[mark] < 0 ? paragraph.end() : cut(found.end(i), found.place(next[mark]));
      }
      if (closers[i] != -1) {
        next[mark] = i;
      }
    }
    inside(limits);
    return limits;
  }

  /** Keeps stretches that nothing closes within the closed one around them. */
  private void inside(int[] limits) {
    int[] ends = new int[closers.length];
    int depth = 0;
    for (int i = 0; i < closers.length; i++) {
      while (depth > 0 && ends[depth - 1] <= found.place(i)) {
        depth--;
      }
      if (closers[i] == UNCLOSED && depth > 0) {
        limits[i] = Math.min(limits[i], ends[depth - 1]);
      } else if (closers[i] >= 0) {
        ends[depth++] = found.place(closers[i]);
      }
    }
  }

  /** The end of the last sentence between two places, or the second place. */
  private int cut(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (".؟!?…۔".indexOf(text.charAt(i)) >= 0 && WhiteSpace.is(text.charAt(i + 1))) {
        return i + 1;
      }
    }
    return to;
  }
}
