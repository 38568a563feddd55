package kashaf.corpus;

import java.util.Arrays;
import kashaf.text.WhiteSpace;

/**
 * Finds where a document may be cut, while its characters come in: behind every paragraph. A paragraph of more than
 * {@link #LONGEST} characters is cut too: behind its last sentence end before that, else behind its last white space,
 * else right there. All of it depends on the document alone, never on how much of it is read at a time.
 */
final class Pieces {
  /** The longest stretch without a cut. */
  static final int LONGEST = 1 << 18;

  private static final String STOPS = ".؟!?…۔。";

  private final Layout layout;
  private int[] ends = new int[64];
  private boolean[] midParagraph = new boolean[64];
  private int count;
  private int start;
  private int scanned;
  private boolean blankLine = true;
  private boolean content;
  private long cutInWords;

  Pieces(Layout layout) {
    this.layout = layout;
  }

  int count() {
    return count;
  }

  /** Index behind a piece. */
  int end(int piece) {
    return ends[piece];
  }

  /** Whether a piece ends in the middle of a paragraph. */
  boolean endsMidParagraph(int piece) {
    return midParagraph[piece];
  }

  /** How often there was no white space to cut at. */
  long cutInWords() {
    return cutInWords;
  }

  /** Takes note of characters up to {@code length}; {@code ended} when there are no more behind them. */
  void scan(char[] chars, int length, boolean ended) {
    while (scanned < length) {
      scanned = behindCharacters(chars, Math.min(length, start + LONGEST));
      if (scanned < length && WhiteSpace.endsLine(chars[scanned]) && scanned - start < LONGEST) {
        boolean cr = chars[scanned] == '\r';
        if (cr && scanned + 1 == length && !ended) {
          return;
        }
        scanned += cr && scanned + 1 < length && chars[scanned + 1] == '\n' ? 2 : 1;
        endLine();
      }
      if (scanned - start >= LONGEST) {
        cutLong(chars);
      }
    }
    if (ended && start < length) {
      add(length, false);
    }
  }

  /**
   * Index of the next line end before {@code stop}, else that. What stands before it is looked at for white space only.
   */
  private int behindCharacters(char[] chars, int stop) {
    int i = scanned;
    while (blankLine && i < stop && !WhiteSpace.endsLine(chars[i])) {
      blankLine = WhiteSpace.is(chars[i++]);
    }
    while (i < stop && !(mayEndLine(chars[i]) && WhiteSpace.endsLine(chars[i]))) {
      i++;
    }
    return i;
  }

  /** One jump a character that is never taken: letters and spaces take turns so that others would be guessed wrong. */
  private static boolean mayEndLine(char c) {
    return (c - ('\r' + 1) | (c ^ 0x85) - 1 | (c & 0xFFFE ^ 0x2028) - 1) < 0;
  }

  private void endLine() {
    boolean paragraphEnds = layout == Layout.LINES || blankLine && content;
    content = content && !paragraphEnds || !blankLine;
    if (paragraphEnds) {
      content = false;
      add(scanned, false);
    }
    blankLine = true;
  }

  private void cutLong(char[] chars) {
    int limit = start + LONGEST;
    int space = -1;
    int cut = -1;
    for (int i = limit - 1; i > start + LONGEST / 2 && cut < 0; i--) {
      // A cut between CR and LF would make two line ends of one.
      if (WhiteSpace.is(chars[i]) && chars[i] != '\r') {
        space = space < 0 ? i + 1 : space;
        cut = STOPS.indexOf(chars[i - 1]) >= 0 ? i + 1 : -1;
      }
    }
    int inWord = Character.isHighSurrogate(chars[limit - 1]) ? limit - 1 : limit;
    cutInWords += cut < 0 && space < 0 ? 1 : 0;
    add(cut >= 0 ? cut : space >= 0 ? space : inWord, true);
  }

  private void add(int end, boolean inParagraph) {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
      midParagraph = Arrays.copyOf(midParagraph, 2 * count);
    }
    ends[count] = end;
    midParagraph[count++] = inParagraph;
    start = end;
  }

  /** Forgets the pieces before {@code first}, and moves all indices {@code by} to the front. */
  void drop(int first, int by) {
    for (int i = first; i < count; i++) {
      ends[i - first] = ends[i] - by;
      midParagraph[i - first] = midParagraph[i];
    }
    count -= first;
    start -= by;
    scanned -= by;
  }
}
