package kashaf.analysis;

import java.util.Arrays;
import java.util.Collection;
import kashaf.analysis.measure.PartFrequencies;

/** How the words of a corpus are divided into parts that follow each other. A part without words is none. */
final class Division {
  /** The number of the first word behind each part. */
  private final int[] ends;

  private Division(int[] ends) {
    this.ends = ends;
  }

  /** Parts of so many words each. */
  static Division of(Collection<Integer> sizes) {
    int[] ends = sizes.stream().mapToInt(Integer::intValue).filter(size -> size > 0).toArray();
    Arrays.parallelPrefix(ends, Integer::sum);
    return new Division(ends);
  }

  /** So many parts whose sizes differ by one word at most; fewer where there are fewer words. */
  static Division equal(int words, int parts) {
    int[] ends = new int[Math.min(words, parts)];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = (int) ((i + 1L) * words / ends.length);
    }
    return new Division(ends);
  }

  /** How many parts there are. */
  int parts() {
    return ends.length;
  }

  int size(int part) {
    return ends[part] - (part == 0 ? 0 : ends[part - 1]);
  }

  private int words() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }

  int smallest() {
    int smallest = words();
    for (int part = 0; part < ends.length; part++) {
      smallest = Math.min(smallest, size(part));
    }
    return smallest;
  }

  int largest() {
    int largest = 0;
    for (int part = 0; part < ends.length; part++) {
      largest = Math.max(largest, size(part));
    }
    return largest;
  }

  /** How a type is spread that stands at these places. @param smallest {@link #smallest()}, found once */
  PartFrequencies frequencies(int[] places, int smallest) {
    long[] frequencies = new long[Math.min(ends.length, places.length)];
    long[] sizes = new long[frequencies.length];
    int found = 0;
    for (int place = 0; place < places.length; ) {
      int behind = Arrays.binarySearch(ends, places[place]);
      int part = behind >= 0 ? behind + 1 : -behind - 1;
      int first = place;
      while (place < places.length && places[place] < ends[part]) {
        place++;
      }
      frequencies[found] = place - first;
      sizes[found++] = size(part);
    }
    return new PartFrequencies(
        Arrays.copyOf(frequencies, found), Arrays.copyOf(sizes, found), ends.length, words(), smallest, places);
  }
}
