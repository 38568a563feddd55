package kashaf.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import kashaf.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {
  /** Twelve words in three sentences, 45 letters, 2 digits, three long words, fifteen syllables. */
  private static final TextSize SIZE = new TextSize(12, 3, 45, 2, 3, 15);

  /** The formulas as published, with the counts written in. */
  @Test
  void formulasAreThosePublished() {
    assertThat(Readability.LIX.of(SIZE)).isCloseTo(12 / 3.0 + 100 * 3 / 12.0, within(1e-12));
    assertThat(Readability.RIX.of(SIZE)).isEqualTo(1);
    assertThat(Readability.ARI.of(SIZE)).isCloseTo(4.71 * 47 / 12 + 0.5 * 4 - 21.43, within(1e-12));
    assertThat(Readability.ARI_NAVY.of(SIZE)).isCloseTo(5.84 * 47 / 12 + 0.37 * 4 - 26.01, within(1e-12));
    assertThat(Readability.COLEMAN_LIAU.of(SIZE)).isCloseTo(0.0588 * 375 - 0.296 * 25 - 15.8, within(1e-12));
    double cloze = 141.8401 - 0.21459 * 375 + 1.079812 * 25;
    assertThat(Readability.COLEMAN_LIAU_CLOZE.of(SIZE)).isCloseTo(-27.4004 * cloze / 100 + 23.06395, within(1e-12));
  }

  /** The two ways to Coleman and Liau's grade differ by rounding only. */
  @Test
  void bothGradesOfColemanAndLiauAreNear() {
    assertThat(Readability.COLEMAN_LIAU.of(SIZE)).isCloseTo(Readability.COLEMAN_LIAU_CLOZE.of(SIZE), within(0.02));
  }

  /** The constants as published, with the counts written in. */
  @ParameterizedTest
  @CsvSource({
    "en, flesch, 97.025", // 206.835 - 1.015 * 4 - 84.6 * 1.25
    "en, flesch-kincaid, 0.72", // 0.39 * 4 + 11.8 * 1.25 - 15.59
    "de, flesch-amstad, 102.875", // 180 - 4 - 58.5 * 1.25
    "fr, flesch-kandel-moles, 110.94", // 207 - 1.015 * 4 - 73.6 * 1.25
    "es, flesch-fernandez-huerta, 127.76", // 206.84 - 1.02 * 4 - 60 * 1.25
    "es, flesch-szigriszt-pazos, 124.96", // 206.835 - 4 - 62.3 * 1.25
    "ar, aari, 164.7208333" // 3.28 * 47 + 1.43 * 47 / 12 + 1.24 * 4
  })
  void constantsAreThoseOfTheLanguage(String language, String name, double expected) {
    Map<String, String> entries = Language.of(language).properties("readability");
    assertThat(NationalReadability.of(name, entries.get(name)).of(SIZE)).isCloseTo(expected, within(1e-7));
  }

  @Test
  void formulasOfLanguagesAreWrittenOut() {
    NationalReadability flesch = NationalReadability.of("flesch", "ease 206.835 1.015 84.6 Flesch 1948");
    assertThat(flesch.explanation())
        .isEqualTo("206.835 − 1.015 · words/sentences − 84.6 · syllables/words (Flesch 1948)");
  }

  /** El-Haj & Rayson 2016: nine words in a sentence, two long ones, 33 syllables; 97.619 (the paper prints 97.617). */
  @Test
  void osmanIsTheValuePrinted() {
    assertThat(new Osman(9, 1, 2, 33, 0, 0).score()).isCloseTo(97.619, within(5e-4));
  }

  @Test
  void nothingHasNoReadability() {
    TextSize nothing = new TextSize(0, 0, 0, 0, 0, 0);
    for (Readability measure : Readability.values()) {
      assertThat(measure.of(nothing)).as(measure.title()).isNaN();
    }
    assertThat(NationalReadability.of("x", "ease 1 2 3 x").of(nothing)).isNaN();
    assertThat(new Osman(0, 0, 0, 0, 0, 0).score()).isNaN();
  }
}
