package kashaf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kashaf.text.Text;
import kashaf.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {

  @Test
  void lettersHaveNoMarksAndNoTatweel() {
    assertThat("aéßكىΩ漢ก".codePoints()).allMatch(Characters::isLetter);
    assertThat("\u0640\u064E\u0651\u0301.'_-3٣ \u200C".codePoints()).noneMatch(Characters::isLetter);
  }

  @Test
  void digitsAreThoseOfEveryScript() {
    assertThat("0٣۴५𝟗".codePoints()).allMatch(Characters::isDigit);
    assertThat("a٫,ك".codePoints()).noneMatch(Characters::isDigit);
  }

  /** Words and each mark or symbol; blanks, controls, marks on blanks and direction marks are none. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "Don't stop!|Don't stop !",
    "قال: «نعم».|قال : « نعم » .",
    "3.5 % ... x|3.5 % . . . x",
    "a 👩‍👩‍👧 🇪🇬 b|a 👩‍👩‍👧 🇪🇬 b",
    "\u200Fa\u200F \u064E b|a\u200F b",
    "``|``"
  })
  void tokensAreWordsAndMarks(String text, String tokens) {
    Text held = Text.of(text);
    Tokens found = Tokenizer.tokensWithMarks(held);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < found.count(); i++) {
      all.add(held.slice(found.start(i), found.end(i)));
    }
    assertThat(String.join(" ", all)).isEqualTo(tokens);
  }
}
