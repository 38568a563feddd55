package kashaf.analysis.measure;

/**
 * Binomial probabilities without loss from large numbers: Loader (2000), "Fast and accurate computation of binomial
 * probabilities". Logarithms of factorials would cancel to nothing; their small remainders do not.
 */
final class Binomial {
  private static final double LOG_TWO_PI = StrictMath.log(2 * StrictMath.PI);
  /** From here on four terms of Stirling's series are as exact as a double. */
  private static final int LARGE = 16;
  private static final double[] REMAINDERS = remainders();
  private static final double CLOSE = 0.1;

  private Binomial() {}

  /** The probability of x successes in n trials that succeed with probability p. */
  static double probability(long x, long n, double p) {
    double q = 1 - p;
    if (x < 0 || x > n) {
      return 0;
    }
    if (p == 0 || q == 0) {
      return x == (p == 0 ? 0 : n) ? 1 : 0;
    }
    if (x == 0) {
      return StrictMath.exp(n * StrictMath.log1p(-p));
    }
    if (x == n) {
      return StrictMath.exp(n * StrictMath.log(p));
    }
    double exponent = remainder(n) - remainder(x) - remainder(n - x) - deviance(x, n * p) - deviance(n - x, n * q);
    double spread = LOG_TWO_PI + StrictMath.log(x) + StrictMath.log1p(-(double) x / n);
    return StrictMath.exp(exponent - spread / 2);
  }

  /** What Stirling's formula leaves out of ln n!. */
  private static double remainder(long n) {
    if (n < LARGE) {
      return REMAINDERS[(int) n];
    }
    double square = (double) n * n;
    return (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - 1 / 1680.0 / square) / square) / square) / n;
  }

  private static double[] remainders() {
    double[] remainders = new double[LARGE];
    double factorial = 1;
    for (int n = 1; n < LARGE; n++) {
      factorial *= n;
      remainders[n] = StrictMath.log(factorial) - (n + 0.5) * StrictMath.log(n) + n - LOG_TWO_PI / 2;
    }
    return remainders;
  }

  /** x ln(x/m) + m − x, by a series where x is close to m and the terms would cancel. */
  private static double deviance(double x, double m) {
    double difference = x - m;
    if (Math.abs(difference) >= CLOSE * (x + m)) {
      return x * StrictMath.log(x / m) - difference;
    }
    double ratio = difference / (x + m);
    double sum = difference * ratio;
    double term = 2 * x * ratio;
    for (int i = 3; ; i += 2) {
      term *= ratio * ratio;
      double next = sum + term / i;
      if (next == sum) {
        return sum;
      }
      sum = next;
    }
  }
}
