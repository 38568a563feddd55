package kashaf.language;

import kashaf.text.WhiteSpace;

/** What a character is to somebody who counts letters, digits and marks of punctuation; the same on every JDK. */
public final class Characters {
  private static final int TATWEEL = 0x640;
  private static final int ZERO_WIDTH_SPACE = 0x200B;

  private Characters() {}

  /** Whether it is a letter: tatweel, vowel marks and other marks are none. */
  public static boolean isLetter(int codePoint) {
    int property = WordBreak.of(codePoint);
    return (property & WordBreak.WORD) != 0 && (property & WordBreak.CLASS) != WordBreak.NUMERIC
        && codePoint != TATWEEL;
  }

  /** Whether it is a digit, of whatever script. */
  public static boolean isDigit(int codePoint) {
    int property = WordBreak.of(codePoint);
    return (property & WordBreak.WORD) != 0 && (property & WordBreak.CLASS) == WordBreak.NUMERIC;
  }

  /**
   * Whether it can be seen by itself. White space and control characters cannot; nor can marks and format characters,
   * which belong to what stands before them.
   */
  static boolean isSeen(int codePoint) {
    int type = WordBreak.of(codePoint) & WordBreak.CLASS;
    boolean attached = type == WordBreak.EXTEND || type == WordBreak.ZWJ || codePoint == ZERO_WIDTH_SPACE;
    boolean space = codePoint <= Character.MAX_VALUE && WhiteSpace.is((char) codePoint);
    return !attached && !space && !Character.isISOControl(codePoint);
  }
}
