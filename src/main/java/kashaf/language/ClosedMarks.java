package kashaf.language;

import java.util.HashMap;
import java.util.Map;
import kashaf.text.Span;
import kashaf.text.Text;

/** Tells where the quotation mark or the bracket opened that closes behind a stop. Pairs the marks when first asked. */
final class ClosedMarks {
  private final Text text;
  private final Span paragraph;
  private final Language language;
  private Map<Integer, Integer> openings;
  private int bracketsRead;
  private int bracket = -1;

  ClosedMarks(Text text, Span paragraph, Language language) {
    this.text = text;
    this.paragraph = paragraph;
    this.language = language;
    bracketsRead = paragraph.start();
  }

  /** Index of the mark whose pair ends right before {@code end}; -1 when no pair ends there. */
  int opening(int end) {
    if (openings == null) {
      openings = new HashMap<>();
      for (Marked pair : QuotationMarks.of(language).pair(text, paragraph)) {
        if (pair.closed()) {
          openings.put(pair.outer().end(), pair.outer().start());
        }
      }
    }
    return openings.getOrDefault(end, -1);
  }

  /** Index of the last opening bracket before an index; -1 when there is none. Indices must not fall. */
  int bracketBefore(int index) {
    while (bracketsRead < index) {
      char c = text.charAt(bracketsRead);
      bracket = c == '(' || c == '[' || c == '{' ? bracketsRead : bracket;
      bracketsRead++;
    }
    return bracket;
  }
}
