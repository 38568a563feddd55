package kashaf.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms are those of the Unicode chart U+FE70–U+FEFF, chosen by the joining types of ArabicShaping.txt. */
class ArabicLettersTest {

  @ParameterizedTest
  @CsvSource({
    "سلم, \uFEB3\uFEE0\uFEE2",
    "دار, \uFEA9\uFE8D\uFEAD",
    "لا, \uFEFB",
    "سلام, \uFEB3\uFEFC\uFEE1",
    "الأول, \uFE8D\uFEF7\uFEED\uFEDD",
    "ل ا, \uFEDD \uFE8D",
    "abc 12, abc 12",
    "😀, 😀"
  })
  void joins(String text, String forms) {
    assertThat(ArabicLetters.joined(text)).isEqualTo(forms);
  }

  @ParameterizedTest
  @CsvSource({"كِتَابٌ, \uFEDB\u0650\uFE98\u064E\uFE8E\uFE8F\u064C", "لَاَ, \uFEFB\u064E\u064E"})
  void leavesMarksOnTheirLetters(String text, String forms) {
    assertThat(ArabicLetters.joined(text)).isEqualTo(forms);
  }
}
