package kashaf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollationTest {
  private static List<String> sorted(String language, String... words) {
    Arrays.sort(words, Collation.of(() -> Language.of(language)));
    return List.of(words);
  }

  /** The order of the Arabic alphabet, as in any dictionary; by code point, hamza on its seats comes before alef. */
  @Test
  void arabicWordsStandInTheOrderOfTheAlphabet() {
    assertThat(sorted("ar", "يد", "هدى", "وقت", "نار", "أب", "باب", "إبل", "آدم", "اثنان"))
        .containsExactly("آدم", "أب", "إبل", "اثنان", "باب", "نار", "هدى", "وقت", "يد");
  }

  @Test
  void marksCountOnlyBetweenWordsThatAreElseTheSame() {
    assertThat(sorted("ar", "كتب", "كَتَبَ", "كتاب", "كِتَاب")).containsExactly("كتاب", "كِتَاب", "كتب", "كَتَبَ");
  }

  /** Swedish has å, ä, ö behind z, German among a and o (CLDR). */
  @Test
  void eachLanguageHasItsOwn() {
    assertThat(sorted("sv", "ö", "z", "å", "a", "ä")).containsExactly("a", "z", "å", "ä", "ö");
    assertThat(sorted("de", "ö", "z", "a", "ä", "o")).containsExactly("a", "ä", "o", "ö", "z");
    assertThat(sorted("und", "z", "Z", "a", "B")).containsExactly("a", "B", "z", "Z");
  }

  @Test
  void textsThatTheRulesTakeForEqualAreOrderedAllTheSame() {
    assertThat(sorted("und", "a\u0001", "a", "a\u0000")).containsExactly("a", "a\u0000", "a\u0001");
  }
}
