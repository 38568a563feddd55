package kashaf.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexicalDiversityTest {
  /** The frequencies in a text of 225 words that Popescu 2009, p. 26, counts through. */
  private static final long[] POPESCU = {11, 9, 9, 7, 6, 6, 5, 5, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3};

  private static double value(String name, long... frequencies) {
    return Measure.named(List.of(name), LexicalDiversity.values()).get(0).of(Spectrum.of(frequencies));
  }

  /**
   * Ten words of eight types, one of which occurs three times, as R's koRpus and quanteda.textstats and two Python
   * packages compute them.
   */
  @ParameterizedTest
  @CsvSource({
    "ttr, 0.8", "guiraud, 2.5298221", "cttr, 1.7888544", "herdan-c, 0.9030900", "summer-s, 0.8777828",
    "dugast-u, 23.7600329", "dugast-u-log10, 10.319", "maas-a2, 0.0420875", "maas-a2-log10, 0.0969", "yule-k, 600",
    "simpson-d, 0.0666667", "herdan-vm, 0.1870829"
  })
  void valuesAreThosePrinted(String name, String printed) {
    int decimals = printed.contains(".") ? printed.length() - printed.indexOf('.') - 1 : 0;
    assertThat(value(name, 3, 1, 1, 1, 1, 1, 1, 1))
        .isCloseTo(Double.parseDouble(printed), within(0.5001 * Math.pow(10, -decimals)));
  }

  /** quanteda.textstats' tests: "a a b b c" has Yule's I of 9/6; "one one two one one two one" TTR .286, C .356. */
  @Test
  void valuesAreThoseOfQuanteda() {
    assertThat(value("yule-i", 2, 2, 1)).isCloseTo(1.5, within(1e-12));
    assertThat(value("yule-i", 1, 1, 1)).isNaN();
    assertThat(value("ttr", 5, 2)).isCloseTo(0.286, within(5e-4));
    assertThat(value("herdan-c", 5, 2)).isCloseTo(0.356, within(5e-4));
    assertThat(value("maas-a-log10", 4, 4)).isCloseTo(
        Math.sqrt((Math.log10(8) - Math.log10(2)) / Math.pow(Math.log10(8), 2)), within(1e-12));
  }

  /** Popescu 2009, p. 176: the entropy of a text of 225 words is 6.5270 bits. */
  @Test
  void entropyIsThatOfPopescu() {
    long[] frequencies = Arrays.copyOf(POPESCU, 124);
    Arrays.fill(frequencies, 21, 39, 2);
    Arrays.fill(frequencies, 39, 124, 1);
    assertThat(Spectrum.of(frequencies).words()).isEqualTo(225);
    assertThat(value("entropy", frequencies)).isCloseTo(6.5270, within(5e-5));
  }

  /** The formulas over types, written out. */
  @Test
  void agreeWithThePlainFormulas() {
    Random random = new Random(3);
    for (int round = 0; round < 100; round++) {
      long[] f = random.longs(2 + random.nextInt(40), 1, 9).toArray();
      double n = Arrays.stream(f).sum();
      double v = f.length;
      double once = Arrays.stream(f).filter(x -> x == 1).count();
      double twice = Arrays.stream(f).filter(x -> x == 2).count();
      double pairs = Arrays.stream(f).mapToDouble(x -> x / n * ((x - 1) / (n - 1))).sum();
      double entropy = Arrays.stream(f).mapToDouble(x -> -x / n * Math.log(x / n) / Math.log(2)).sum();
      double variance = Arrays.stream(f).mapToDouble(x -> (x - n / v) * (x - n / v)).sum() / v;
      assertThat(value("simpson-d", f)).isCloseTo(pairs, within(1e-12));
      assertThat(value("entropy", f)).isCloseTo(entropy, within(1e-9));
      assertThat(value("sichel-s", f)).isCloseTo(twice / v, within(1e-12));
      // Herdan's Vm is the standard error of the mean frequency, as a share of the mean.
      assertThat(value("herdan-vm", f)).isCloseTo(Math.sqrt(variance / v) / (n / v), within(1e-9));
      assertThat(value("yule-k", f)).isCloseTo(1e4 * pairs * (n - 1) / n, within(1e-8));
      assertThat(value("brunet-w", f)).isCloseTo(Math.pow(n, Math.pow(v, -0.172)), within(1e-9));
      if (once < v) {
        assertThat(value("honore-r", f)).isCloseTo(100 * Math.log(n) / (1 - once / v), within(1e-9));
      }
    }
  }

  @Test
  void whatDoesNotExistIsNotANumberAndNeverInfinite() {
    for (LexicalDiversity measure : LexicalDiversity.values()) {
      assertThat(measure.of(Spectrum.of(new long[0]))).as(measure.title()).isNaN();
      for (long[] text : new long[][] {{1}, {2}, {1, 1}, {5}}) {
        assertThat(Double.isInfinite(measure.of(Spectrum.of(text)))).as(measure.title()).isFalse();
      }
    }
  }
}
