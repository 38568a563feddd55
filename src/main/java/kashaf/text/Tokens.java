package kashaf.text;

import java.util.Arrays;

/**
 * The words of a {@link Text}, in order, as two arrays of indices. What stands between two words is white space,
 * punctuation or symbols.
 */
public final class Tokens {
  private int[] starts;
  private int[] ends;
  private int count;

  /** An empty list with room for so many words; it grows when it must. */
  public Tokens(int capacity) {
    starts = new int[Math.max(capacity, 8)];
    ends = new int[starts.length];
  }

  /** Appends a word, which must start at or behind the end of the one before. */
  public void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  /**
   * Appends words of another list.
   *
   * @param from the first of them
   * @param to the word behind the last of them
   * @param shift what is added to their places
   */
  public void addAll(Tokens other, int from, int to, int shift) {
    int more = to - from;
    if (more > starts.length - count) {
      starts = Arrays.copyOf(starts, Math.max(count + more, 2 * count));
      ends = Arrays.copyOf(ends, starts.length);
    }
    for (int i = 0; i < more; i++) {
      starts[count + i] = other.starts[from + i] + shift;
      ends[count + i] = other.ends[from + i] + shift;
    }
    count += more;
  }

  /** The same without room for more. */
  public Tokens trimmed() {
    starts = Arrays.copyOf(starts, count);
    ends = Arrays.copyOf(ends, count);
    return this;
  }

  public int count() {
    return count;
  }

  /** Index of the first character of a word. */
  public int start(int token) {
    return starts[token];
  }

  /** Index behind the last character of a word. */
  public int end(int token) {
    return ends[token];
  }

  /** The first word that starts at {@code index} or behind it; {@link #count()} when there is none. */
  public int firstFrom(int index) {
    int place = Arrays.binarySearch(starts, 0, count, index);
    return place >= 0 ? place : -place - 1;
  }

  /** How many words start in the stretch from {@code start} to {@code end}. */
  public int countBetween(int start, int end) {
    return firstFrom(end) - firstFrom(start);
  }
}
