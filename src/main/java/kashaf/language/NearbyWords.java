package kashaf.language;

import kashaf.text.Span;
import kashaf.text.Text;
import kashaf.text.WhiteSpace;

/** The words that stand before and behind a stop. None is read further than the longest abbreviation could reach. */
final class NearbyWords {
  private static final int LONGEST = 24;
  /** Joins the parts of a word where it stands between letters: hyphens, apostrophes, ZWNJ, ZWJ. */
  private static final String JOINS = "-'’\u2010\u2011\u200C\u200D";
  private static final String OPENS = "\"'“‘«„‚»‹›([{¿¡-–—―";

  private final Text text;
  private final Span paragraph;

  NearbyWords(Text text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  /** The word that stands right before an index, with full stops inside it; empty when there is none. */
  String before(int index, int start) {
    int i = index;
    int from = Math.max(start, index - LONGEST);
    while (i > from && inWord(i - 1, start)) {
      i--;
    }
    return text.slice(i, index);
  }

  /** Whether a single letter without marks stands before an index: the same as of {@link #before}, but quicker. */
  boolean initialBefore(int index, int start) {
    int letter = index - 1;
    return letter >= start
        && Character.isLetter(text.charAt(letter))
        && (letter == start || text.charAt(letter - 1) == '.' || !inWord(letter - 1, start));
  }

  /** The word that starts at an index; empty when there is none. */
  String from(int index) {
    int i = index;
    int to = Math.min(paragraph.end(), index + LONGEST);
    while (i < to && inWord(i, index)) {
      i++;
    }
    return text.slice(index, i);
  }

  /** Behind marks and dashes that may stand before the first word of a sentence. */
  int behindOpening(int index) {
    int i = index;
    int to = Math.min(paragraph.end(), index + LONGEST);
    while (i < to && (OPENS.indexOf(text.charAt(i)) >= 0 || WhiteSpace.is(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** Index of the last character before {@code index} that is no white space, not before {@code start}. */
  int lastNotSpace(int index, int start) {
    int i = index - 1;
    while (i > start && WhiteSpace.is(text.charAt(i))) {
      i--;
    }
    return i;
  }

  private boolean inWord(int index, int start) {
    char c = text.charAt(index);
    if (c == '.' || JOINS.indexOf(c) >= 0) {
      return index > start && wordAt(text, index + 1, paragraph.end()) && wordAt(text, index - 1, paragraph.end());
    }
    return Character.isSurrogate(c) || isMark(c) || Character.isLetterOrDigit(c);
  }

  /** Whether a letter, a digit or a mark upon one stands at an index before {@code end}. */
  static boolean wordAt(Text text, int index, int end) {
    return index < end && (Character.isLetterOrDigit(text.codePointAt(index)) || isMark(text.charAt(index)));
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether one of the 26 Latin letters stands at an index. */
  boolean latinAt(int index) {
    int small = index < paragraph.start() ? ' ' : text.charAt(index) | 0x20;
    return small >= 'a' && small <= 'z';
  }

  /** Whether an Arabic letter stands at an index, or a mark upon one. */
  boolean arabicAt(int index) {
    if (index < paragraph.start() || index >= paragraph.end()) {
      return false;
    }
    char c = text.charAt(index);
    return (c >= 0x610 && c <= 0x6FF || c >= 0x750 && c <= 0x77F) && (Character.isLetter(c) || isMark(c));
  }
}
