package kashaf.text;

import java.util.Arrays;

/**
 * The types of some words in a row: their characters one behind the other, and where each one ends. So a stretch of
 * text goes from the folding to the {@link Vocabulary} in two arrays that are used again for the next one.
 */
public final class Types {
  private char[] chars = new char[64];
  private int[] ends = new int[8];
  private int count;

  /** Forgets all types. */
  public void clear() {
    count = 0;
  }

  public int count() {
    return count;
  }

  /** Index in {@link #chars()} of a type's first character. */
  public int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  /** Index in {@link #chars()} behind a type's last character. */
  public int end(int index) {
    return ends[index];
  }

  /** The characters of all types; the next call of {@link #room} may bring another array. */
  public char[] chars() {
    return chars;
  }

  /** The same, with room for so many characters behind the last type: they are written from {@link #next()} on. */
  public char[] room(int length) {
    int needed = next() + length;
    if (needed > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(needed, 2 * chars.length));
    }
    return chars;
  }

  /** Where the next type starts. */
  public int next() {
    return start(count);
  }

  /** Makes a type of what was written behind the last one. */
  public void add(int length) {
    int end = next() + length;
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    ends[count++] = end;
  }

  /** A type as a string. */
  public String type(int index) {
    return new String(chars, start(index), end(index) - start(index));
  }
}
