package kashaf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StopWordsTest {
  private static final Folding COUNT = Folding.named("count");
  private static final Folding MATCH = Folding.named("match");
  private static final Language ARABIC = Language.of("ar");
  private static final Language ENGLISH = Language.of("en");

  @Test
  void none() {
    assertThat(StopWords.NONE.folded(COUNT, List.of(ARABIC))).isEmpty();
  }

  @Test
  void thoseGivenAreFoldedAsTheListIs() {
    StopWords given = new StopWords(Set.of("The", "فِي", "إلى", "كـان"));
    assertThat(given.folded(COUNT, List.of(ENGLISH))).containsExactlyInAnyOrder("the", "في", "إلى", "كان");
    assertThat(given.folded(MATCH, List.of())).containsExactlyInAnyOrder("the", "في", "الي", "كان");
    assertThat(given.folded(Folding.named("none"), List.of())).isEqualTo(given.given());
  }

  @Test
  void thoseOfTheLanguagesOfTheDocuments() {
    assertThat(StopWords.OF_THE_LANGUAGE.folded(COUNT, List.of(ARABIC))).contains("في", "إلى").doesNotContain("the");
    assertThat(StopWords.OF_THE_LANGUAGE.folded(MATCH, List.of(ARABIC, ENGLISH))).contains("في", "الي", "the");
    assertThat(StopWords.OF_THE_LANGUAGE.folded(COUNT, List.of(Language.UNKNOWN))).isEmpty();
    assertThat(StopWords.OF_THE_LANGUAGE.folded(COUNT, List.of())).isEmpty();
  }
}
