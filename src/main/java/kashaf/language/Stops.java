package kashaf.language;

import kashaf.text.Span;
import kashaf.text.Text;
import kashaf.text.WhiteSpace;

/** Finds the stops of a paragraph one after the other. */
final class Stops {
  private static final String UNSPACED = "。！？｡";
  private static final String RARE = "…‼⁇⁈⁉" + UNSPACED;
  private static final String CLOSING = "”»’›)]}」』";
  /** What closes unless a word stands right behind it. */
  private static final String EITHER = "\"'“‘«";
  private static final String HIGH_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String FACES = "☹☺❤";
  private static final int LONGEST_NOTE = 6;

  private final Text text;
  private final Span paragraph;
  private final ClosedMarks closed;

  Stops(Text text, Span paragraph, ClosedMarks closed) {
    this.text = text;
    this.paragraph = paragraph;
    this.closed = closed;
  }

  ClosedMarks closed() {
    return closed;
  }

  /** The next stop at or behind an index; null when there is none. */
  Stop next(int from) {
    char[] chars = text.array();
    int end = paragraph.end();
    int i = from;
    while (i < end && !isStop(chars[i])) {
      i++;
    }
    if (i >= end) {
      return null;
    }
    int behind = behindStops(i);
    int marks = behindMarks(behind);
    return new Stop(i, behind, marks, behindPictures(behindNotes(marks)), kind(i, behind));
  }

  static boolean isStop(char c) {
    if (c < 0x589) {
      return c == '.' || c == '!' || c == '?';
    }
    if (c < 0x2000) {
      return c == '؟' || c == '۔' || c == '।' || c == '։';
    }
    return RARE.indexOf(c) >= 0;
  }

  private Stop.Kind kind(int first, int behind) {
    int dots = 0;
    for (int i = first; i < behind; i++) {
      char c = text.charAt(i);
      if (UNSPACED.indexOf(c) >= 0) {
        return Stop.Kind.UNSPACED;
      }
      dots += c == '.' ? 1 : c == '…' ? 3 : 0;
      if (isStop(c) && c != '.' && c != '…') {
        return Stop.Kind.PLAIN;
      }
    }
    return dots > 2 ? Stop.Kind.ELLIPSIS : dots == 2 ? Stop.Kind.PAUSE : Stop.Kind.FULL;
  }

  /** Behind a run such as {@code ?!} or {@code ...}, or {@code . . .} with single spaces in it. */
  private int behindStops(int first) {
    int i = first + 1;
    while (i < paragraph.end() && (isStop(text.charAt(i)) || spacedDot(i))) {
      i++;
    }
    return i;
  }

  private boolean spacedDot(int index) {
    return index + 1 < paragraph.end()
        && WhiteSpace.is(text.charAt(index))
        && !WhiteSpace.endsLine(text.charAt(index))
        && text.charAt(index - 1) == '.'
        && text.charAt(index + 1) == '.'
        && !NearbyWords.wordAt(text, index + 2, paragraph.end());
  }

  /** Behind the closing marks; French has a space before them, and so have careless texts. */
  private int behindMarks(int behind) {
    int i = behind;
    while (i < paragraph.end() && closes(i)) {
      i++;
    }
    boolean spaced = i + 1 < paragraph.end()
        && WhiteSpace.is(text.charAt(i))
        && "»”›\"".indexOf(text.charAt(i + 1)) >= 0
        && !wordAt(i + 2)
        && (text.charAt(i + 1) != '"' || closed.opening(i + 2) >= 0);
    return spaced ? i + 2 : i;
  }

  private boolean closes(int index) {
    char c = text.charAt(index);
    boolean bracket = c == ')' || c == ']' || c == '}';
    if (bracket || CLOSING.indexOf(c) < 0 && EITHER.indexOf(c) < 0) {
      return bracket;
    }
    return !wordAt(index + 1) || closed.opening(index + 1) >= 0;
  }

  /** Behind numbers of notes that stand close to the stop: {@code [3]}, {@code (3)}, ³. */
  private int behindNotes(int marks) {
    int i = marks;
    while (i < paragraph.end()) {
      char c = text.charAt(i);
      int behind = c == '[' || c == '(' ? behindNumber(i + 1) : HIGH_DIGITS.indexOf(c) >= 0 ? i + 1 : i;
      if (behind == i) {
        break;
      }
      i = behind;
    }
    return i;
  }

  /** Behind a number and its closing bracket; before the opening one when there is no such thing. */
  private int behindNumber(int start) {
    int i = start;
    while (i < paragraph.end() && i < start + LONGEST_NOTE && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean note = i > start && i < paragraph.end() && (text.charAt(i) == ']' || text.charAt(i) == ')');
    return note ? i + 1 : start - 1;
  }

  /** Behind faces and other pictures, which comment on what stands before them. */
  private int behindPictures(int close) {
    int i = close < paragraph.end() && text.charAt(close) == ' ' ? close + 1 : close;
    int start = i;
    while (i < paragraph.end() && picture(i, start)) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i > start ? i : close;
  }

  private boolean picture(int index, int start) {
    int c = text.codePointAt(index);
    int type = Character.getType(c);
    return c > 0xFFFF && (type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL)
        || FACES.indexOf(c) >= 0
        || index > start && (c == 0xFE0F || c == 0x200D || c == '♀' || c == '♂');
  }

  private boolean wordAt(int index) {
    return NearbyWords.wordAt(text, index, paragraph.end());
  }

  int skipSpace(int index) {
    int i = index;
    while (i < paragraph.end() && WhiteSpace.is(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
