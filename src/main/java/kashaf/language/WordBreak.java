package kashaf.language;

/**
 * What the word rules of UAX #29 need to know of a character, in one byte: its class and three flags.
 *
 * <p>The classes are the values of Unicode's Word_Break property, with these changes. Format counts as {@link #EXTEND},
 * since rule WB4 treats both alike. Letters of scripts that are written without spaces and that dictionaries divide
 * (Thai and its neighbours) count as {@link #LETTER}, Han and Hiragana as {@link #KANJI}, both with the flag
 * {@link #DICTIONARY}: the rules then yield the run that the dictionary divides, as they do in ICU.
 */
final class WordBreak {
  static final int OTHER = 0;
  static final int CR = 1;
  static final int LF = 2;
  static final int NEWLINE = 3;
  static final int EXTEND = 4;
  static final int ZWJ = 5;
  static final int REGIONAL = 6;
  static final int KATAKANA = 7;
  static final int HEBREW = 8;
  static final int LETTER = 9;
  static final int SINGLE_QUOTE = 10;
  static final int DOUBLE_QUOTE = 11;
  static final int MID_NUM_LET = 12;
  static final int MID_LETTER = 13;
  static final int MID_NUM = 14;
  static final int NUMERIC = 15;
  static final int EXTEND_NUM_LET = 16;
  static final int SPACE = 17;
  static final int PICTOGRAPH = 18;
  static final int KANJI = 19;
  static final int CLASSES = 20;
  /** A high surrogate: the class is that of the code point which it begins. */
  static final int SURROGATE = 31;

  /** The bits that hold the class. */
  static final int CLASS = 0x1F;
  /** A letter or digit: the segment it stands in is a word. */
  static final int WORD = 0x20;
  /** Of a script that a dictionary divides. */
  static final int DICTIONARY = 0x40;
  /** Goes on a word of letters whatever follows; the sign bit, so that the test is a comparison with zero. */
  static final int GOES_ON = 0x80;

  private static final CodePointTable TABLE = CodePointTable.load("word-break");
  private static final byte[] BASIC_PLANE = TABLE.basicPlane();

  private WordBreak() {}

  /** The byte of a code point. */
  static int of(int codePoint) {
    return TABLE.at(codePoint);
  }

  /** The bytes of all characters of the basic plane. */
  static byte[] basicPlane() {
    return BASIC_PLANE;
  }
}
