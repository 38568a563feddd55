package kashaf.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;

/**
 * Puts numbered things in order without making an object of any.
 *
 * <p>What is compared is packed, a few bits at a time, with the number of the thing behind it into longs, which are
 * sorted at once; those whose bits are equal are then sorted by the next few.
 */
final class BitOrder {
  /** No more things than these bits can number. */
  static final int NUMBER_BITS = 29;
  /** What remains for the bits of one level, the sign left alone. */
  static final int LEVEL_BITS = Long.SIZE - 1 - NUMBER_BITS;
  private static final int NUMBER = (1 << NUMBER_BITS) - 1;

  private final Bits bits;
  private final int levels;
  private final Comparator<Integer> rest;

  /** What is compared. */
  interface Bits {

    /** At most {@link #LEVEL_BITS} bits of a thing, the most important at level 0; smaller ones come first. */
    long of(int number, int level);
  }

  /** @param rest puts in order what is equal at so many levels */
  BitOrder(Bits bits, int levels, Comparator<Integer> rest) {
    this.bits = bits;
    this.levels = levels;
    this.rest = rest;
  }

  /** The numbers below {@code size} that are listed, in order. */
  int[] sorted(int size, IntPredicate listed) {
    long[] keys = new long[size];
    int count = 0;
    for (int number = 0; number < size; number++) {
      if (listed.test(number)) {
        keys[count++] = number;
      }
    }
    sort(keys, 0, count, 0);
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (int) keys[i] & NUMBER;
    }
    return numbers;
  }

  private void sort(long[] keys, int from, int to, int level) {
    if (level == levels) {
      sortRest(keys, from, to);
      return;
    }
    for (int i = from; i < to; i++) {
      int number = (int) keys[i] & NUMBER;
      keys[i] = bits.of(number, level) << NUMBER_BITS | number;
    }
    Arrays.sort(keys, from, to);
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || keys[i] >>> NUMBER_BITS != keys[start] >>> NUMBER_BITS) {
        if (i - start > 1) {
          sort(keys, start, i, level + 1);
        }
        start = i;
      }
    }
  }

  private void sortRest(long[] keys, int from, int to) {
    Integer[] numbers = Arrays.stream(keys, from, to).mapToObj(key -> (int) key & NUMBER).toArray(Integer[]::new);
    Arrays.sort(numbers, rest);
    for (int i = 0; i < numbers.length; i++) {
      keys[from + i] = numbers[i];
    }
  }
}
