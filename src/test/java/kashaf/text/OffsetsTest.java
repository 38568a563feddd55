package kashaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import kashaf.RandomTexts;
import org.junit.jupiter.api.Test;

class OffsetsTest {
  @Test
  void countsCodePointsAsJavaDoes() {
    RandomTexts.of(100).forEach(characters -> {
      Text text = Text.of(characters);
      int origin = characters.offsetByCodePoints(0, characters.codePointCount(0, characters.length()) / 3);
      Offsets offsets = Offsets.from(origin, text);
      for (int i = origin; i <= text.length(); i = i == text.length() ? i + 1 : i
          + Character.charCount(text.codePointAt(i))) {
        assertThat(offsets.codePoint(i)).isEqualTo(characters.codePointCount(origin, i));
      }
    });
  }

  @Test
  void indicesBeforeTheOriginAreNegativeWhereNoPairStandsBetween() {
    assertThat(Offsets.from(2, Text.of("abcd")).codePoint(0)).isEqualTo(-2);
  }

  @Test
  void halvesOfPairsCountAsThemselves() {
    assertThat(Offsets.from(0, Text.of("\uD83D \uDE42x")).codePoint(4)).isEqualTo(4);
  }
}
