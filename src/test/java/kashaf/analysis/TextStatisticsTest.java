package kashaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import kashaf.corpus.Reading;
import kashaf.language.Folding;
import kashaf.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextStatisticsTest {
  private static final Folding COUNT = Folding.named("count");
  private static final TextStatistics STATISTICS = TextStatistics.of(COUNT);

  private static Map<String, Double> figures(String language, String... texts) {
    Reading reading = Reading.DEFAULT.withLanguage(Language.of(language));
    Map<String, Double> figures = new HashMap<>();
    Asking.rows(STATISTICS, Asking.corpus(reading, texts), 1)
        .forEach(figure -> figures.put(figure.name(), figure.value()));
    return figures;
  }

  @ParameterizedTest
  @ValueSource(strings = {"news-ar.txt", "news-en.txt", "story-ar.txt"})
  void sizesEqualAnIndependentCountOfTheExamples(String example) throws IOException {
    String text = Files.readString(Path.of("examples").resolve(example));
    List<String> words = PlainWords.of(text);
    Map<String, Integer> types = new HashMap<>();
    words.forEach(word -> types.merge(PlainWords.counted(word), 1, Integer::sum));
    Map<String, Double> figures = figures(example.contains("-ar") ? "ar" : "en", text);
    assertThat(figures)
        .containsEntry("words", (double) words.size())
        .containsEntry("types", (double) types.size())
        .containsEntry("hapaxes", (double) types.values().stream().filter(count -> count == 1).count())
        .containsEntry("dis-legomena", (double) types.values().stream().filter(count -> count == 2).count());
    String all = String.join("", words);
    assertThat(figures.get("letters")).isEqualTo(all.codePoints().filter(Character::isLetter)
        .filter(c -> c != 0x640).count());
    assertThat(figures.get("digits")).isEqualTo(all.codePoints().filter(Character::isDigit).count());
    assertThat(figures.get("mattr")).isEqualTo(words.size() < 500 ? Double.NaN : mattr(words), within(1e-9));
    assertThat(figures.get("characters-per-word-mean"))
        .isCloseTo((figures.get("letters") + figures.get("digits")) / words.size(), within(1e-12));
  }

  private static double mattr(List<String> words) {
    double sum = 0;
    for (int i = 0; i + 500 <= words.size(); i++) {
      sum += words.subList(i, i + 500).stream().map(PlainWords::counted).distinct().count() / 500.0;
    }
    return sum / (words.size() - 499);
  }

  /** By hand: two paragraphs, the first of two sentences. */
  @Test
  void lengthsAreOfSentencesParagraphsAndWords() {
    Map<String, Double> figures = figures("en", "One two three. Four five.\n\nSix seven eight nine 10.\n");
    assertThat(figures)
        .containsEntry("tokens", 13.0)
        .containsEntry("sentences", 3.0)
        .containsEntry("paragraphs", 2.0)
        .containsEntry("words-per-sentence-mean", 10 / 3.0)
        .containsEntry("words-per-paragraph-mean", 5.0)
        .containsEntry("words-per-paragraph-sd", 0.0)
        .containsEntry("sentences-per-paragraph-mean", 1.5)
        .containsEntry("characters-per-word-max", 5.0)
        .containsEntry("punctuation-share", 3 / 13.0)
        .containsEntry("digit-share", 2 / 38.0);
  }

  /** "Cool dogs wear da sunglasses." has a LIX of 25, "The cat sat on the mat." a Flesch score of 116.145. */
  @Test
  void readabilityIsThatPrinted() {
    assertThat(figures("en", "Cool dogs wear da sunglasses.").get("lix")).isCloseTo(25.0, within(1e-9));
    assertThat(figures("en", "The cat sat on the mat.").get("flesch")).isCloseTo(116.145, within(1e-9));
    // By hand: 17 letters, 6 words, 1 sentence.
    assertThat(figures("en", "The cat sat on the mat.").get("ari"))
        .isCloseTo(4.71 * 17 / 6 + 0.5 * 6 - 21.43, within(1e-9));
  }

  /**
   * By hand, mark by mark. كَتَبُوا: three short vowels, the last before waw (1 + 1 + 2), ends in وا but has only four
   * syllables. المُؤَذِّنُونَ: u, a, shadda (2), i, u before waw (2), a: 1 + 1 + 2 + 1 + 2 + 1 = 8, more than five
   * letters, complex, with hamza on waw. دَرْسًا: a and tanween (1 + 2).
   */
  @Test
  void osmanCountsVowelMarks() {
    Map<String, Double> figures = figures("ar", "كَتَبُوا المُؤَذِّنُونَ دَرْسًا.");
    assertThat(figures)
        .containsEntry("osman-words", 3.0)
        .containsEntry("osman-sentences", 1.0)
        .containsEntry("osman-long-words", 1.0)
        .containsEntry("osman-syllables", 15.0)
        .containsEntry("osman-complex-words", 1.0)
        .containsEntry("osman-faseeh-words", 1.0)
        .containsEntry("vocalised-share", 11 / 17.0);
    assertThat(figures.get("osman")).isCloseTo(200.791 - 1.015 * 3 - 24.181 * (1 + 15 + 1 + 1) / 3, within(1e-9));
  }

  /** Shadda may be typed before or behind the vowel: both are the same text. */
  @Test
  void theOrderOfMarksDoesNotMatter() {
    assertThat(figures("ar", "السَّلَّام")).isEqualTo(figures("ar", "السَّلَّام"));
    assertThat(figures("ar", "السَّلَّام").get("osman-syllables")).isEqualTo(7);
  }

  @Test
  void formulasOfALanguageNeedOneLanguage() {
    assertThat(figures("de", "Das ist ein Satz.")).containsKey("flesch-amstad").doesNotContainKeys("osman", "flesch");
    List<Metric> mixed = Asking.rows(STATISTICS, "ذهب الولد إلى البحر من البيت", "the sea is wide and the ship is far");
    assertThat(mixed).extracting(Metric::name).contains("lix").doesNotContain("osman", "flesch", "aari", "syllables");
  }

  @Test
  void nothingAndOneWordHaveDefinedFigures() {
    for (String text : new String[] {"", "…", "كلمة", "word", "1", "\n\n"}) {
      assertThat(figures("ar", text).values()).as(text).noneMatch(value -> Double.isInfinite(value));
    }
    assertThat(figures("en", "")).containsEntry("words", 0.0).containsEntry("ttr", Double.NaN);
    assertThat(Asking.rows(STATISTICS)).extracting(Metric::name).contains("tokens", "mtld");
  }

  @Test
  void everyMetricHasItsOwnNameAndAMeaning() {
    for (String language : List.of("ar", "en", "de", "fr", "es", "fa")) {
      Reading reading = Reading.DEFAULT.withLanguage(Language.of(language));
      List<Metric> figures = Asking.rows(STATISTICS, Asking.corpus(reading, "a b"), 1);
      assertThat(new HashSet<>(figures.stream().map(Metric::name).toList())).hasSameSizeAs(figures);
      assertThat(figures).allSatisfy(figure -> {
        assertThat(figure.name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(STATISTICS.meanings().get(figure.name())).isNotBlank();
      });
    }
  }

  @Test
  void eachDocumentForItself() {
    ByDocument<TextCount, Metric> byDocument = new ByDocument<>(STATISTICS);
    for (int size : new int[] {1, 1000}) {
      assertThat(Asking.rows(byDocument, Asking.corpus(Reading.DEFAULT.withPartSize(size), "a b\nc\n", "", "d d"), 2))
          .filteredOn(row -> row.row().name().equals("words") || row.row().name().equals("types"))
          .extracting(InSubcorpus::subcorpus, row -> row.row().name(), row -> row.row().value())
          .containsExactly(
              tuple("0", "words", 3.0), tuple("0", "types", 3.0),
              tuple("1", "words", 0.0), tuple("1", "types", 0.0),
              tuple("2", "words", 2.0), tuple("2", "types", 1.0));
    }
  }

  @Test
  void spectrumAndGrowthAreThoseCountedByHand() {
    assertThat(Asking.rows(new Spectra(COUNT), "a b a c a b d"))
        .containsExactly(new Spectra.Row(1, 2), new Spectra.Row(2, 1), new Spectra.Row(3, 1));
    assertThat(Asking.rows(new Growth(COUNT, 3), "a b a c a b d"))
        .containsExactly(new Growth.Row(3, 2, 1), new Growth.Row(6, 3, 1), new Growth.Row(7, 4, 2));
    assertThat(Asking.rows(new Spectra(COUNT), "")).isEmpty();
    assertThat(Asking.rows(new Growth(COUNT, 3), "")).isEmpty();
  }
}
