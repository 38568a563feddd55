package kashaf.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** How often each whole number was seen: enough for exact means, deviations and quantiles, and it merges. */
public final class Distribution {
  /** The figures that describe it, by their names, in the order of a list. */
  static final Map<String, ToDoubleFunction<Distribution>> FIGURES = figures();

  /** How these figures come about. */
  static final String MEANING = "mean; sd of a sample, √(Σ squared deviations / (n − 1)); median, q1 and q3 between the"
      + " two nearest values (Hyndman & Fan 1996, type 7, as in R and NumPy)";

  private final TreeMap<Long, Long> counts = new TreeMap<>();
  private long size;

  void add(long value) {
    add(value, 1);
  }

  /** Adds a number that was seen so often. */
  void add(long value, long times) {
    if (times > 0) {
      counts.merge(value, times, Long::sum);
      size += times;
    }
  }

  void add(Distribution other) {
    other.counts.forEach((value, count) -> counts.merge(value, count, Long::sum));
    size += other.size;
  }

  /** How many numbers were seen. */
  public long size() {
    return size;
  }

  /** Each number and how often it was seen, smallest first. */
  public Map<Long, Long> counts() {
    return counts;
  }

  public double min() {
    return size == 0 ? Double.NaN : counts.firstKey();
  }

  public double max() {
    return size == 0 ? Double.NaN : counts.lastKey();
  }

  /** The arithmetic mean; NaN of nothing. */
  public double mean() {
    return size == 0 ? Double.NaN : (double) sum() / size;
  }

  private long sum() {
    return counts.entrySet().stream().mapToLong(entry -> entry.getKey() * entry.getValue()).sum();
  }

  /** The standard deviation of a sample (divided by n − 1, as R's {@code sd}); NaN of fewer than two numbers. */
  public double standardDeviation() {
    if (size < 2) {
      return Double.NaN;
    }
    double mean = mean();
    double squares = 0;
    for (Map.Entry<Long, Long> entry : counts.entrySet()) {
      double deviation = entry.getKey() - mean;
      squares += deviation * deviation * entry.getValue();
    }
    return Math.sqrt(squares / (size - 1));
  }

  /**
   * The quantile for a share from 0 to 1, between two numbers by linear interpolation: type 7 of Hyndman &amp; Fan
   * (1996), the default of R and NumPy. NaN of nothing.
   */
  public double quantile(double share) {
    if (size == 0) {
      return Double.NaN;
    }
    double place = (size - 1) * share;
    long below = (long) Math.floor(place);
    double low = at(below);
    return low + (place - below) * (at(Math.min(below + 1, size - 1)) - low);
  }

  /** The number at a place, from 0, when all are put in order. */
  private double at(long place) {
    long seen = 0;
    for (Map.Entry<Long, Long> entry : counts.entrySet()) {
      seen += entry.getValue();
      if (place < seen) {
        return entry.getKey();
      }
    }
    throw new IllegalArgumentException("place " + place + " of " + size);
  }

  private static Map<String, ToDoubleFunction<Distribution>> figures() {
    Map<String, ToDoubleFunction<Distribution>> figures = new LinkedHashMap<>();
    figures.put("mean", Distribution::mean);
    figures.put("median", lengths -> lengths.quantile(0.5));
    figures.put("sd", Distribution::standardDeviation);
    figures.put("min", Distribution::min);
    figures.put("q1", lengths -> lengths.quantile(0.25));
    figures.put("q3", lengths -> lengths.quantile(0.75));
    figures.put("max", Distribution::max);
    return figures;
  }

  /** Its figures. @param what the name before theirs */
  Stream<Metric> metrics(String what) {
    return FIGURES.entrySet().stream()
        .map(figure -> new Metric(what + "-" + figure.getKey(), figure.getValue().applyAsDouble(this)));
  }
}
