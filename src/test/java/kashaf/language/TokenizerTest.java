package kashaf.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kashaf.text.Text;
import kashaf.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a word is: section by section of the definition, with examples of our own. */
class TokenizerTest {

  static List<String> words(String text) {
    return slices(text, Tokenizer.tokenize(Text.of(text)));
  }

  static List<String> slices(String text, Tokens tokens) {
    List<String> slices = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      slices.add(text.substring(tokens.start(i), tokens.end(i)));
    }
    return slices;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "قال الرجلُ: «نعم»!|قال الرجلُ نعم",
    "كتـــاب ـ كِتَابٌ|كتـــاب ـ كِتَابٌ",
    "٣٫٥ و ١٬٢٣٤٬٥٦٧ و3.14 و 1,000,000|٣٫٥ و ١٬٢٣٤٬٥٦٧ و3.14 و 1,000,000",
    "نمی\u200Cخواهم بر\u200Dد|نمی\u200Cخواهم بر\u200Dد",
    "don't l’eau U.S.A. e-mail|don't l’eau U.S.A e mail",
    "snake_case _x ____ a|snake_case _x a",
    "صـ\uFFFDـر a\uFFFDb \uFFFD|صـ ـر a b",
    "(٢٠٢٤/٥/١)|٢٠٢٤ ٥ ١",
    "Ⅳ ½ x² ①|Ⅳ x",
    "한국어 3월|한국어 3월",
    "👍🏽 ok ☂ 🇪🇬|ok",
    "𐤊𐤕𐤁 𝒜b|𐤊𐤕𐤁 𝒜b",
  })
  void wordsOf(String text, String words) {
    assertThat(words(text)).containsExactly(words.split(" "));
  }

  @Test
  void dictionariesDivideWhatIsWrittenWithoutSpaces() {
    assertThat(words("ภาษาไทยง่าย")).containsExactly("ภาษา", "ไทย", "ง่าย");
    assertThat(words("漢字かな交じり文。")).containsExactly("漢字", "かな", "交じり", "文");
    assertThat(words("iPhone手机abc")).containsExactly("iPhone", "手机", "abc");
  }

  @Test
  void anEmptyTextHasNoSegment() {
    assertThat(words("")).isEmpty();
    assertThat(Tokenizer.segments(Text.of("")).count()).isZero();
  }

  @Test
  void theArrayMayBeLongerThanTheText() {
    Tokens tokens = Tokenizer.tokenize(new Text("abcdef\uD83D\uDE00".toCharArray(), 7));
    assertThat(tokens.count()).isOne();
    assertThat(tokens.end(0)).isEqualTo(6);
  }

  @Test
  void unpairedSurrogatesArePartOfNoWord() {
    assertThat(words("ab\uD835cd\uDC9Cef\uD835")).containsExactly("ab", "cd", "ef");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0301", "'", "a'", "a.", "1,", "a'\u0301", "\u200D", "א\"",
      "_", "🇪", "1.\u00AD", " \u0301", "-", "a", "ก'"})
  void timeGrowsWithTheLengthOnly(String unit) {
    Text text = Text.of("ب" + unit.repeat(1_000_000 / unit.length()));
    assertTimeout(Duration.ofSeconds(5), () -> Tokenizer.tokenize(text));
  }

  @Test
  void manyCharactersForTheDictionary() {
    Text text = Text.of("汉字ภาษาไทย".repeat(20_000));
    Tokens tokens = assertTimeout(Duration.ofSeconds(20), () -> Tokenizer.tokenize(text));
    assertThat(tokens.end(tokens.count() - 1)).isEqualTo(text.length());
  }
}
