package kashaf.language;

import kashaf.text.Span;
import kashaf.text.Text;
import kashaf.text.WhiteSpace;

/** What the neighbours of a quotation mark say about it. */
enum MarkSide {
  /** A gap before it and a word behind. */
  OPENS,
  /** A word or a stop before it and a gap behind. */
  CLOSES,
  /** A gap on either side. */
  SPACED,
  /** A word on either side. */
  INSIDE,
  /** A stop before it and a word behind, as when a space was forgotten. */
  LOOSE;

  private static final String OPENERS = "([{<:：/\\=—–-―+~|*#@_ـ>";
  private static final String STOPS = ".,;!?…،؛؟。、)]}%";

  /**
   * The side of a run of marks from {@code start} to {@code end}. Invisible direction marks do not count as neighbours.
   */
  static MarkSide of(Text text, Span paragraph, int start, int end) {
    int left = start - 1;
    while (left >= paragraph.start() && invisible(text.charAt(left))) {
      left--;
    }
    int right = end;
    while (right < paragraph.end() && invisible(text.charAt(right))) {
      right++;
    }
    boolean first = left < paragraph.start();
    boolean last = right >= paragraph.end();
    if (first && last) {
      return SPACED;
    }
    if (first) {
      return WhiteSpace.is(text.charAt(right)) ? SPACED : OPENS;
    }
    return last ? CLOSES : between(text, paragraph, left, right);
  }

  private static MarkSide between(Text text, Span paragraph, int left, int right) {
    char before = text.charAt(left);
    char behind = text.charAt(right);
    boolean gapBehind = WhiteSpace.is(behind) || STOPS.indexOf(behind) >= 0 || behind == ':';
    if (WhiteSpace.is(before) || "([{".indexOf(before) >= 0) {
      if (!gapBehind || dots(text, paragraph, right)) {
        return OPENS;
      }
      return WhiteSpace.is(behind) ? SPACED : CLOSES;
    }
    if (before == ':' || before == 'ـ') {
      return OPENS;
    }
    if (gapBehind) {
      return CLOSES;
    }
    if (OPENERS.indexOf(before) >= 0) {
      return OPENS;
    }
    if (STOPS.indexOf(before) >= 0) {
      return word(behind) ? LOOSE : CLOSES;
    }
    return word(behind) ? INSIDE : CLOSES;
  }

  /** A quotation may begin with an ellipsis. */
  private static boolean dots(Text text, Span paragraph, int index) {
    char c = text.charAt(index);
    int next = index + 1;
    return c == '…' && next < paragraph.end() && word(text.charAt(next))
        || c == '.' && next < paragraph.end() && (text.charAt(next) == '.' || word(text.charAt(next)));
  }

  private static boolean word(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '@' || c == '#' || c == '$'
        || c == '£' || c == '€';
  }

  static boolean invisible(char c) {
    return c == '\u200E' || c == '\u200F' || c == '\u061C' || c == '\uFEFF' || c == '\u200B'
        || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
  }
}
