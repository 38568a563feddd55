package kashaf.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The numbers of the types of words in the order in which they stand: four bytes a word. */
final class TypeSequence {
  private static final int MOST = Integer.MAX_VALUE - 8;

  private final List<int[]> stretches = new ArrayList<>();
  private int length;

  /** Appends the first so many numbers. */
  void add(int[] numbers, int count) {
    append(Arrays.copyOf(numbers, count));
  }

  /** Appends those of another, which is used up. @param map for each of its types, ours */
  void add(TypeSequence next, int[] map) {
    for (int[] stretch : next.stretches) {
      for (int i = 0; i < stretch.length; i++) {
        stretch[i] = map[stretch[i]];
      }
      append(stretch);
    }
  }

  private void append(int[] stretch) {
    if (stretch.length > MOST - length) {
      throw new IllegalArgumentException("more than " + MOST + " words, too many to keep in their order;"
          + " ask for fewer files at once, or for each document");
    }
    stretches.add(stretch);
    length += stretch.length;
  }

  /** How many words there are. */
  int length() {
    return length;
  }

  /** The numbers, in pieces that follow each other. */
  List<int[]> stretches() {
    return stretches;
  }

  /** The numbers in one piece. */
  int[] toArray() {
    int[] all = new int[length];
    int place = 0;
    for (int[] stretch : stretches) {
      System.arraycopy(stretch, 0, all, place, stretch.length);
      place += stretch.length;
    }
    return all;
  }
}
