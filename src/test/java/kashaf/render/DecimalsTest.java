package kashaf.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 2, 0.00",
    "-0.0, 2, 0.00",
    "-0.001, 2, 0.00",
    "-0.005, 2, -0.01", // the double is a little above
    "1.005, 2, 1.00", // the double is a little below
    "0.125, 2, 0.13",
    "-0.125, 2, -0.13",
    "0.49999999999999994, 0, 0",
    "0.5, 0, 1",
    "2.5, 0, 3",
    "999.995, 2, 1000.00",
    "1234567.891, 3, 1234567.891",
    "1e22, 1, 10000000000000000000000.0",
    "4503599627370495.5, 0, 4503599627370496",
    "5e-324, 5, 0.00000",
    "0.1, 20, 0.10000000000000000555"
  })
  void roundsTheExactValueHalfUp(String value, int decimals, String expected) {
    assertThat(fixed(Double.parseDouble(value), decimals)).isEqualTo(expected);
  }

  @Test
  void agreesWithBigDecimal() {
    Random random = new Random(7);
    for (int i = 0; i < 400_000; i++) {
      int decimals = random.nextInt(18);
      double value = value(random, decimals);
      String expected = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
      if (!fixed(value, decimals).equals(expected)) {
        assertThat(fixed(value, decimals)).as("%s with %d decimals", Double.toHexString(value), decimals)
            .isEqualTo(expected);
      }
    }
  }

  /** Values of every size, many of them on a half of the last place or next to one. */
  private static double value(Random random, int decimals) {
    double power = Math.pow(10, decimals);
    double value =
        switch (random.nextInt(5)) {
          case 0 -> Double.longBitsToDouble(random.nextLong());
          case 1 -> random.nextGaussian();
          case 2 -> (random.nextInt(1_000_000) + 0.5) / power;
          case 3 -> ((random.nextLong() >>> random.nextInt(10, 60)) + 0.5) / power;
          default -> random.nextInt(1000) / 8.0;
        };
    value = random.nextBoolean() ? value : random.nextBoolean() ? Math.nextUp(value) : Math.nextDown(value);
    return Double.isFinite(value) ? value : 0;
  }

  private static String fixed(double value, int decimals) {
    StringBuilder out = new StringBuilder();
    Decimals.append(value, decimals, out);
    return out.toString();
  }
}
