package kashaf.analysis.pattern;

import java.util.Arrays;
import kashaf.text.Vocabulary;

/**
 * Types that were looked for, each with what it is. Nearly all words of a text are none of them, and most of those are
 * told by their length and three of their letters, without a look at the rest.
 */
final class Forms {
  private static final int BITS = 1 << 16;

  private final Vocabulary types = new Vocabulary();
  private final long[] likely = new long[BITS / Long.SIZE];
  private Found[] found = new Found[256];

  /** Adds what a type is; the first that is said of an element holds. */
  void add(String type, Found is) {
    char[] chars = type.toCharArray();
    int number = types.number(chars, 0, chars.length);
    if (number == found.length) {
      found = Arrays.copyOf(found, 2 * number);
    }
    if (!Found.has(found[number], is.element())) {
      found[number] = is.before(found[number]);
    }
    int look = look(chars, chars.length);
    likely[look >>> 6] |= 1L << look;
  }

  /** What a type is, or null. */
  Found find(char[] chars, int length) {
    int look = look(chars, length);
    if ((likely[look >>> 6] & 1L << look) == 0) {
      return null;
    }
    int number = types.find(chars, 0, length);
    return number < 0 ? null : found[number];
  }

  private static int look(char[] chars, int length) {
    if (length == 0) {
      return 0;
    }
    int mixed = (chars[0] * 31 + chars[length / 2]) * 31 + chars[length - 1] + length * 7919;
    return mixed * 0x9E3779B1 >>> 16;
  }
}
