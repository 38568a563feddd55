package kashaf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words as dictionaries divide them: word-syllables. */
class SyllablesTest {

  @ParameterizedTest
  @CsvSource({
    "en, the-1 cat-1 make-1 makes-1 made-1 table-2 tables-2 apple-2 called-1 walked-1 wanted-2 settled-2 added-2",
    "en, boxes-2 wishes-2 pages-2 horses-2 something-2 lovely-2 movement-2 careful-2 hopeless-2 safety-2 element-3",
    "en, statement-2 media-3 social-2 special-2 radio-3 nation-2 million-2 region-2 period-3 medium-3 science-2",
    "en, patient-2 quiet-2 society-4 idea-3 area-3 sea-1 create-2 creature-2 video-3 theory-3 people-2 usual-3",
    "en, guard-1 language-2 influence-3 quote-1 ruin-2 poem-2 beyond-2 player-2 royal-2 eyes-1 capitalism-5",
    "en, didn't-2 don't-1 cruel-2 whole-1 style-1 readability-5 international-5 president-3 government-3",
    "en, university-5 water-2 fire-1 beautiful-3 every-3 moon-1",
    "es, que-1 guerra-2 ciudad-2 país-2 día-2 bueno-2 aéreo-4 leer-2 construir-2 mayo-2 hay-1 y-1 muy-1 murciélago-4",
    "es, legibilidad-5 universidad-5 averigüéis-4 rey-1 yo-1 buey-1 ahí-2 oír-2",
    "de, haus-1 neue-2 bauer-2 quelle-2 nation-3 übung-2 mädchen-2 schiff-1 zeitungen-3 verständlich-3 see-1 feier-2",
    "fr, le-1 les-1 femme-1 femmes-1 ville-1 nation-2 théâtre-2 création-3 été-2 voyage-2 maison-2 que-1 beauté-2"
  })
  void countsThemAsDictionariesDo(String language, String words) {
    Syllables syllables = Syllables.of(Language.of(language));
    for (String word : words.split(" ")) {
      int dash = word.lastIndexOf('-');
      assertThat(syllables.count(word.substring(0, dash))).as(word)
          .isEqualTo(Integer.parseInt(word.substring(dash + 1)));
    }
  }

  @Test
  void everyWordHasOneAtLeastInALanguageWithRules() {
    Syllables english = Syllables.of(Language.of("en"));
    assertThat(Arrays.asList("1980", "tsk", "B", "كتاب")).allSatisfy(w -> assertThat(english.count(w)).isEqualTo(1));
    assertThat(Syllables.of(Language.of("ar")).known()).isFalse();
    assertThat(Syllables.of(Language.of("ar")).count("كتاب")).isZero();
    assertThat(english.count("TABLE")).isEqualTo(2);
  }

  /** No word takes long, whatever it is made of. */
  @Test
  void aVeryLongWordTakesNoTime() {
    for (String language : new String[] {"en", "es", "de", "fr"}) {
      assertThat(Syllables.of(Language.of(language)).count("aeiouy".repeat(20_000))).isPositive();
      assertThat(Syllables.of(Language.of(language)).count("bcle".repeat(20_000))).isPositive();
    }
  }
}
