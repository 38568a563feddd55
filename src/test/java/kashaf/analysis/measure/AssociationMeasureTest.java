package kashaf.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.apache.commons.statistics.inference.GTest;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Against Commons Statistics, exact arithmetic, and what must hold of every table. */
class AssociationMeasureTest {
  private static final Scoring FOUR = Scoring.of(LogLikelihood.FOUR_TERM);
  private static final Scoring TWO = Scoring.of(LogLikelihood.TWO_TERM);

  /** Tables of all sizes, with and without empty cells, no empty row or column. */
  static Stream<Association> tables() {
    Random random = new Random(11);
    return Stream.generate(() -> {
      int bits = 1 + random.nextInt(20);
      int large = 1 + random.nextInt(24);
      return Association.ofCells(random.nextInt(1 << bits), random.nextInt(1 << large),
          random.nextInt(1 << bits), random.nextInt(1 << large));
    }).filter(t -> t.r1() > 0 && t.r2() > 0 && t.c1() > 0 && t.c2() > 0).limit(300);
  }

  private static double of(String measure, Association table) {
    return AssociationMeasure.named(measure).of(table, FOUR);
  }

  /** To twelve digits; below that only the size of what was subtracted counts. */
  private static Offset<Double> digits(double expected) {
    return within(Math.max(1e-9, Math.abs(expected) * 1e-10));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void chiSquareAndLogLikelihoodAreThoseOfCommonsStatistics(Association t) {
    long[][] cells = {{t.o11(), t.o12()}, {t.o21(), t.o22()}};
    double chi2 = ChiSquareTest.withDefaults().statistic(cells);
    assertThat(of("chi2", t)).isCloseTo(chi2, digits(chi2));
    double ll = GTest.withDefaults().statistic(cells);
    assertThat(Math.abs(of("ll", t))).isCloseTo(ll, within(Math.max(1e-6, ll * 1e-8))); // theirs adds entropies
    Scoring byChi2 = new Scoring(LogLikelihood.FOUR_TERM, AssociationMeasure.CHI2, 1, 1);
    double p = ChiSquareTest.withDefaults().test(cells).getPValue();
    assertThat(AssociationMeasure.P.of(t, byChi2)).isCloseTo(p, within(Math.max(1e-300, p * 1e-9 + chi2 * p * 1e-9)));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void fishersTestIsThatOfCommonsStatistics(Association t) {
    int[][] cells = {{(int) t.o11(), (int) t.o12()}, {(int) t.o21(), (int) t.o22()}};
    FisherExactTest test = FisherExactTest.withDefaults();
    double left = test.with(AlternativeHypothesis.LESS_THAN).test(cells).getPValue();
    double right = test.with(AlternativeHypothesis.GREATER_THAN).test(cells).getPValue();
    double both = test.with(AlternativeHypothesis.TWO_SIDED).test(cells).getPValue();
    assertThat(of("fisher-left", t)).isCloseTo(left, within(1e-15 + left * 1e-6)); // theirs takes large logarithms
    assertThat(of("fisher-right", t)).isCloseTo(right, within(1e-15 + right * 1e-6));
    assertThat(of("fisher", t)).isCloseTo(both, within(1e-15 + both * 1e-6));
  }

  /** Every table of fourteen, by fractions of whole numbers. */
  @Test
  void fishersTestIsExactForSmallTables() {
    int n = 14;
    for (int r1 = 0; r1 <= n; r1++) {
      for (int c1 = 0; c1 <= n; c1++) {
        for (int o11 = Math.max(0, r1 + c1 - n); o11 <= Math.min(r1, c1); o11++) {
          Association t = new Association(o11, r1, c1, n, r1);
          assertThat(of("fisher-left", t)).isCloseTo(exact(t, -1), within(1e-12));
          assertThat(of("fisher-right", t)).isCloseTo(exact(t, 1), within(1e-12));
          assertThat(of("fisher", t)).isCloseTo(exact(t, 0), within(1e-12));
        }
      }
    }
  }

  /** @param side -1 for so few or fewer, 1 for so many or more, 0 for all as improbable */
  private static double exact(Association t, int side) {
    BigInteger sum = BigInteger.ZERO;
    for (long x = 0; x <= t.c1(); x++) {
      boolean counts = side == 0 ? ways(t, x).compareTo(ways(t, t.o11())) <= 0 : side * (x - t.o11()) >= 0;
      sum = counts ? sum.add(ways(t, x)) : sum;
    }
    return new BigDecimal(sum).divide(new BigDecimal(choose(t.n(), t.c1())), MathContext.DECIMAL64).doubleValue();
  }

  private static BigInteger ways(Association t, long x) {
    return choose(t.r1(), x).multiply(choose(t.r2(), t.c1() - x));
  }

  private static BigInteger choose(long n, long k) {
    BigInteger ways = k < 0 || k > n ? BigInteger.ZERO : BigInteger.ONE;
    for (long i = 0; i < k && ways.signum() > 0; i++) {
      ways = ways.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
    }
    return ways;
  }

  @ParameterizedTest
  @MethodSource("tables")
  void measuresOfOneFamilyAgree(Association t) {
    double chi2 = of("chi2", t);
    double phi = of("phi", t);
    assertThat(phi * phi * t.n()).isCloseTo(chi2, digits(chi2));
    assertThat(Math.abs(of("chi2-yates", t))).isLessThanOrEqualTo(Math.abs(chi2));
    assertThat(Math.abs(of("ll-williams", t))).isLessThanOrEqualTo(Math.abs(of("ll", t)));
    assertThat(Math.abs(AssociationMeasure.LL.of(t, TWO))).isLessThanOrEqualTo(Math.abs(of("ll", t)) + 1e-9);
    // The product of the two differences of proportions is phi squared (Gries 2013).
    assertThat(of("delta-p", t) * of("delta-p-back", t)).isCloseTo(phi * phi, within(1e-12));
    if (t.o11() > 0) {
      assertThat(of("mi3", t) - of("mi2", t)).isCloseTo(of("mi2", t) - of("mi", t), within(1e-9));
      assertThat(of("mu", t)).isCloseTo(Math.pow(2, of("mi", t)), digits(of("mu", t)));
      assertThat(of("local-mi", t)).isCloseTo(t.o11() * of("mi", t), digits(of("local-mi", t)));
      assertThat(of("logdice", t)).isCloseTo(14 + Math.log(of("dice", t)) / Math.log(2), within(1e-9));
      assertThat(of("jaccard", t)).isCloseTo(of("dice", t) / (2 - of("dice", t)), within(1e-12));
      assertThat(of("gmean", t)).isBetween(of("min-sensitivity", t) - 1e-12, 1.0);
    }
    if (t.o11() > 0 && t.o21() > 0) {
      double ratio = of("relative-risk", t);
      assertThat(of("log-ratio", t)).isCloseTo(Math.log(ratio) / Math.log(2), within(1e-9));
      assertThat(of("percent-diff", t)).isCloseTo(100 * (ratio - 1), digits(of("percent-diff", t)));
      assertThat(of("difference", t)).isCloseTo((ratio - 1) / (ratio + 1), within(1e-9));
    }
  }

  @Test
  void aTypeThatIsRarerHereThanElsewhereHasAMinus() {
    Association rare = Association.ofCorpora(5, 200, 10, 100);
    Association frequent = Association.ofCorpora(10, 100, 5, 200);
    for (String measure : new String[] {"ll", "ll-williams", "simple-ll", "phi", "log-ratio", "mi", "t"}) {
      assertThat(of(measure, rare)).as(measure).isNegative();
      assertThat(of(measure, frequent)).as(measure).isPositive();
    }
    assertThat(of("ll", rare)).isEqualTo(-of("ll", frequent));
    assertThat(of("bic", rare)).isEqualTo(of("bic", frequent));
    assertThat(of("chi2", rare)).isEqualTo(of("chi2", frequent)).isPositive();
  }

  /** Nothing, one word, everywhere, nowhere, and windows that would hold more words than there are. */
  static Stream<Association> edges() {
    return Stream.of(
        Association.ofCells(0, 0, 0, 0),
        Association.ofCells(1, 0, 0, 0),
        Association.ofCells(0, 1, 0, 0),
        Association.ofCells(0, 0, 1, 0),
        Association.ofCells(0, 0, 0, 1),
        Association.ofCells(3, 0, 3, 0),
        Association.ofCells(0, 3, 0, 3),
        Association.ofCells(5, 0, 0, 5),
        Association.ofCells(0, 5, 5, 0),
        new Association(3, 40, 5, 30, 4),
        new Association(1, 28, 5, 30, 4),
        Association.ofCells(1_000_000_000L, 1_000_000_000_000L, 1, 4_000_000_000_000L));
  }

  @ParameterizedTest
  @MethodSource("edges")
  void atTheEdgesFiguresExistOrDoNotButNeverFail(Association t) {
    for (AssociationMeasure measure : AssociationMeasure.values()) {
      double figure = measure.of(t, TWO.comparing(3));
      assertThat(measure.explanation(TWO)).isNotBlank();
      if (measure.title().startsWith("p") && measure != AssociationMeasure.PHI
          && measure != AssociationMeasure.PERCENT_DIFF && !Double.isNaN(figure)) {
        assertThat(figure).as(measure.title()).isBetween(0.0, 1.0);
      }
    }
    if (!t.exists()) {
      assertThat(of("ll", t)).isNaN();
      assertThat(of("chi2", t)).isNaN();
      assertThat(of("fisher", t)).isNaN();
      assertThat(of("mi", t)).isFinite();
    }
  }

  @ParameterizedTest
  @EnumSource(AssociationMeasure.class)
  void isFoundByItsName(AssociationMeasure measure) {
    assertThat(AssociationMeasure.named(measure.title())).isSameAs(measure);
  }

  @Test
  void aWrongNameListsThoseThereAre() {
    assertThatThrownBy(() -> AssociationMeasure.named("pmi")).hasMessageContaining("'pmi'", "mi, mi2, mi3");
    assertThatThrownBy(() -> LogLikelihood.named("3")).hasMessageContaining("2-term or 4-term");
  }

  /** The limits that Rayson, Berridge & Francis (2004) give; and far out, where 1 - P would be zero. */
  @Test
  void probabilitiesOfChiSquare() {
    assertThat(ChiSquared.p(3.84)).isCloseTo(0.05, within(5e-4));
    assertThat(ChiSquared.p(6.63)).isCloseTo(0.01, within(5e-5));
    assertThat(ChiSquared.p(10.83)).isCloseTo(0.001, within(5e-6));
    assertThat(ChiSquared.p(15.13)).isCloseTo(0.0001, within(5e-7));
    assertThat(ChiSquared.p(0)).isEqualTo(1);
    assertThat(ChiSquared.p(600)).isBetween(1e-135, 1e-130);
    assertThat(ChiSquared.p(1e4)).isZero();
  }
}
