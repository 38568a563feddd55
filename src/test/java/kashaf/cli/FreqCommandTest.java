package kashaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FreqCommandTest {
  @Test
  void readsStandardInputWhereNoFileIsNamed() {
    Running freq = Running.withInput("بحر، البحر بحر", "freq");
    assertThat(freq.err()).isEmpty();
    assertThat(freq.out())
        .isEqualTo(
            """
            rank,type,frequency,per_million,percent,cumulative_percent,documents
            1,بحر,2,666666.67,66.6667,66.6667,1
            2,البحر,1,333333.33,33.3333,100.0000,1
            """);
    assertThat(freq.status()).isZero();
  }
}
