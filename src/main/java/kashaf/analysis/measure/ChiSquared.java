package kashaf.analysis.measure;

/** Pearson's statistic of a table of two times two, and the distribution that it and log-likelihood have. */
final class ChiSquared {
  /** Below this the series is quick, above the continued fraction. */
  private static final double NEAR = 3;
  private static final double SMALLEST = 1e-300;
  private static final double PRECISION = 1e-16;
  private static final int ENOUGH = 500;

  private ChiSquared() {}

  /**
   * N (|O11 O22 − O12 O21| − correction)² / (R1 R2 C1 C2), the difference never below zero. NaN where there is no
   * table, or one with an empty row or column.
   *
   * @param correction 0, or N/2 for that of Yates (1934)
   */
  static double of(Association table, double correction) {
    if (!table.exists()) {
      return Double.NaN;
    }
    double difference = (double) table.o11() * table.o22() - (double) table.o12() * table.o21();
    double corrected = Math.max(0, Math.abs(difference) - correction);
    return table.n() * (corrected / table.r1() / table.c1()) * (corrected / table.r2() / table.c2());
  }

  /**
   * The probability of such a value or a larger one by chance, with one degree of freedom: the upper incomplete gamma
   * function Q(1/2, x/2), by its series or its continued fraction (Abramowitz &amp; Stegun 1964, 6.5.29 and 6.5.31).
   */
  static double p(double value) {
    double x = value / 2;
    if (!(x > 0)) {
      return Double.isNaN(x) ? Double.NaN : 1;
    }
    double factor = StrictMath.exp(-x) * StrictMath.sqrt(x / StrictMath.PI);
    return x < NEAR ? 1 - factor * series(x) : factor * fraction(x);
  }

  private static double series(double x) {
    double term = 2;
    double sum = term;
    for (int i = 1; i < ENOUGH && term > sum * PRECISION; i++) {
      term *= x / (0.5 + i);
      sum += term;
    }
    return sum;
  }

  /** By the method of Lentz (1976). */
  private static double fraction(double x) {
    double b = x + 0.5;
    double c = 1 / SMALLEST;
    double d = 1 / b;
    double value = d;
    for (int i = 1; i < ENOUGH; i++) {
      double a = -i * (i - 0.5);
      b += 2;
      d = 1 / nonzero(a * d + b);
      c = nonzero(b + a / c);
      value *= d * c;
      if (Math.abs(d * c - 1) < PRECISION) {
        break;
      }
    }
    return value;
  }

  private static double nonzero(double value) {
    return Math.abs(value) < SMALLEST ? SMALLEST : value;
  }
}
