package kashaf.language;

import kashaf.text.Text;
import kashaf.text.Tokens;

/**
 * Finds the words of a text: the segments of UAX #29 that hold a letter or a digit.
 *
 * <p>One pass, one table look-up a character, and a short cut through the letters of a word, where most of the time is
 * spent. Scripts written without spaces are handed to {@link DictionaryWords}.
 */
public final class Tokenizer {
  private static final byte[] BREAKS = WordBreak.basicPlane();
  private static final short[] RULES = WordBreakRules.transitions();

  private final Text text;
  private final char[] chars;
  private final int length;
  private final boolean everySegment;
  private final Tokens out;
  private DictionaryWords dictionary;
  private int segmentStart;

  private Tokenizer(Text text, boolean everySegment) {
    this.text = text;
    this.chars = text.array();
    this.length = text.length();
    this.everySegment = everySegment;
    this.out = new Tokens(length / 5);
  }

  /** The words of the whole text. */
  public static Tokens tokenize(Text text) {
    return new Tokenizer(text, false).scan();
  }

  /**
   * The tokens of the whole text: the words, and each mark of punctuation and each symbol between them, a whole emoji
   * too. White space is no token.
   */
  public static Tokens tokensWithMarks(Text text) {
    Tokens segments = segments(text);
    Tokens tokens = new Tokens(segments.count());
    for (int i = 0; i < segments.count(); i++) {
      if (Characters.isSeen(text.codePointAt(segments.start(i)))) {
        tokens.add(segments.start(i), segments.end(i));
      }
    }
    return tokens;
  }

  /** Everything between two boundaries, words or not. */
  static Tokens segments(Text text) {
    return new Tokenizer(text, true).scan();
  }

  private Tokens scan() {
    int state = WordBreakRules.FIRST;
    int marked = 0;
    int seen = 0; // the flags of all characters of the segment
    int i = 0;
    while (i < length) {
      int property = BREAKS[chars[i]];
      int next = i + 1;
      if (property == WordBreak.SURROGATE) {
        int codePoint = text.codePointAt(i);
        property = codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT ? WordBreak.OTHER : WordBreak.of(codePoint);
        next = i + Character.charCount(codePoint);
      }
      int rule = RULES[state + (property & WordBreak.CLASS)];
      int action = rule & WordBreakRules.ACTION;
      state = rule >> WordBreakRules.ACTION_BITS;
      if (action != WordBreakRules.JOIN) {
        if (action == WordBreakRules.MARK) {
          marked = i;
        } else {
          seen = close(action, marked, i, seen);
        }
      }
      seen |= property;
      i = next;
      if (state == WordBreakRules.IN_LETTERS) {
        while (i < length && (property = BREAKS[chars[i]]) < 0) {
          seen |= property;
          i++;
        }
      }
    }
    if (length > 0) { // the end ends a segment as any character would that joins nothing
      close(RULES[state + WordBreak.OTHER] & WordBreakRules.ACTION, marked, length, seen);
    }
    return out;
  }

  /**
   * Ends the segment that the rules end before {@code index}, or the two of them, and returns the flags of a new one.
   */
  private int close(int action, int marked, int index, int seen) {
    if (action == WordBreakRules.BREAK) {
      endSegment(index, seen);
      return 0;
    }
    endSegment(marked, seen);
    if (action == WordBreakRules.FAIL) {
      endSegment(index, 0); // what was in doubt holds no letter
    }
    return 0;
  }

  private void endSegment(int end, int seen) {
    if ((seen & WordBreak.DICTIONARY) != 0 && end - segmentStart > 1) {
      if (dictionary == null) {
        dictionary = new DictionaryWords();
      }
      dictionary.divide(text, segmentStart, end, everySegment, out);
    } else if ((seen & WordBreak.WORD) != 0 || everySegment) {
      out.add(segmentStart, end);
    }
    segmentStart = end;
  }
}
