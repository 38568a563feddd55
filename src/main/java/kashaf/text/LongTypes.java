package kashaf.text;

import java.util.Arrays;

/**
 * The characters of the types that do not fit into a slot of the {@link Vocabulary}, one behind the other, lengths
 * before.
 */
final class LongTypes {
  private static final int MOST = Integer.MAX_VALUE - 8;
  private static final int LENGTH = 2; // characters that hold the length

  private char[] chars = new char[0];
  private int used;

  /** Keeps a type and returns its place. */
  int add(char[] from, int start, int end) {
    int length = end - start;
    if (used > MOST - LENGTH - length) {
      throw new IllegalStateException("the long types of one vocabulary have more than " + MOST + " characters");
    }
    int needed = used + LENGTH + length;
    if (needed > chars.length) {
      chars = Arrays.copyOf(chars, (int) Math.min(MOST, Math.max(1024, Math.max(needed, chars.length * 3L / 2))));
    }
    int place = used;
    chars[place] = (char) (length >>> 16);
    chars[place + 1] = (char) length;
    System.arraycopy(from, start, chars, place + LENGTH, length);
    used = needed;
    return place;
  }

  int length(int place) {
    return chars[place] << 16 | chars[place + 1];
  }

  char charAt(int place, int index) {
    return chars[start(place) + index];
  }

  /** Where in {@link #chars} the characters of a type start. */
  static int start(int place) {
    return place + LENGTH;
  }

  char[] chars() {
    return chars;
  }

  boolean equal(int place, char[] other, int start, int end) {
    int from = start(place);
    return length(place) == end - start && Arrays.equals(chars, from, from + end - start, other, start, end);
  }

  String get(int place) {
    return new String(chars, start(place), length(place));
  }
}
