package kashaf.corpus;

import java.util.ArrayList;
import java.util.List;
import kashaf.text.Span;
import kashaf.text.Text;
import kashaf.text.WhiteSpace;

/** What a line end means. */
public enum Layout {
  /** Every line is a paragraph. */
  LINES,
  /** Lines are broken at a width; only a blank line ends a paragraph. */
  WRAPPED;

  private static final int FEWEST_LINES = 6;
  private static final int NARROWEST = 30;
  private static final int WIDEST = 132;
  private static final String MARKS = ".؟!?…۔。:؛;،,";
  private static final String CLOSING = "”»\")’]";

  /**
   * Guesses from a document's beginning. Lines were broken at a width when three things hold of the lines with another
   * right below them: the longest are of about one length that a screen or a page could have; most have no room for the
   * first word of the next line; and punctuation stands within them, not rather at their ends. Verse and lists have
   * room, or little punctuation, or it stands where the line ends.
   */
  public static Layout guess(Text beginning) {
    List<Span> lines = lines(beginning);
    int[] lengths = lines.stream().mapToInt(Span::length).filter(length -> length > 0).sorted().toArray();
    if (lengths.length < FEWEST_LINES) {
      return LINES;
    }
    int width = lengths[lengths.length * 9 / 10];
    if (width < NARROWEST || width > WIDEST || lengths[lengths.length - 1] > width * 3 / 2) {
      return LINES;
    }
    int followed = 0;
    int full = 0;
    int within = 0;
    int atEnds = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      Span next = lines.get(i + 1);
      if (line.length() > 0 && next.length() > 0) {
        followed++;
        // Some programs fill lines evenly rather than to the last column, or count bytes.
        full += line.length() + 1 + behindWord(beginning, next) - next.start() > width - width / 20 ? 1 : 0;
        within += marksWithin(beginning, line);
        atEnds += isMark(beginning, line.end()) ? 1 : 0;
      }
    }
    boolean prose = within > atEnds && within * 10 >= followed;
    return followed >= FEWEST_LINES / 2 && full * 4 > followed * 3 && prose ? WRAPPED : LINES;
  }

  private static int behindWord(Text text, Span line) {
    int end = line.start();
    while (end < line.end() && !WhiteSpace.is(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** How often punctuation stands before white space within a line. */
  private static int marksWithin(Text text, Span line) {
    int marks = 0;
    for (int i = line.start() + 1; i < line.end(); i++) {
      marks += WhiteSpace.is(text.charAt(i)) && isMark(text, i) ? 1 : 0;
    }
    return marks;
  }

  /** Whether punctuation stands before an index, closing marks between left out. */
  private static boolean isMark(Text text, int end) {
    int last = end - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return MARKS.indexOf(text.charAt(last)) >= 0;
  }

  private static List<Span> lines(Text text) {
    List<Span> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int next = WhiteSpace.behindLine(text, start, text.length());
      lines.add(new Span(start, next).stripped(text));
      start = next;
    }
    return lines;
  }
}
