package kashaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published values, as the finished command prints them. */
class StatsCommandTest {
  private static final String TEN = "test text with some text numbers hyphenhere and text punctuations";
  private static final String BURTON = "Burton loves cats, and cats love Burton. Burton loves dogs, not as much as"
      + " cats, but dogs do not love Burton very much.";

  private static String value(String metric, String text, String... options) {
    List<String> arguments = new ArrayList<>(List.of("stats", "--lang", "en"));
    arguments.addAll(List.of(options));
    Running running = Running.withInput(text, arguments.toArray(String[]::new));
    assertThat(running.err()).isEmpty();
    assertThat(running.status()).isZero();
    return running.out().lines().filter(line -> line.startsWith(metric + ",")).findFirst().orElseThrow()
        .substring(metric.length() + 1);
  }

  /** The values of koRpus, quanteda.textstats and two Python packages on one text, to the digits they print. */
  @ParameterizedTest
  @CsvSource({
    "words, 10", "types, 8", "hapaxes, 7", "ttr, 0.8", "guiraud, 2.5298221", "cttr, 1.7888544", "herdan-c, 0.90309",
    "summer-s, 0.8777828", "dugast-u, 23.7600329", "maas-a2, 0.0420875", "maas-a2-log10, 0.09691", "yule-k, 600",
    "simpson-d, 0.0666667", "herdan-vm, 0.1870829", "mattr, 0.9", "msttr, 0.9", "hd-d, 0.8833333", "mtld, 14"
  })
  void printsThePublishedValues(String metric, String expected) {
    assertThat(value(metric, TEN, "--window", "5", "--segment", "5", "--sample", "5")).isEqualTo(expected);
  }

  /** MTLD of 23 words: 10.181, and 10.749 with factors of ten words at least. */
  @Test
  void printsBothKindsOfMtld() {
    assertThat(value("mtld", BURTON)).startsWith("10.181");
    assertThat(value("mtld-ten-words", BURTON)).startsWith("10.749");
  }

  @Test
  void printsReadability() {
    assertThat(value("lix", "Cool dogs wear da sunglasses.")).isEqualTo("25");
    assertThat(value("flesch", "The cat sat on the mat.")).isEqualTo("116.145");
  }

  @Test
  void figuresThatDoNotExistAreEmpty() {
    assertThat(value("mattr", TEN)).isEmpty();
    assertThat(value("ttr", "")).isEmpty();
    assertThat(value("words-per-sentence-sd", "One.")).isEmpty();
    assertThat(Running.withInput("x", "stats").out()).doesNotContain("NaN").doesNotContain("Infinity");
  }

  @Test
  void tellsWhereFiguresComeFrom() {
    Running running = Running.withInput(TEN, "stats", "--explain", "--explain-rows");
    assertThat(running.out()).startsWith("metric,value,explanation\n")
        .contains("ttr,0.8,V / N (type-token ratio; Johnson 1944)");
    assertThat(running.err())
        .contains("N = 10, V = 8, V(1) = 7, V(2) = 0, S = Σ m² · V(m) = 16")
        .contains("yule-k = 10⁴ · (S − N) / N² (Yule 1944)")
        .contains("words-per-sentence-mean … characters-per-word-max = mean; sd of a sample");
  }

  @Test
  void tablesOfTheVocabulary() {
    assertThat(Running.withInput("بحر، البحر بحر", "stats", "--spectrum").out())
        .isEqualTo("frequency,types\n1,1\n2,1\n");
    assertThat(Running.withInput("بحر، البحر بحر", "stats", "--growth", "2", "--by", "document").out())
        .isEqualTo("document,words,types,hapaxes\n-,2,2,2\n-,3,2,1\n");
  }
}
