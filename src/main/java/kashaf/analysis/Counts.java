package kashaf.analysis;

import java.util.Arrays;
import java.util.Set;
import kashaf.text.Types;
import kashaf.text.Vocabulary;

/** Types and how often each was seen. */
final class Counts {
  private final Vocabulary vocabulary = new Vocabulary();
  private long[] counts = new long[1024];
  private int[] numbers = new int[1024];
  private long total;

  /**
   * Counts each of these words once more.
   *
   * @return the numbers of their types, in the first {@code words.count()} places, valid until the next call
   */
  int[] add(Types words) {
    if (words.count() > numbers.length) {
      numbers = new int[words.count() * 5 / 4];
    }
    vocabulary.number(words, numbers);
    if (vocabulary.size() > counts.length) {
      counts = Arrays.copyOf(counts, Math.max(vocabulary.size(), counts.length * 2));
    }
    for (int i = 0; i < words.count(); i++) {
      counts[numbers[i]]++;
    }
    total += words.count();
    return numbers;
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

  /** The types and their numbers. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  long count(int type) {
    return counts[type];
  }

  /** How often these types were seen, all together. */
  long count(Set<String> these) {
    return these.stream().mapToInt(vocabulary::find).filter(type -> type >= 0).mapToLong(type -> counts[type]).sum();
  }

  /** How often each type was seen, by its number. */
  long[] frequencies() {
    return Arrays.copyOf(counts, types());
  }

  /** The number of a type, or -1. */
  int number(String type) {
    return vocabulary.find(type);
  }

  /** All words counted. */
  long total() {
    return total;
  }
}
