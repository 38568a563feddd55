package kashaf.analysis.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import kashaf.analysis.pattern.Element.Gap;
import kashaf.analysis.pattern.Element.Word;
import kashaf.language.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternReaderTest {
  private static final PatternReader READER = new PatternReader(Folding.named("match"), false, false, true);

  private static List<Element> elements(String pattern) {
    return READER.read(pattern).elements();
  }

  private static Word word(String... either) {
    return new Word(List.of(either), true);
  }

  @Test
  void items() {
    assertThat(elements("كتاب  a*|b?\t[] []{2} []{0,3} \"in | *\" x")).containsExactly(word("كتاب"), word("a*", "b?"),
        new Gap(1, 1), new Gap(2, 2), new Gap(0, 3), new Word(List.of("in"), false), word("x"));
  }

  @Test
  void punctuationIsPassedOver() {
    assertThat(elements("«قال»: a/b, (c*) — U.N. don't 3.5")).containsExactly(word("قال"), word("a"), word("b"),
        word("c*"), word("U.N"), word("don't"), word("3.5"));
    assertThat(elements("צה\"ל")).containsExactly(word("צה\"ל"));
  }

  @Test
  void lengthIsThatOfTheLongestOccurrence() {
    assertThat(READER.read("a []{0,3} b|c []").length()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "،", "\"\"", "\" ، \"", "— …"})
  void noWord(String pattern) {
    assertThatThrownBy(() -> READER.read(pattern)).hasMessageMatching("the pattern .*; give a word or several words");
  }

  /** The place of the mistake, and words that the message must hold. */
  @ParameterizedTest
  @CsvSource(delimiter = '#', value = {
    "a \"b c  # 2 # quotation mark is not closed",
    "a\"      # 1 # quotation marks stand around whole words",
    "a|\"b\"  # 2 # quotation marks stand around whole words",
    "\"a\"b   # 3 # put a space behind \"a\"",
    "/a       # 0 # expression is not closed",
    "b /a/c   # 2 # expression is not closed",
    "b //     # 2 # nothing between //",
    "b /(/    # 2 # /(/ is not a regular expression in RE2's syntax: missing closing )",
    "/(?=a)/  # 0 # not a regular expression",
    "a|/b/    # 2 # put all that may be chosen into it",
    "|a       # 0 # a word is missing beside |",
    "a|       # 1 # a word is missing beside |",
    "a||b     # 2 # a word is missing beside |",
    "a|،|b    # 2 # ، is no word",
    "a|b-c    # 2 # b-c is 2 words",
    "x{2}     # 1 # only behind []",
    "{2}      # 0 # only behind []",
    "a []{3,1} b # 4 # write []{1,3}",
    "a []{,3} b  # 4 # write []{2} or []{0,3}",
    "a []{3,} b  # 4 # write []{2} or []{0,3}",
    "a []{1,2,3} b  # 4 # write []{2} or []{0,3}",
    "a []{x} b   # 4 # {x} does not say how many words",
    "a []{3 b    # 4 # behind [] comes a space, or how many words",
    "a []* b     # 4 # behind [] comes a space, or how many words",
    "a []{0} b   # 4 # 1 to 100 words",
    "a []{0,1000000} b # 4 # 1 to 100 words",
    "a []{0,9999999999} b # 4 # does not say how many words",
    "[]{0,3} a   # 0 # write []{3}",
    "a []{1,3}   # 9 # write []{3}",
    "[a-z]b      # 0 # /[…]/",
    "كتاب[]      # 4 # put a space before []"
  })
  void mistakes(String pattern, int place, String message) {
    PatternMistake mistake = catchThrowableOfType(PatternMistake.class, () -> READER.read(pattern));
    assertThat(mistake).hasMessageContaining(message);
    assertThat(mistake.place()).as(mistake.getMessage()).isEqualTo(place);
    assertThat(mistake.pattern()).isEqualTo(pattern);
  }
}
