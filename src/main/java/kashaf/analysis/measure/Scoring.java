package kashaf.analysis.measure;

import java.io.Serializable;

/**
 * What a measure must know besides the table.
 *
 * @param likelihood which statistic is meant by {@code ll}
 * @param test the statistic whose probability {@code p} is
 * @param smoothing the K of {@code simple-maths}, in occurrences per million
 * @param comparisons how many types are compared at once
 */
public record Scoring(LogLikelihood likelihood, AssociationMeasure test, double smoothing, long comparisons)
    implements Serializable {
  private static final double MILLION = 1e6;

  /** @throws IllegalArgumentException when the smoothing is not a positive number */
  public Scoring {
    if (!(smoothing > 0) || Double.isInfinite(smoothing)) {
      throw new IllegalArgumentException("the smoothing is a number above 0, not " + smoothing);
    }
  }

  /** One table looked at by itself, with the usual smoothing. */
  public static Scoring of(LogLikelihood likelihood) {
    return new Scoring(likelihood, AssociationMeasure.LL, 1, 1);
  }

  /** The same for as many types. */
  public Scoring comparing(long types) {
    return new Scoring(likelihood, test, smoothing, types);
  }

  /** The probability of such a table by chance. */
  double p(Association table) {
    return ChiSquared.p(Math.abs(test.of(table, this)));
  }

  /** A probability after Bonferroni's correction. */
  double corrected(double p) {
    return Math.min(1, p * comparisons);
  }

  double smoothed(double share) {
    return share * MILLION + smoothing;
  }
}
