package kashaf.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SampledDiversityTest {

  /** Ten words of eight types, samples of five: 0.8833333, as koRpus and two Python packages compute it. */
  @Test
  void hddIsTheValuePrinted() {
    assertThat(SampledDiversity.hdd(Spectrum.of(new long[] {3, 1, 1, 1, 1, 1, 1, 1}), 5))
        .isCloseTo(0.8833333, within(5e-8));
  }

  /** One minus the hypergeometric probability of none, with binomial coefficients as whole numbers. */
  @Test
  void hddAgreesWithExactArithmetic() {
    Random random = new Random(5);
    for (int round = 0; round < 30; round++) {
      long[] frequencies = random.longs(20 + random.nextInt(40), 1, 12).toArray();
      int words = (int) Arrays.stream(frequencies).sum();
      for (int sample : new int[] {1, 5, 42}) {
        BigDecimal sum = BigDecimal.ZERO;
        for (long frequency : frequencies) {
          BigDecimal missing = new BigDecimal(choose(words - (int) frequency, sample))
              .divide(new BigDecimal(choose(words, sample)), MathContext.DECIMAL128);
          sum = sum.add(BigDecimal.ONE.subtract(missing));
        }
        double expected = words < sample ? Double.NaN : sum.doubleValue() / sample;
        assertThat(SampledDiversity.hdd(Spectrum.of(frequencies), sample)).isCloseTo(expected, within(1e-12));
      }
    }
  }

  private static BigInteger choose(int n, int k) {
    BigInteger result = k > n ? BigInteger.ZERO : BigInteger.ONE;
    for (int i = 1; i <= k && k <= n; i++) {
      result = result.multiply(BigInteger.valueOf(n - i + 1)).divide(BigInteger.valueOf(i));
    }
    return result;
  }

  /** As vocd does it, but with many more samples and D on a fine grid. */
  @Test
  void vocdDIsWhatSamplingComesNearTo() {
    long[] frequencies = LongStream.concat(LongStream.of(30, 20, 15, 12, 10, 8, 6, 5, 4, 4),
        LongStream.iterate(1, i -> 1 + i % 3).limit(90)).toArray();
    List<Integer> words = new ArrayList<>();
    for (int type = 0; type < frequencies.length; type++) {
      words.addAll(Collections.nCopies((int) frequencies[type], type));
    }
    double[] ratios = new double[51];
    Random random = new Random(11);
    for (int n = 35; n <= 50; n++) {
      for (int i = 0; i < 4000; i++) {
        Collections.shuffle(words, random);
        ratios[n] += new HashSet<>(words.subList(0, n)).size() / (double) n / 4000;
      }
    }
    double best = 0;
    double least = Double.MAX_VALUE;
    for (double d = 10; d < 200; d += 0.01) {
      double squares = 0;
      for (int n = 35; n <= 50; n++) {
        squares += Math.pow(d / n * (Math.sqrt(1 + 2 * n / d) - 1) - ratios[n], 2);
      }
      best = squares < least ? d : best;
      least = Math.min(least, squares);
    }
    assertThat(SampledDiversity.vocdD(Spectrum.of(frequencies))).isCloseTo(best, within(0.01 * best));
  }

  @Test
  void shortTextsAndTextsWithoutRepetitionHaveNone() {
    long[] ones = new long[60];
    Arrays.fill(ones, 1);
    assertThat(SampledDiversity.vocdD(Spectrum.of(ones))).isNaN();
    assertThat(SampledDiversity.vocdD(Spectrum.of(new long[] {49}))).isNaN();
    assertThat(SampledDiversity.hdd(Spectrum.of(ones), 42)).isCloseTo(1, within(1e-12));
    assertThat(SampledDiversity.hdd(Spectrum.of(ones), 61)).isNaN();
    assertThat(SampledDiversity.hdd(Spectrum.of(new long[0]), 42)).isNaN();
    assertThat(SampledDiversity.vocdD(Spectrum.of(new long[] {60}))).isBetween(0.0, 1.0);
  }
}
