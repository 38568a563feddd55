package kashaf.language;

import static kashaf.language.WordBreak.CR;
import static kashaf.language.WordBreak.DOUBLE_QUOTE;
import static kashaf.language.WordBreak.EXTEND;
import static kashaf.language.WordBreak.EXTEND_NUM_LET;
import static kashaf.language.WordBreak.HEBREW;
import static kashaf.language.WordBreak.KANJI;
import static kashaf.language.WordBreak.KATAKANA;
import static kashaf.language.WordBreak.LETTER;
import static kashaf.language.WordBreak.LF;
import static kashaf.language.WordBreak.MID_LETTER;
import static kashaf.language.WordBreak.MID_NUM;
import static kashaf.language.WordBreak.MID_NUM_LET;
import static kashaf.language.WordBreak.NEWLINE;
import static kashaf.language.WordBreak.NUMERIC;
import static kashaf.language.WordBreak.OTHER;
import static kashaf.language.WordBreak.PICTOGRAPH;
import static kashaf.language.WordBreak.REGIONAL;
import static kashaf.language.WordBreak.SINGLE_QUOTE;
import static kashaf.language.WordBreak.SPACE;
import static kashaf.language.WordBreak.ZWJ;

/**
 * The word rules of UAX #29 as a finite automaton that looks at every character once.
 *
 * <p>Four rules look ahead: whether the point in {@code a.b} is a boundary is known only when the {@code b} is seen,
 * and any number of marks may stand between. Instead of looking ahead and coming back, which makes a text of a million
 * points quadratic, the automaton marks the place ({@link #MARK}) and goes on; the next character that is no mark tells
 * whether the place was a boundary ({@link #FAIL}) or not.
 *
 * <p>A state says what the last character was, marks aside, and whether a ZWJ came last: only that keeps a pictograph
 * joined (WB3c).
 */
final class WordBreakRules {
  /** No boundary before this character. */
  static final int JOIN = 0;
  /** A boundary before this character. */
  static final int BREAK = 1;
  /** Perhaps a boundary before this character. */
  static final int MARK = 2;
  /** The marked place is a boundary, and so is the place before this character. */
  static final int FAIL = 3;
  /** The marked place is a boundary, the place before this character is not. */
  static final int FAIL_JOIN = 4;

  static final int ACTION = 7;
  static final int ACTION_BITS = 3;

  /** States beyond those that are named like the class of the last character. */
  private static final int START = WordBreak.CLASSES;
  private static final int LETTER_MID = START + 1;
  private static final int HEBREW_SINGLE = START + 2;
  private static final int HEBREW_DOUBLE = START + 3;
  private static final int NUMERIC_MID = START + 4;
  private static final int KATAKANA_MARKED = START + 5;
  private static final int STATES = START + 6;
  private static final int ROW = WordBreak.CLASS + 1;

  /** The row of the state before the first character. */
  static final int FIRST = START * ROW;
  /** The row of the state in a word of letters, last seen a letter or a mark. */
  static final int IN_LETTERS = LETTER * ROW;

  private WordBreakRules() {}

  /**
   * The automaton: at the sum of a state's row and the class of the next character, the row of the next state and, in
   * the lowest {@link #ACTION_BITS} bits, what is to be done.
   */
  static short[] transitions() {
    short[] table = new short[2 * STATES * ROW];
    for (int state = 0; state < STATES; state++) {
      for (int next = 0; next < WordBreak.CLASSES; next++) {
        table[state * ROW + next] = (short) transition(state, next);
        int behindJoiner = next == PICTOGRAPH ? afterJoiner(state) : transition(state, next);
        table[(state + STATES) * ROW + next] = (short) behindJoiner;
      }
    }
    return table;
  }

  private static int to(int state, int action) {
    return state * ROW << ACTION_BITS | action;
  }

  private static int transition(int state, int next) {
    if (state == CR || state == LF || state == NEWLINE || state == START) {
      boolean join = state == START || state == CR && next == LF; // WB1, WB3, WB3a
      return to(stateOf(next), join ? JOIN : BREAK);
    }
    if (next == EXTEND || next == ZWJ) {
      return to(marked(state) + (next == ZWJ ? STATES : 0), JOIN); // WB4
    }
    int joined = joined(state, next);
    if (joined >= 0) {
      return to(joined, JOIN);
    }
    int waiting = waiting(state, next);
    if (waiting >= 0) {
      return to(waiting, MARK);
    }
    return to(stateOf(next), isWaiting(state) ? FAIL : BREAK);
  }

  /** WB3c: a ZWJ joins the pictograph behind it, whatever stands before. */
  private static int afterJoiner(int state) {
    return to(OTHER, isWaiting(state) ? FAIL_JOIN : JOIN);
  }

  /** The state behind the first character of a segment. */
  private static int stateOf(int first) {
    return switch (first) {
      case ZWJ -> OTHER + STATES;
      case EXTEND, PICTOGRAPH, SINGLE_QUOTE, DOUBLE_QUOTE, MID_NUM_LET, MID_LETTER, MID_NUM -> OTHER;
      default -> first;
    };
  }

  /** The state behind a mark: spaces and Kanji are joined only when nothing stands between (WB3d, and ICU's rule). */
  private static int marked(int state) {
    return switch (state) {
      case SPACE, KANJI -> OTHER;
      case KATAKANA -> KATAKANA_MARKED;
      default -> state;
    };
  }

  /** The next state when two characters belong together, or -1. */
  private static int joined(int state, int next) {
    boolean join = switch (state) {
      case SPACE -> next == SPACE; // WB3d
      case LETTER -> isLetter(next) || next == NUMERIC || next == EXTEND_NUM_LET; // WB5, WB9, WB13a
      case HEBREW -> isLetter(next) || next == NUMERIC || next == EXTEND_NUM_LET || next == SINGLE_QUOTE; // WB7a
      case NUMERIC -> isLetter(next) || next == NUMERIC || next == EXTEND_NUM_LET; // WB8, WB10, WB13a
      case LETTER_MID, HEBREW_SINGLE -> isLetter(next); // WB6, WB7
      case HEBREW_DOUBLE -> next == HEBREW; // WB7b, WB7c
      case NUMERIC_MID -> next == NUMERIC; // WB11, WB12
      case EXTEND_NUM_LET -> // WB13a, WB13b
          isLetter(next) || next == NUMERIC || next == KATAKANA || next == EXTEND_NUM_LET;
      case KATAKANA -> next == KATAKANA || next == EXTEND_NUM_LET || next == KANJI; // WB13, WB13a
      case KATAKANA_MARKED -> next == KATAKANA || next == EXTEND_NUM_LET;
      case KANJI -> next == KANJI || next == KATAKANA; // a run for the dictionary, as in ICU
      case REGIONAL -> next == REGIONAL; // WB15, WB16
      default -> false;
    };
    if (!join) {
      return -1;
    }
    boolean pairComplete = state == REGIONAL;
    return pairComplete ? OTHER : state == HEBREW && next == SINGLE_QUOTE ? HEBREW_SINGLE : next;
  }

  /** The next state when only the character behind the next one will tell, or -1. */
  private static int waiting(int state, int next) {
    boolean quoteOrStop = next == SINGLE_QUOTE || next == MID_NUM_LET;
    return switch (state) {
      case LETTER, HEBREW -> quoteOrStop || next == MID_LETTER ? LETTER_MID
          : state == HEBREW && next == DOUBLE_QUOTE ? HEBREW_DOUBLE : -1;
      case NUMERIC -> quoteOrStop || next == MID_NUM ? NUMERIC_MID : -1;
      default -> -1;
    };
  }

  private static boolean isWaiting(int state) {
    return state == LETTER_MID || state == HEBREW_DOUBLE || state == NUMERIC_MID;
  }

  private static boolean isLetter(int wordBreak) {
    return wordBreak == LETTER || wordBreak == HEBREW;
  }
}
