package kashaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.junit.jupiter.api.Test;

class WhiteSpaceTest {
  /** Source: Unicode's property White_Space, as ICU has it. */
  @Test
  void isThatOfUnicode() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      assertThat(WhiteSpace.is(c)).as("U+%04X", (int) c)
          .isEqualTo(UCharacter.hasBinaryProperty(c, UProperty.WHITE_SPACE));
    }
  }

  @Test
  void linesEndAsUnicodeSaysAndCrLfIsOneEnd() {
    String text = "a\r\nb\rc\u2028d\u0085e";
    assertThat(WhiteSpace.behindLine(text, 0, text.length())).isEqualTo(3);
    assertThat(WhiteSpace.behindLine(text, 3, text.length())).isEqualTo(5);
    assertThat(WhiteSpace.behindLine(text, 5, text.length())).isEqualTo(7);
    assertThat(WhiteSpace.behindLine(text, 7, text.length())).isEqualTo(9);
    assertThat(WhiteSpace.behindLine(text, 9, text.length())).isEqualTo(text.length());
  }

  @Test
  void squeezesEveryRunToOneSpace() {
    assertThat(WhiteSpace.squeezed(" \u00A0a\t\n b  ", 0, 9)).isEqualTo("a b");
    assertThat(WhiteSpace.squeezed("  ", 0, 2)).isEmpty();
  }
}
