package kashaf.analysis;

import java.util.Arrays;

/** The n-grams of one length: each is the number of the one it begins with, one shorter, and the number of a type. */
final class NgramLevel {
  private final Pairs pairs = new Pairs();
  private final Spread spread = new Spread();
  private long[] frequencies = new long[256];
  private long total;

  int size() {
    return pairs.size();
  }

  /** What is counted from now on stands in this document. */
  void enter(int document) {
    spread.enter(document, size());
  }

  /** The number of an n-gram. */
  int number(int beginning, int type) {
    return pairs.number(beginning, type);
  }

  void count(int ngram) {
    reserve();
    frequencies[ngram]++;
    total++;
    spread.see(ngram);
  }

  private void reserve() {
    if (size() > frequencies.length) {
      frequencies = Arrays.copyOf(frequencies, Math.max(size(), frequencies.length * 2));
    }
  }

  /**
   * Adds what was counted behind.
   *
   * @param beginnings for each of the other's n-grams one shorter, ours
   * @param types for each of its types, ours
   * @return for each of its n-grams, ours
   */
  int[] merge(NgramLevel next, int[] beginnings, int[] types) {
    int before = size();
    int[] map = new int[next.size()];
    for (int theirs = 0; theirs < map.length; theirs++) {
      map[theirs] = number(beginnings[next.beginning(theirs)], types[next.last(theirs)]);
    }
    reserve();
    for (int theirs = 0; theirs < map.length; theirs++) {
      frequencies[map[theirs]] += next.frequency(theirs);
    }
    total += next.total;
    spread.merge(next.spread, before, map);
    return map;
  }

  int beginning(int ngram) {
    return pairs.first(ngram);
  }

  int last(int ngram) {
    return pairs.second(ngram);
  }

  /** How often an n-gram was counted; 0 for one that is only the beginning of others. */
  long frequency(int ngram) {
    return ngram < frequencies.length ? frequencies[ngram] : 0;
  }

  /** How many were counted. */
  long total() {
    return total;
  }

  int documents(int ngram) {
    return spread.documents(ngram);
  }
}
