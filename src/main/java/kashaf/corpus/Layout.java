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
  private static final String STOPS = ".؟!?…۔。:؛”»\")";

  /**
   * Guesses from a document's beginning. Lines were broken at a width when the longest are of about one length that a
   * screen or a page could have, and most of the lines with another right below them come near it and stop in
   * mid-sentence.
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
    int broken = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      if (line.length() > 0 && lines.get(i + 1).length() > 0) {
        followed++;
        boolean stops = STOPS.indexOf(beginning.charAt(line.end() - 1)) >= 0;
        broken += line.length() >= width * 7 / 10 && !stops ? 1 : 0;
      }
    }
    return followed >= FEWEST_LINES / 2 && broken * 2 > followed ? WRAPPED : LINES;
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
