package kashaf.text;

import java.util.Arrays;

/**
 * A type as the 96 bits that a slot of the {@link Vocabulary} has for it: equal types have equal bits, different types
 * different ones, a hash apart for long types.
 *
 * <p>{@link #first} holds characters. The highest byte of {@link #second} says how to read them:
 * <ul>
 *   <li>a page of Unicode (the upper byte of every character): up to 11 characters of that page, a byte each, 8 in the
 *       first and 3 in the second number. Nearly all words of most alphabets.
 *   <li>{@link #WIDE}: up to 5 characters of any kind, 16 bits each, 4 and 1. Chinese words, short words with é or ş.
 *   <li>{@link #LONG}: no characters but 56 bits of hash, 32 in the upper half of the first number and 24 in the
 *     second; the characters are in {@link LongTypes}.
 * </ul>
 * The unused upper bits are zero, and characters whose code would be zero are left to the long types, so that the
 * length need not be stored. {@code WIDE} and {@code LONG} are the pages of surrogates, which are never packed by a
 * page.
 */
final class PackedType {
  private static final int WIDE = 0xD8;
  private static final int LONG = 0xD9;
  private static final int PAGE_SHIFT = 24;
  private static final int MOST_BYTES = 11;
  private static final int BYTES_IN_FIRST = 8;
  private static final int MOST_WIDE = 5;
  private static final int WIDE_IN_FIRST = 4;
  private static final long EACH_BYTE = 0x0101_0101_0101_0101L;
  private static final long UPPER = 0xFFFF_FFFF_0000_0000L;

  long first;
  int second;

  /** Packs a type; false when it is long. */
  boolean pack(char[] chars, int start, int end) {
    int length = end - start;
    if (length == 0) {
      first = 0;
      second = 0;
      return true;
    }
    if (length <= MOST_BYTES && packBytes(chars, start, end) || length <= MOST_WIDE && packWide(chars, start, end)) {
      return true;
    }
    long hash = hash(chars, start, end);
    first = hash & UPPER;
    second = LONG << PAGE_SHIFT | (int) hash & 0xFF_FFFF;
    return false;
  }

  /**
   * All eight characters are taken in, and then those that are behind the word shifted out: words end where no processor
   * can foresee it, and guessing wrong would cost more.
   */
  private boolean packBytes(char[] chars, int start, int end) {
    if (start + BYTES_IN_FIRST > chars.length) {
      return packBytes(Arrays.copyOfRange(chars, start, start + BYTES_IN_FIRST), 0, end - start);
    }
    long codes = 0;
    long pages = 0;
    for (int i = 0; i < BYTES_IN_FIRST; i++) {
      int c = chars[start + i];
      codes = codes << 8 | c & 0xFF;
      pages = pages << 8 | c >>> 8;
    }
    int page = chars[start] >>> 8;
    int behind = 8 * Math.max(0, start + BYTES_IN_FIRST - end);
    boolean onePage = (pages ^ page * EACH_BYTE) >>> behind == 0 && page >>> 3 != WIDE >>> 3;
    long filled = codes | (1L << behind) - 1;
    boolean aZero = (filled - EACH_BYTE & ~filled & EACH_BYTE << 7) != 0;
    first = codes >>> behind;
    second = page << PAGE_SHIFT;
    return onePage && !aZero && (behind > 0 || packRest(chars, start + BYTES_IN_FIRST, end));
  }

  private boolean packRest(char[] chars, int start, int end) {
    int page = second >>> PAGE_SHIFT;
    for (int i = start; i < end; i++) {
      int code = chars[i] ^ page << 8;
      if (code - 1 >>> 8 != 0) {
        return false;
      }
      second |= code << 8 * (start + MOST_BYTES - BYTES_IN_FIRST - 1 - i);
    }
    return true;
  }

  private boolean packWide(char[] chars, int start, int end) {
    long one = 0;
    boolean zero = false;
    int middle = Math.min(end, start + WIDE_IN_FIRST);
    for (int i = start; i < middle; i++) {
      one = one << 16 | chars[i];
      zero |= chars[i] == 0;
    }
    int two = end - start == MOST_WIDE ? chars[end - 1] : 0;
    first = one;
    second = WIDE << PAGE_SHIFT | two;
    return !zero && (two != 0 || end - start < MOST_WIDE);
  }

  private static long hash(char[] chars, int start, int end) {
    long hash = end - start;
    for (int i = start; i < end; i++) {
      hash = (hash ^ chars[i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash * 0xD6E8FEB86659FD93L ^ hash >>> 32;
  }

  static boolean isLong(int second) {
    return second >>> PAGE_SHIFT == LONG;
  }

  /**
   * Well mixed bits of the two numbers, of which a table takes the upper ones; where a long type lies does not count.
   */
  static long mixed(long first, int second) {
    long known = isLong(second) ? first & UPPER : first;
    long mixed = (known ^ second * 0x9E3779B97F4A7C15L) * 0xD6E8FEB86659FD93L;
    return (mixed ^ mixed >>> 32) * 0x9E3779B97F4A7C15L;
  }

  /** How many characters a type has that is not long. */
  static int length(long first, int second) {
    boolean wide = second >>> PAGE_SHIFT == WIDE;
    int rest = second & 0xFF_FFFF;
    if (wide) {
      return (79 - Long.numberOfLeadingZeros(first)) / 16 + (rest == 0 ? 0 : 1);
    }
    int inFirst = (71 - Long.numberOfLeadingZeros(first)) / 8;
    return inFirst + (rest == 0 ? 0 : 3 - Integer.numberOfTrailingZeros(rest) / 8);
  }

  /** The characters of a type that is not long. */
  static String unpacked(long first, int second) {
    char[] chars = new char[length(first, second)];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = charAt(first, second, i);
    }
    return new String(chars);
  }

  /** One of the characters of a type that is not long. */
  static char charAt(long first, int second, int index) {
    int page = second >>> PAGE_SHIFT;
    if (page == WIDE) {
      int last = (63 - Long.numberOfLeadingZeros(first)) / 16;
      return (char) (index < WIDE_IN_FIRST ? first >>> 16 * (last - index) : second);
    }
    int last = (63 - Long.numberOfLeadingZeros(first)) / 8;
    long code = index < BYTES_IN_FIRST ? first >>> 8 * (last - index) : second >>> 8 * (MOST_BYTES - 1 - index);
    return (char) (page << 8 | code & 0xFF);
  }
}
