package kashaf.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import kashaf.text.CodePointOrder;

/**
 * Puts types in the order of every list: commonest first, ties by code point.
 *
 * <p>Half a million strings take half a second to sort. So no strings are made: what is compared is packed, a few bits
 * at a time, with the number of the type behind it into longs, which are sorted at once; those whose bits are equal are
 * then sorted by the next few. Half of all types occur once, and most of these differ in their first four characters.
 */
final class Ranking {
  /** No vocabulary has more types than these bits can number. */
  private static final int NUMBER_BITS = 29;
  private static final int NUMBER = (1 << NUMBER_BITS) - 1;
  /** The levels: the upper half of the frequency, the lower half, and from here on two characters each. */
  private static final int TYPE = 2;
  private static final int CHARACTER_BITS = 17;
  /** So deep only types go that have very many characters in common. */
  private static final int DEEP = 32;

  private final Counts types;
  private final long[] keys;

  private Ranking(Counts types, long[] keys) {
    this.types = types;
    this.keys = keys;
  }

  /** The numbers of the types that are listed, in their order. */
  static int[] of(Counts types, IntPredicate listed) {
    long[] keys = new long[types.types()];
    int size = 0;
    for (int number = 0; number < keys.length; number++) {
      if (listed.test(number)) {
        keys[size++] = number;
      }
    }
    new Ranking(types, keys).sort(0, size, 0);
    int[] numbers = new int[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = (int) keys[i] & NUMBER;
    }
    return numbers;
  }

  private void sort(int from, int to, int level) {
    if (level == DEEP) {
      sortStrings(from, to);
      return;
    }
    for (int i = from; i < to; i++) {
      int number = (int) keys[i] & NUMBER;
      keys[i] = bits(number, level) << NUMBER_BITS | number;
    }
    Arrays.sort(keys, from, to);
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || keys[i] >>> NUMBER_BITS != keys[start] >>> NUMBER_BITS) {
        if (i - start > 1) {
          sort(start, i, level + 1);
        }
        start = i;
      }
    }
  }

  private long bits(int number, int level) {
    if (level < TYPE) {
      return ~types.count(number) >>> (level == 0 ? Integer.SIZE : 0) & 0xFFFF_FFFFL;
    }
    int at = 2 * (level - TYPE);
    int length = types.length(number);
    return (long) bits(number, at, length) << CHARACTER_BITS | bits(number, at + 1, length);
  }

  /** A character in code point order; 0 behind the end, for a type comes before the longer one. */
  private int bits(int number, int at, int length) {
    if (at >= length) {
      return 0;
    }
    char c = types.character(number, at);
    if (c < Character.MIN_SURROGATE) {
      return c + 1;
    }
    int surrogates = Character.MAX_SURROGATE + 1 - Character.MIN_SURROGATE;
    return 1 + (Character.isSurrogate(c) ? Character.MAX_VALUE - Character.MAX_SURROGATE + c : c - surrogates);
  }

  private void sortStrings(int from, int to) {
    Long[] boxed = Arrays.stream(keys, from, to).map(key -> key & NUMBER).boxed().toArray(Long[]::new);
    Arrays.sort(boxed, Comparator.comparing(key -> types.type(key.intValue()), CodePointOrder::compare));
    for (int i = 0; i < boxed.length; i++) {
      keys[from + i] = boxed[i];
    }
  }
}
