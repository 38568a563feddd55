package kashaf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import kashaf.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many of the sentence ends of whole texts are found; the figures stand in the output of the test. */
class SentenceEndsTest {

  /** Those set aside were written before the rules and not looked at while the rules were made. */
  @ParameterizedTest
  @CsvSource({"tuning,ar,.97", "tuning,en,.95", "tuning,de,.95", "tuning,fr,.95", "tuning,es,.95", "tuning,fa,.95",
      "held-out,ar,.97", "held-out,en,.90", "held-out,de,.90", "held-out,fr,.90", "held-out,es,.90", "held-out,fa,.90"})
  void ofTextsOfOurOwn(String folder, String code, double floor) throws IOException {
    SentenceGold.Score all = new SentenceGold.Score(0, 0, 0, List.of());
    for (SentenceGold gold : SentenceGold.all(folder)) {
      if (gold.language().code().equals(code)) {
        all = all.plus(gold.score());
      }
    }
    System.out.println("sentence ends, " + folder + ", " + code + ": " + all);
    if (folder.equals("tuning") && Boolean.getBoolean("mistakes")) {
      all.mistakes().forEach(System.out::println);
    }
    assertThat(all.f1()).isGreaterThanOrEqualTo(floor);
  }

  /** The thousand sentences of UD_Arabic-PUD in one paragraph; LanguageTool's rules reach .996, ICU .989. */
  @Test
  void ofArabicNews() throws IOException {
    List<String> sentences = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(Shared.file("corpora/ar_pud-ud-test.conllu.gz")))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("# text = "))
          .forEach(line -> sentences.add(line.substring(9).strip()));
    }
    SentenceGold.Score score = SentenceGold.of("PUD", Language.of("ar"), sentences).score();
    System.out.println("sentence ends, UD PUD, ar: " + score);
    if (Boolean.getBoolean("mistakes")) {
      score.mistakes().forEach(System.out::println);
    }
    assertThat(score.f1()).isGreaterThanOrEqualTo(.995);
  }
}
