package kashaf.language;

import kashaf.text.Span;
import kashaf.text.Text;
import kashaf.text.WhiteSpace;

/** Tells the stops of a paragraph that end a sentence from those that do not. */
final class StopReading {
  private static final String STOPS = ".؟!?…۔。！？｡‼⁇⁈⁉।։";
  private static final String CLOSING = "”»’›)]}」』";
  private static final String EITHER = "\"'“‘";
  private static final String GOES_ON = ",،;؛:–—-)";

  private final Text text;
  private final Span paragraph;
  private final Abbreviations abbreviations;

  StopReading(Text text, Span paragraph, Abbreviations abbreviations) {
    this.text = text;
    this.paragraph = paragraph;
    this.abbreviations = abbreviations;
  }

  static boolean isStop(char c) {
    return (c < 0x80 ? c == '.' || c == '!' || c == '?' : c >= 0x589) && STOPS.indexOf(c) >= 0;
  }

  /** Index behind a run of stops, as in {@code ?!} or {@code ...}. */
  int behindStops(int stop) {
    int i = stop;
    while (i < paragraph.end() && isStop(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Index behind the closing marks that follow the stops; « . » with a space before the mark is French. */
  int behindClosingMarks(int stops) {
    int i = stops;
    while (i < paragraph.end() && closes(i)) {
      i++;
    }
    if (i + 1 < paragraph.end() && WhiteSpace.is(text.charAt(i)) && "»”›".indexOf(text.charAt(i + 1)) >= 0 && closes(i + 1)
        && !wordAt(i + 2)) {
      return i + 2;
    }
    return i;
  }

  private boolean closes(int index) {
    char c = text.charAt(index);
    return CLOSING.indexOf(c) >= 0 || EITHER.indexOf(c) >= 0 && !wordAt(index + 1);
  }

  /**
   * Whether a sentence ends here.
   *
   * @param start where the sentence starts
   * @param stop the first stop
   * @param stops behind the stops
   * @param close behind the closing marks; there is more behind it
   */
  boolean ends(int start, int stop, int stops, int close) {
    int next = skipSpace(close);
    if (next == paragraph.end() || next == close && !wordAt(close) && close > stops) {
      return next == paragraph.end();
    }
    if (stop > start && text.charAt(stop - 1) == '(' && close > stops) {
      return false; // (?) and (!) comment on a word
    }
    if (close > stops && goesOnBehindMark(start, stop, stops, next)) {
      return false;
    }
    if (Character.isLowerCase(text.codePointAt(next))) {
      return false;
    }
    if (next == close) {
      return endsWithoutSpace(stop, stops, next);
    }
    boolean fullStop = text.charAt(stop) == '.' && stops == stop + 1;
    return !fullStop || close > stops || endsBehindWord(start, stop, next);
  }

  /** Whether the sentence around a quotation or a parenthesis goes on behind its closing mark. */
  private boolean goesOnBehindMark(int start, int stop, int stops, int next) {
    if (GOES_ON.indexOf(text.charAt(next)) >= 0) {
      return true;
    }
    if (text.charAt(stop) == '.' || text.charAt(stops) == ')') {
      return false;
    }
    int open = openingMark(start, stop);
    if (open < 0) {
      return false;
    }
    // «“Where?” he asked» and «he wrote “Why?” on the wall» go on; «he asked: “Where?” She …» does not.
    boolean introduced = open > start && ":،,".indexOf(text.charAt(lastNotSpace(open - 1, start))) >= 0;
    boolean joins = "وف".indexOf(text.charAt(next)) >= 0;
    return !introduced && !joins && !Character.isUpperCase(text.codePointAt(next));
  }

  private int openingMark(int start, int stop) {
    for (int i = stop - 1; i >= start; i--) {
      if ("“«\"‘„‹”".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private int lastNotSpace(int index, int start) {
    int i = index;
    while (i > start && WhiteSpace.is(text.charAt(i))) {
      i--;
    }
    return i;
  }

  /** A stop right before a letter ends a sentence between two Arabic words only; and never after an abbreviation. */
  private boolean endsWithoutSpace(int stop, int stops, int next) {
    char c = text.charAt(stop);
    boolean dots = c == '.' && stops > stop + 1 || c == '…';
    String before = wordBefore(stop);
    return !dots
        && !before.isEmpty()
        && isArabic(text.charAt(next))
        && isArabic(before.charAt(before.length() - 1))
        && !abbreviations.inside(before);
  }

  /** Whether a full stop with a space behind it is more than a part of the word before it. */
  private boolean endsBehindWord(int start, int stop, int next) {
    String before = wordBefore(stop);
    if (before.isEmpty()) {
      return true;
    }
    int wordStart = stop - before.length();
    boolean number = Character.isDigit(before.codePointBefore(before.length()));
    if (number && (isListNumber(start, wordStart) || abbreviations.ordinals() && before.length() <= 2)) {
      return false;
    }
    if (abbreviations.inside(before)) {
      return false;
    }
    return !abbreviations.perhapsAtEnd(before) || abbreviations.begins(wordFrom(next));
  }

  /** A number that starts the sentence counts an item of a list. */
  private boolean isListNumber(int start, int wordStart) {
    return skipSpace(start) == wordStart;
  }

  /** The word that stands right before an index, with full stops inside it; empty when there is none. */
  private String wordBefore(int index) {
    int i = index;
    while (i > paragraph.start() && inWord(i - 1)) {
      i--;
    }
    return text.slice(i, index);
  }

  private String wordFrom(int index) {
    int i = index;
    while (i < paragraph.end() && inWord(i)) {
      i++;
    }
    return text.slice(index, i);
  }

  private boolean inWord(int index) {
    char c = text.charAt(index);
    boolean dotInside = c == '.' && index + 1 < paragraph.end() && wordAt(index + 1) && index > paragraph.start() && wordAt(index - 1);
    return dotInside || Character.isSurrogate(c) || isMark(c) || Character.isLetterOrDigit(c) || c == '\u0640';
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private boolean wordAt(int index) {
    return index < paragraph.end() && (Character.isLetterOrDigit(text.codePointAt(index)) || isMark(text.charAt(index)));
  }

  private int skipSpace(int index) {
    int i = index;
    while (i < paragraph.end() && WhiteSpace.is(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isArabic(char c) {
    return c >= 0x610 && c <= 0x6FF && c != '؟' && c != '؛';
  }
}
