package kashaf.language;

import java.util.Arrays;
import java.util.List;
import kashaf.text.Span;
import kashaf.text.Text;

/**
 * Decides for each mark of one paragraph whether it opens or closes, and pairs them with a stack. Each mark is pushed
 * and popped at most once.
 */
final class MarkPairing {
  private static final int NONE = -1;
  private static final int UNCLOSED = -2;

  private final Text text;
  private final Span paragraph;
  private final MarkTable table;
  private final FoundMarks found;
  private final int count;
  /** For each mark that opens, which one closes it. */
  private final int[] closers;
  private final int[] stack;
  private int height;
  /** How many of each mark are open. */
  private final int[] open;
  /** For each mark, how often it opens and closes beyond doubt. */
  private final int[] opening;
  private final int[] closing;
  /** For each mark, whether one of its size closes behind it before another of its size opens. */
  private final boolean[] closedLater;
  private int stray;

  MarkPairing(Text text, Span paragraph, MarkTable table, FoundMarks found) {
    this.text = text;
    this.paragraph = paragraph;
    this.table = table;
    this.found = found;
    count = found.count();
    closers = new int[count];
    Arrays.fill(closers, NONE);
    stack = new int[count];
    open = new int[table.size()];
    opening = new int[table.size()];
    closing = new int[table.size()];
    closedLater = new boolean[count];
  }

  List<Marked> pairs() {
    lookAhead();
    for (int i = 0; i < count; i++) {
      if (opens(i)) {
        push(i);
      } else {
        close(i);
      }
    }
    int unclosed = height;
    while (height > 0) {
      pop(mayStayOpen(stack[height - 1]) ? UNCLOSED : NONE);
    }
    if (unclosed + stray > 0 && alternates(unclosed + stray)) {
      for (int i = 0; i < count; i++) {
        closers[i] = i % 2 == 0 ? i + 1 : NONE;
      }
    }
    return new MarkedStretches(text, paragraph, table, found, closers).list();
  }

  private void lookAhead() {
    boolean[] later = new boolean[2];
    for (int i = count - 1; i >= 0; i--) {
      int size = found.single(i) ? 1 : 0;
      closedLater[i] = later[size];
      MarkSide side = found.side(i);
      if (side == MarkSide.OPENS) {
        opening[found.mark(i)]++;
        later[size] = false;
      } else if (side == MarkSide.CLOSES) {
        closing[found.mark(i)]++;
        later[size] |= found.behindStop(i) || !(size == 1 ? found.genitive(i) : found.behindDigit(i));
      }
    }
  }

  private boolean opens(int i) {
    int leaning = leaning(i);
    boolean waiting = partner(i) >= 0;
    return switch (found.side(i)) {
      case OPENS -> true;
      case CLOSES -> false;
      case SPACED, LOOSE -> leaning == 0 ? !waiting : leaning > 0;
      case INSIDE -> found.behindClitic(i) && leaning >= 0 || (leaning == 0 ? !waiting : leaning > 0);
    };
  }

  /** Which side a mark usually stands on, in this paragraph if that shows it beyond doubt. */
  private int leaning(int i) {
    int mark = found.mark(i);
    int usual = table.leaning(mark);
    int seen = opening[mark] - closing[mark];
    return usual * seen < 0 ? -usual : usual;
  }

  private void push(int i) {
    stack[height++] = i;
    open[found.mark(i)]++;
  }

  private void pop(int closer) {
    int top = stack[--height];
    open[found.mark(top)]--;
    closers[top] = closer;
  }

  /** A mark now open that the mark may close, or -1. */
  private int partner(int i) {
    for (int mark = 0; mark < open.length; mark++) {
      if (open[mark] > 0 && table.pairs(mark, found.mark(i))) {
        return mark;
      }
    }
    return -1;
  }

  private void close(int i) {
    boolean waiting = partner(i) >= 0;
    if (waiting && closedLater[i] && (found.single(i) ? found.genitive(i) : found.behindDigit(i))
        && !found.behindStop(i)) {
      return;
    }
    if (!waiting && !closesAnother(i)) {
      stray += found.single(i) ? 0 : 1;
      return;
    }
    while (waiting && !table.pairs(found.mark(stack[height - 1]), found.mark(i))) {
      pop(mayStayOpen(stack[height - 1]) ? UNCLOSED : NONE);
    }
    pop(i);
  }

  /** A mark may close one that is no partner of it, unless that one is closed by its own later. */
  private boolean closesAnother(int i) {
    if (height == 0 || table.kept(found.mark(i)) || table.kept(found.mark(stack[height - 1]))) {
      return false;
    }
    boolean sameSize = found.single(i) == found.single(stack[height - 1]);
    return sameSize && !found.behindDigit(i) || !sameSize && found.behindStop(i) && !closedLater[stack[height - 1]];
  }

  /** Whether a mark that nothing closes is a mark at all. */
  private boolean mayStayOpen(int i) {
    if (found.side(i) != MarkSide.OPENS || table.kept(found.mark(i)) || table.length(found.mark(i)) > 1) {
      return found.behindColon(i) && found.side(i) == MarkSide.SPACED;
    }
    return !found.single(i) || found.behindColon(i) || leaning(i) > 0 && found.place(i) == paragraph.start();
  }

  /**
   * Whether the marks, all of one upright kind, are better read as opening and closing in turn, as where spaces stand
   * on the wrong sides of them.
   */
  private boolean alternates(int leftOver) {
    if (count % 2 != 0) {
      return false;
    }
    int against = 0;
    for (int i = 0; i < count; i++) {
      if (found.mark(i) != found.mark(0) || table.leaning(found.mark(i)) != 0 || found.single(i)) {
        return false;
      }
      boolean first = i % 2 == 0;
      if (first ? found.behindDigit(i) : found.behindColon(i)) {
        return false;
      }
      against += found.side(i) == (first ? MarkSide.CLOSES : MarkSide.OPENS) ? 1 : 0;
    }
    return against <= leftOver;
  }
}
