package kashaf.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Cuts text between what readers take for characters (extended grapheme clusters, UAX #29): a letter keeps its vowel
 * marks, a flag its two halves. ICU finds them, and it is slow to start: 50 to 250 ms.
 */
public final class Graphemes {
  private static final ThreadLocal<BreakIterator> BREAKS =
      ThreadLocal.withInitial(() -> BreakIterator.getCharacterInstance(ULocale.ROOT));

  private Graphemes() {}

  /** As many whole graphemes from the start as have together at most so many code points. */
  public static String first(String text, int codePoints) {
    if (text.codePointCount(0, text.length()) <= codePoints) {
      return text;
    }
    int end = text.offsetByCodePoints(0, codePoints);
    BreakIterator breaks = over(text);
    return text.substring(0, breaks.isBoundary(end) ? end : breaks.preceding(end));
  }

  /** As many whole graphemes up to the end as have together at most so many code points. */
  public static String last(String text, int codePoints) {
    if (text.codePointCount(0, text.length()) <= codePoints) {
      return text;
    }
    int start = text.offsetByCodePoints(text.length(), -codePoints);
    BreakIterator breaks = over(text);
    return text.substring(breaks.isBoundary(start) ? start : breaks.following(start));
  }

  private static BreakIterator over(String text) {
    BreakIterator breaks = BREAKS.get();
    breaks.setText(text);
    return breaks;
  }
}
