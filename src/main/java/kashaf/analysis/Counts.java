package kashaf.analysis;

import java.util.Arrays;
import kashaf.text.Vocabulary;

/** Types and how often each was seen. */
final class Counts {
  private final Vocabulary vocabulary = new Vocabulary();
  private long[] counts = new long[1024];
  private long total;

  /** Counts the characters from {@code start} to {@code end} as one word more, and returns the number of its type. */
  int add(char[] chars, int start, int end) {
    int type = vocabulary.number(chars, start, end);
    if (type >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(type + 1, counts.length * 2));
    }
    counts[type]++;
    total++;
    return type;
  }

  /** Adds all counts of another. Returns for each of its types ours. */
  int[] add(Counts other) {
    int[] map = other.vocabulary.mapInto(vocabulary);
    if (vocabulary.size() > counts.length) {
      counts = Arrays.copyOf(counts, Math.max(vocabulary.size(), counts.length * 2));
    }
    for (int theirs = 0; theirs < map.length; theirs++) {
      counts[map[theirs]] += other.counts[theirs];
    }
    total += other.total;
    return map;
  }

  /** How many types there are; their numbers are below it. */
  int types() {
    return vocabulary.size();
  }

  String type(int type) {
    return vocabulary.type(type);
  }

  long count(int type) {
    return counts[type];
  }

  /** All words counted. */
  long total() {
    return total;
  }
}
