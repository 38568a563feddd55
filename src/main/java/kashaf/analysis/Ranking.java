package kashaf.analysis;

import java.util.Comparator;
import java.util.function.IntPredicate;
import kashaf.text.CodePointOrder;
import kashaf.text.Vocabulary;

/**
 * Puts types in the order of every list: commonest first, ties by code point.
 *
 * <p>Half a million strings take half a second to sort. So no strings are made ({@link BitOrder}). Half of all types
 * occur once, and most of these differ in their first four characters.
 */
final class Ranking {
  /** The levels of a frequency: the upper half, then the lower half. */
  static final int FREQUENCY = 2;
  private static final int CHARACTER_BITS = 17;
  /** Levels of two characters each; so deep only types go that have very many characters in common. */
  private static final int DEEP = 30;

  private Ranking() {}

  /** The numbers of the types that are listed, in their order. */
  static int[] of(Counts types, IntPredicate listed) {
    Vocabulary vocabulary = types.vocabulary();
    BitOrder.Bits bits = (number, level) ->
        level < FREQUENCY ? bits(types.count(number), level) : bits(vocabulary, number, level - FREQUENCY);
    return new BitOrder(bits, FREQUENCY + DEEP, asStrings(vocabulary)).sorted(types.types(), listed);
  }

  /** The numbers of all types by code point. */
  static int[] alphabetical(Vocabulary types) {
    BitOrder.Bits bits = (number, level) -> bits(types, number, level);
    return new BitOrder(bits, DEEP, asStrings(types)).sorted(types.size(), type -> true);
  }

  /** A frequency, the larger the earlier, at one of its {@link #FREQUENCY} levels. */
  static long bits(long frequency, int level) {
    return ~frequency >>> (level == 0 ? Integer.SIZE : 0) & 0xFFFF_FFFFL;
  }

  private static long bits(Vocabulary types, int number, int level) {
    int at = 2 * level;
    int length = types.length(number);
    return (long) bits(types, number, at, length) << CHARACTER_BITS | bits(types, number, at + 1, length);
  }

  /** A character in code point order; 0 behind the end, for a type comes before the longer one. */
  private static int bits(Vocabulary types, int number, int at, int length) {
    if (at >= length) {
      return 0;
    }
    char c = types.charAt(number, at);
    if (c < Character.MIN_SURROGATE) {
      return c + 1;
    }
    int surrogates = Character.MAX_SURROGATE + 1 - Character.MIN_SURROGATE;
    return 1 + (Character.isSurrogate(c) ? Character.MAX_VALUE - Character.MAX_SURROGATE + c : c - surrogates);
  }

  private static Comparator<Integer> asStrings(Vocabulary types) {
    return Comparator.comparing(types::type, CodePointOrder::compare);
  }
}
