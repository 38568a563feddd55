package kashaf.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each type occurs in each document or other subcorpus, over a run of neighbouring parts. */
final class SubcorpusCounts {
  private final SortedMap<Subcorpus, Map<Integer, Long>> counts = new TreeMap<>();
  private Map<Integer, Long> current;

  /** What is counted from now on stands in this subcorpus. */
  void enter(Subcorpus subcorpus) {
    current = counts.computeIfAbsent(subcorpus, none -> new HashMap<>());
  }

  /** One word more of each of the first so many types in the subcorpus entered. */
  void add(int[] types, int count) {
    for (int i = 0; i < count; i++) {
      current.merge(types[i], 1L, Long::sum);
    }
  }

  /** Adds what was counted in the parts behind. @param map for each of the other's types, ours */
  void merge(SubcorpusCounts next, int[] map) {
    next.counts.forEach((subcorpus, theirs) -> {
      enter(subcorpus);
      theirs.forEach((type, count) -> current.merge(map[type], count, Long::sum));
    });
  }

  List<String> names() {
    return counts.keySet().stream().map(Subcorpus::name).toList();
  }

  /** The frequency of a type in each subcorpus, in their order. */
  long[] frequencies(int type) {
    return counts.values().stream().mapToLong(there -> there.getOrDefault(type, 0L)).toArray();
  }

  /** For each subcorpus, in their order, the types that occur there and how often. */
  SortedMap<Subcorpus, Map<Integer, Long>> counts() {
    return counts;
  }
}
