package kashaf.text;

import java.util.Arrays;

/**
 * Turns UTF-16 indices of a {@link Text} into code point offsets counted from an origin.
 *
 * <p>A text without surrogates needs no table: code point and index differ by the origin only. In any other the places
 * of the second halves of all pairs are listed once, and a binary search says how many stand before an index.
 */
public final class Offsets {
  private final int origin;
  private final int[] secondHalves;

  private Offsets(int origin, int[] secondHalves) {
    this.origin = origin;
    this.secondHalves = secondHalves;
  }

  /** Offsets of the indices from {@code origin} to the end of the text. */
  public static Offsets from(int origin, Text text) {
    int[] found = new int[0];
    int count = 0;
    for (int i = origin + 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, 2 * count));
        }
        found[count++] = i;
      }
    }
    return new Offsets(origin, Arrays.copyOf(found, count));
  }

  /** How many code points stand between the origin and {@code index}, which must not split a surrogate pair. */
  public int codePoint(int index) {
    int place = Arrays.binarySearch(secondHalves, index);
    int before = place >= 0 ? place : -place - 1;
    return index - origin - before;
  }
}
