package kashaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DispersionCommandTest {
  /** Five documents; x has the frequencies of Carroll 1970, p. 14: D is 0.6464. The others by hand: arf is 13/2. */
  private static final String CARROLL = """
      y y y y
      x x x x
      x x x y
      x x y y
      x y y y
      """;

  @Test
  void printsThePublishedValues() {
    Running running = Running.withInput(CARROLL, "dispersion", "--document", "line", "--type", "x,zz");
    assertThat(running.err()).isEmpty();
    assertThat(running.out())
        .isEqualTo(
            """
            type,frequency,range,parts,juilland-d,carroll-d2,rosengren-s,dp,dp-norm,arf
            x,10,4,5,0.646447,0.795218,0.755531,0.300000,0.375000,6.500000
            zz,0,0,5,,,,,,
            """);
    assertThat(Running.withInput(CARROLL, "dispersion", "--parts", "5", "--type", "x").out())
        .contains("x,10,4,5,0.646447,0.795218,0.755531,0.300000,0.375000,6.500000");
  }

  @Test
  void tellsWhatWentIn() {
    Running running = Running.withInput(CARROLL, "dispersion", "--document", "line", "--measure", "dp", "--explain",
        "--explain-rows");
    assertThat(running.out()).isEqualTo(
        """
        type,frequency,range,parts,dp,explanation
        x,10,4,5,0.300000,f=10 n=5 N=20 4/4 3/4 2/4 1/4
        y,10,4,5,0.300000,f=10 n=5 N=20 4/4 1/4 2/4 3/4
        """);
    assertThat(running.err())
        .contains("N = 20 words in n = 5 parts of 4 to 4 words")
        .contains("dp = ½ Σ |v/f − s| (Gries 2008)");
  }

  @Test
  void foldsTheTypesThatAreAskedFor() {
    assertThat(Running.withInput("كِتاب\nكتاب", "dispersion", "--type", "كتابٌ", "--columns", "type,frequency").out())
        .isEqualTo("type,frequency\nكتاب,2\n");
  }
}
