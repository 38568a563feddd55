package kashaf.analysis.measure;

/**
 * Fisher's exact test: the probability, with all marginals given, of a table by chance. The one of the table itself is
 * computed without loss from large numbers (Loader 2000, "Fast and accurate computation of binomial probabilities"),
 * those beside it by the ratio of neighbours.
 */
final class FisherTest {
  /** Tables count as just as improbable when they are so within rounding, as in R's {@code fisher.test}. */
  private static final double TIE = 1 + 1e-7;
  private static final double NEGLIGIBLE = 1e-17;

  private final long r1;
  private final long c1;
  private final long n;
  private final long least;
  private final long most;
  private final long mode;

  private FisherTest(Association table) {
    r1 = table.r1();
    c1 = table.c1();
    n = table.n();
    least = Math.max(0, r1 + c1 - n);
    most = Math.min(r1, c1);
    mode = Math.min(most, (long) ((r1 + 1.0) * (c1 + 1.0) / (n + 2.0)));
  }

  /** The probability of O11 or less. NaN where there is no table, here as below. */
  static double left(Association table) {
    return table.exists() && table.n() > 0 ? new FisherTest(table).upTo(table.o11()) : Double.NaN;
  }

  /** The probability of O11 or more. */
  static double right(Association table) {
    return table.exists() && table.n() > 0 ? new FisherTest(table).from(table.o11()) : Double.NaN;
  }

  /** The probability of all tables that are at most as probable as this one. */
  static double twoSided(Association table) {
    return table.exists() && table.n() > 0 ? new FisherTest(table).asImprobable(table.o11()) : Double.NaN;
  }

  private double asImprobable(long o11) {
    double limit = probability(o11) * TIE;
    if (o11 <= mode) {
      long other = firstBeyond(limit);
      return other <= o11 ? 1 : Math.min(1, upTo(o11) + from(other));
    }
    return Math.min(1, from(o11) + upTo(lastBefore(limit)));
  }

  /** The first number from the mode on that is not more probable: probabilities fall there. */
  private long firstBeyond(double limit) {
    long low = mode;
    long high = most + 1;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (probability(middle) <= limit) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private long lastBefore(double limit) {
    long low = least - 1;
    long high = mode;
    while (low < high) {
      long middle = Math.floorDiv(low + high + 1, 2);
      if (probability(middle) <= limit) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The sum from a number downwards. What is added up is always the smaller tail, largest terms first. */
  private double upTo(long start) {
    if (start > mode) {
      return 1 - from(start + 1);
    }
    double sum = 0;
    double term = probability(start);
    for (long x = start; x >= least && term > sum * NEGLIGIBLE; x--) {
      sum += term;
      term *= (double) x * (n - r1 - c1 + x) / ((double) (r1 - x + 1) * (c1 - x + 1));
    }
    return Math.min(1, sum);
  }

  private double from(long start) {
    if (start <= mode) {
      return 1 - upTo(start - 1);
    }
    double sum = 0;
    double term = probability(start);
    for (long x = start; x <= most && term > sum * NEGLIGIBLE; x++) {
      sum += term;
      term *= (double) (r1 - x) * (c1 - x) / ((double) (x + 1) * (n - r1 - c1 + x + 1));
    }
    return Math.min(1, sum);
  }

  /** Of a table with this O11: a product of three binomial probabilities, as the hypergeometric one can be written. */
  private double probability(long x) {
    if (x < least || x > most) {
      return 0;
    }
    double p = (double) c1 / n;
    return Binomial.probability(x, r1, p) * Binomial.probability(c1 - x, n - r1, p)
        / Binomial.probability(c1, n, p);
  }
}
