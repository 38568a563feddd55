package kashaf.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each of some things was seen. */
final class Tally<K> {
  private final Map<K, Long> counts = new HashMap<>();
  private long total;

  void add(K thing) {
    counts.merge(thing, 1L, Long::sum);
    total++;
  }

  void add(Tally<K> other) {
    other.counts.forEach((thing, count) -> counts.merge(thing, count, Long::sum));
    total += other.total;
  }

  /** How much was seen in all. */
  long total() {
    return total;
  }

  /** The commonest first. @param ties the order of those that are equally common */
  List<Map.Entry<K, Long>> ranked(Comparator<K> ties) {
    Comparator<Map.Entry<K, Long>> commonest = Map.Entry.<K, Long>comparingByValue().reversed();
    return counts.entrySet().stream().sorted(commonest.thenComparing(Map.Entry::getKey, ties)).toList();
  }
}
