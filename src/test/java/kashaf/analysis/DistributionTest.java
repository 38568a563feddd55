package kashaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DistributionTest {
  private static Distribution of(long... values) {
    Distribution distribution = new Distribution();
    Arrays.stream(values).forEach(distribution::add);
    return distribution;
  }

  /** R 4: x <- c(2, 4, 4, 4, 5, 5, 7, 9); mean 5, sd 2.13809 (population 2), quantile type 7: 4, 4.5, 5.5. */
  @Test
  void figuresAreThoseOfR() {
    Distribution x = of(9, 4, 5, 4, 2, 7, 4, 5);
    assertThat(x.mean()).isEqualTo(5);
    assertThat(x.standardDeviation()).isCloseTo(2.13809, within(5e-6));
    assertThat(x.quantile(0.25)).isEqualTo(4);
    assertThat(x.quantile(0.5)).isEqualTo(4.5);
    assertThat(x.quantile(0.75)).isEqualTo(5.5);
    assertThat(x.min()).isEqualTo(2);
    assertThat(x.max()).isEqualTo(9);
  }

  /** Hyndman & Fan's type 7 by hand: of 1, 2, 3, 4 the first quartile lies at place 0.75, so 1.75. */
  @Test
  void quartilesLieBetweenTheNearestNumbers() {
    assertThat(of(1, 2, 3, 4).quantile(0.25)).isEqualTo(1.75);
    assertThat(of(1, 2, 3, 4).quantile(0.75)).isEqualTo(3.25);
  }

  @Test
  void whatDoesNotExistIsNotANumber() {
    assertThat(of().mean()).isNaN();
    assertThat(of().quantile(0.5)).isNaN();
    assertThat(of().standardDeviation()).isNaN();
    assertThat(of(3).standardDeviation()).isNaN();
    assertThat(of(3).quantile(0.25)).isEqualTo(3);
  }

  @Test
  void agreesWithTheFormulaOnNumbersInARow() {
    long[] values = new Random(1).longs(500, 0, 60).toArray();
    Distribution distribution = of(values);
    Arrays.sort(values);
    for (double share : new double[] {0, 0.1, 0.25, 0.5, 0.75, 0.9, 1}) {
      double place = share * (values.length - 1);
      int low = (int) place;
      int high = Math.min(low + 1, values.length - 1);
      assertThat(distribution.quantile(share))
          .isCloseTo(values[low] + (place - low) * (values[high] - values[low]), within(1e-9));
    }
  }
}
