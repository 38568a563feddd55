package kashaf.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispersionTest {

  /** A type with these frequencies in parts of these sizes; where in a part it stands does not matter here. */
  private static PartFrequencies spread(long[] v, long[] sizes) {
    int[] present = IntStream.range(0, v.length).filter(part -> v[part] > 0).toArray();
    return new PartFrequencies(
        Arrays.stream(present).mapToLong(part -> v[part]).toArray(),
        Arrays.stream(present).mapToLong(part -> sizes[part]).toArray(),
        v.length, Arrays.stream(sizes).sum(), Arrays.stream(sizes).min().orElse(0), places(v, sizes));
  }

  private static int[] places(long[] v, long[] sizes) {
    IntStream places = IntStream.empty();
    long start = 0;
    for (int part = 0; part < v.length; part++) {
      places = IntStream.concat(places, IntStream.range((int) start, (int) (start + v[part])));
      start += sizes[part];
    }
    return places.toArray();
  }

  private static long[] numbers(String list) {
    return Arrays.stream(list.trim().split(" +")).mapToLong(Long::parseLong).toArray();
  }

  private static double value(String measure, PartFrequencies spread) {
    return Measure.named(List.of(measure), Dispersion.values()).get(0).of(spread);
  }

  /**
   * Carroll 1970, pp. 13 and 14 (D2 and Um of 2 1 1 1 0, D and U of 0 4 3 2 1); Rosengren 1971, p. 117; Engwall 1974,
   * p. 122; Gries 2008, pp. 407 to 410 (parts of 9, 10, 10, 10, 11 words); Lijffijt & Gries 2012, p. 148. The sample
   * deviation by hand: 1 − √2.5 / 2 / 2.
   */
  @ParameterizedTest
  @CsvSource({
    "juilland-d, 0 4 3 2 1, 10 10 10 10 10, 0.6464",
    "juilland-d-adjusted, 0 4 3 2 1, 10 10 10 10 10, 0.6464",
    "juilland-d-sample, 0 4 3 2 1, 10 10 10 10 10, 0.6047",
    "juilland-u, 0 4 3 2 1, 10 10 10 10 10, 6.46",
    "juilland-u, 2 2 2 2 2, 10 10 10 10 10, 10",
    "juilland-u, 4 2 1 1 0, 10 10 10 10 10, 4.609",
    "juilland-d-adjusted, 1 2 3 4 5, 9 10 10 10 11, 0.785",
    "carroll-d2, 2 1 1 1 0, 10 10 10 10 10, 0.8277",
    "carroll-um, 2 1 1 1 0, 10 10 10 10 10, 4.31",
    "carroll-um, 4 2 1 1 0, 10 10 10 10 10, 6.424",
    "carroll-um, 1 2 3 4 5, 9 10 10 10 11, 14.108",
    "carroll-d2-adjusted, 1 2 3 4 5, 9 10 10 10 11, 0.938",
    "rosengren-s, 1 2 3 4 5, 9 10 10 10 11, 0.950",
    "rosengren-s-equal, 1 2 3 4 5, 9 10 10 10 11, 0.937",
    "distributional-consistency, 1 2 3 4 5, 9 10 10 10 11, 0.937",
    "rosengren-kf, 2 2 2 2 1, 10 10 10 10 10, 8.86",
    "rosengren-kf, 4 2 1 1 0, 10 10 10 10 10, 5.863",
    "rosengren-kf, 1 2 3 4 5, 9 10 10 10 11, 14.053",
    "lyne-d3, 1 2 3 4 5, 9 10 10 10 11, 0.944",
    "dp, 1 2 3 4 5, 9 10 10 10 11, 0.18",
    "dp-norm, 1 2 3 4 5, 9 10 10 10 11, 0.2195",
    "dp, 3 3 3, 10 10 10, 0",
    "dp-norm, 2 1 0, 10 10 10, 0.5",
    "engwall-fm, 4 2 1 1 0, 10 10 10 10 10, 6.4",
    "engwall-fm, 1 2 3 4 5, 9 10 10 10 11, 15",
    "kromer-ur, 2 1 1 1 0, 10 10 10 10 10, 4.5",
    "idf, 1 1 0 0, 10 10 10 10, 1"
  })
  void valuesAreThosePrinted(String measure, String v, String sizes, String printed) {
    int decimals = printed.contains(".") ? printed.length() - printed.indexOf('.') - 1 : 0;
    assertThat(value(measure, spread(numbers(v), numbers(sizes))))
        .isCloseTo(Double.parseDouble(printed), within(0.5001 * Math.pow(10, -decimals)));
  }

  /**
   * Gries 2008, p. 410: the word a stands in 15 of 50 places, at these distances from each other; arf 10.8, awt 3.18,
   * f-awt 9.328, ald 0.628, f-ald 11.764.
   */
  @Test
  void distancesGiveThePrintedValues() {
    int[] distances = {2, 10, 2, 9, 2, 5, 2, 3, 3, 1, 3, 2, 1, 3, 2};
    int[] places = new int[distances.length];
    places[0] = 1;
    for (int i = 1; i < places.length; i++) {
      places[i] = places[i - 1] + distances[i];
    }
    PartFrequencies whole =
        new PartFrequencies(new long[] {15}, new long[] {50}, 1, 50, 50, places);
    assertThat(value("arf", whole)).isCloseTo(10.8, within(0.05));
    assertThat(value("awt", whole)).isCloseTo(3.18, within(1e-9));
    assertThat(value("f-awt", whole)).isCloseTo(9.328, within(5e-4));
    assertThat(value("ald", whole)).isCloseTo(0.628, within(5e-4));
    assertThat(value("f-ald", whole)).isCloseTo(11.764, within(5e-3));
  }

  /** The formulas written out over all parts, those without the type too. */
  @Test
  void agreeWithThePlainFormulas() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      int n = 2 + random.nextInt(9);
      long[] sizes = random.longs(n, 50, 90).toArray();
      long[] v = random.longs(n, 0, 4).map(x -> x * random.nextInt(3)).toArray();
      v[random.nextInt(n)]++;
      double f = Arrays.stream(v).sum();
      double words = Arrays.stream(sizes).sum();
      double mean = f / n;
      double sd = Math.sqrt(Arrays.stream(v).mapToDouble(x -> (x - mean) * (x - mean)).sum() / n);
      double entropy = Arrays.stream(v).filter(x -> x > 0).mapToDouble(x -> -x / f * Math.log(x / f)).sum();
      double dp = IntStream.range(0, n).mapToDouble(i -> Math.abs(v[i] / f - sizes[i] / words)).sum() / 2;
      double smallest = Arrays.stream(sizes).min().orElseThrow() / words;
      double kl = IntStream.range(0, n).filter(i -> v[i] > 0)
          .mapToDouble(i -> v[i] / f * Math.log(v[i] / f / (sizes[i] / words)) / Math.log(2)).sum();
      double chi2 = Arrays.stream(v).mapToDouble(x -> (x - mean) * (x - mean) / mean).sum();
      double[] p = IntStream.range(0, n).mapToDouble(i -> (double) v[i] / sizes[i]).toArray();
      double pMean = Arrays.stream(p).average().orElseThrow();
      double pSd = Math.sqrt(Arrays.stream(p).map(x -> (x - pMean) * (x - pMean)).sum() / n);
      PartFrequencies spread = spread(v, sizes);
      assertThat(value("juilland-d", spread)).isCloseTo(1 - sd / mean / Math.sqrt(n - 1), within(1e-12));
      assertThat(value("juilland-d-adjusted", spread)).isCloseTo(1 - pSd / pMean / Math.sqrt(n - 1), within(1e-12));
      assertThat(value("carroll-d2", spread)).isCloseTo(entropy / Math.log(n), within(1e-12));
      assertThat(value("dp", spread)).isCloseTo(dp, within(1e-12));
      assertThat(value("dp-norm", spread)).isCloseTo(dp / (1 - smallest), within(1e-12));
      assertThat(value("kl-divergence", spread)).isCloseTo(kl, within(1e-12));
      assertThat(value("lyne-d3", spread)).isCloseTo(1 - chi2 / 4 / f, within(1e-12));
    }
  }

  @Test
  void anEvenSpreadIsPerfectAndOnePartIsTheWorst() {
    PartFrequencies even = spread(new long[] {2, 2, 2, 2}, new long[] {10, 10, 10, 10});
    PartFrequencies one = spread(new long[] {0, 8, 0, 0}, new long[] {10, 10, 10, 10});
    for (String measure : List.of("juilland-d", "juilland-d-adjusted", "carroll-d2", "rosengren-s", "lyne-d3")) {
      assertThat(value(measure, even)).as(measure).isCloseTo(1, within(1e-12));
    }
    for (String measure : List.of("juilland-d", "juilland-d-adjusted", "carroll-d2")) {
      assertThat(value(measure, one)).as(measure).isCloseTo(0, within(1e-12));
    }
    assertThat(value("dp", even)).isZero();
    assertThat(value("dp-norm", one)).isCloseTo(1, within(1e-12));
  }

  /** Savický & Hlaváčová 2002: equal distances leave the frequency as it is, a cluster counts little more than once. */
  @Test
  void reducedFrequenciesLieBetweenOneAndTheFrequency() {
    int[] even = {0, 10, 20, 30, 40};
    int[] cluster = {0, 1, 2, 3, 4};
    for (String measure : List.of("arf", "f-awt", "f-ald")) {
      assertThat(value(measure, new PartFrequencies(new long[] {5}, new long[] {50}, 1, 50, 50, even)))
          .as(measure).isCloseTo(5, within(1e-9));
      assertThat(value(measure, new PartFrequencies(new long[] {5}, new long[] {50}, 1, 50, 50, cluster)))
          .as(measure).isBetween(1.0, 2.0);
    }
  }

  @Test
  void whatDoesNotExistIsNotANumberAndNeverInfinite() {
    PartFrequencies absent = spread(new long[] {0, 0}, new long[] {10, 10});
    PartFrequencies nothing = new PartFrequencies(new long[0], new long[0], 0, 0, 0, new int[0]);
    PartFrequencies single = spread(new long[] {3}, new long[] {10});
    for (Dispersion measure : Dispersion.values()) {
      assertThat(measure.of(absent)).as(measure.title()).isNaN();
      assertThat(measure.of(nothing)).as(measure.title()).isNaN();
      assertThat(Double.isInfinite(measure.of(single))).as(measure.title()).isFalse();
    }
    assertThat(value("juilland-d", single)).isNaN();
    assertThat(value("dp", single)).isZero();
  }

  @Test
  void anUnknownNameIsAnsweredWithAllThatThereAre() {
    assertThatThrownBy(() -> Measure.named(List.of("nix"), Dispersion.values()))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("'nix'").hasMessageContaining("dp-norm");
  }
}
