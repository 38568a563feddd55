package kashaf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kashaf.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
  private static final Map<String, String> STORIES =
      Map.of(
          "ar",
          "عاد الصياد إلى بيته في المساء، ولم يكن في السلة غير سمكة واحدة. قالت زوجته إن البحر كان هادئا هذا اليوم.",
          "fa",
          "ماهیگیر شب به خانه برگشت و در سبد او فقط یک ماهی بود. همسرش گفت که دریا امروز آرام بوده است.",
          "en",
          "The fisherman came home in the evening, and there was only one fish in his basket. It had been a quiet day.",
          "fr",
          "Le pêcheur est rentré le soir, et il n’y avait qu’un poisson dans son panier. La mer avait été calme.",
          "de",
          "Der Fischer kam am Abend nach Hause, und in seinem Korb lag nur ein Fisch. Das Meer war ruhig gewesen.",
          "es",
          "El pescador volvió a casa por la noche, y en su cesta no había más que un pez. El mar estaba tranquilo.");

  private static String guess(String text) {
    return LanguageGuess.of(Text.of(text)).code();
  }

  @Test
  void aStory() {
    STORIES.forEach((code, story) -> {
      assertThat(guess(story)).isEqualTo(code);
      assertThat(guess(story.repeat(200))).as("a long one").isEqualTo(code);
      assertThat(guess("2026-03-01 12:00 (3.5 %) — " + story)).as("behind figures").isEqualTo(code);
    });
  }

  @ParameterizedTest
  @CsvSource({
    "ar, من البحر", "ar, هذا كتاب", "ar, كِتَابٌ فِي البَيْتِ", "ar, كتاب", "ar, جداً",
    "fa, این کتاب است", "fa, از دریا", "fa, کتاب را می‌خوانم",
    "en, the sea", "en, THE SEA IS HERE", "en, fish",
    "fr, dans la mer", "fr, C’est un livre",
    "de, das ist ein Buch", "de, DAS MEER UND DER FISCH",
    "es, en el mar", "es, El libro está aquí"
  })
  void aFewWords(String code, String text) {
    assertThat(guess(text)).isEqualTo(code);
  }

  @Test
  void theScriptOfMostLettersDecides() {
    String arabic = STORIES.get("ar");
    assertThat(guess("UNESCO " + arabic + " World Heritage")).isEqualTo("ar");
    assertThat(guess(STORIES.get("en") + " (صياد)")).isEqualTo("en");
    assertThat(guess(STORIES.get("de") + " The sea.")).isEqualTo("de");
  }

  @Test
  void whatHasNoLanguageHere() {
    String[] texts = {"", "   \n", "123 456", "!؟…", "Рыбак вернулся домой", "ψαράς", "日本語", "🙂🙂"};
    for (String text : texts) {
      assertThat(guess(text)).as(text).isEqualTo("und");
    }
  }

  /** Half a pair at the end of what is looked at does no harm. */
  @Test
  void aBeginningThatEndsInTheMiddle() {
    assertThat(guess("the sea 𝒳".substring(0, 9))).isEqualTo("en");
  }

  @Test
  void everyStopWordIsOneWordAndListedOnce() {
    for (Language language : Language.all()) {
      assertThat(language.lines("stop-words")).as(language.code()).doesNotHaveDuplicates();
      assertThat(language.lines("stop-words")).as(language.code())
          .allMatch(word -> Tokenizer.tokenize(Text.of(word)).count() == 1);
    }
  }
}
