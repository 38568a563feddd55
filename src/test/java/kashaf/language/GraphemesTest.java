package kashaf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import kashaf.RandomTexts;
import org.junit.jupiter.api.Test;

class GraphemesTest {
  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  @Test
  void aLetterKeepsItsMarks() {
    assertThat(Graphemes.first("كِتَاب", 1)).isEmpty();
    assertThat(Graphemes.first("كِتَاب", 2)).isEqualTo("كِ");
    assertThat(Graphemes.first("كِتَاب", 3)).isEqualTo("كِ");
    assertThat(Graphemes.last("ere\u0301", 1)).isEmpty();
    assertThat(Graphemes.last("ere\u0301", 2)).isEqualTo("e\u0301");
    assertThat(Graphemes.last("ere\u0301", 3)).isEqualTo("re\u0301");
  }

  @Test
  void whatIsJoinedStaysJoined() {
    String family = "👩‍👩‍👧";
    assertThat(Graphemes.first(family + "x", 4)).isEmpty();
    assertThat(Graphemes.first(family + "x", 5)).isEqualTo(family);
    assertThat(Graphemes.last("🇪🇬🇸🇩", 3)).as("two flags").isEqualTo("🇸🇩");
  }

  @Test
  void shortTextsAreWhole() {
    assertThat(Graphemes.first("𝒳𝒴", 2)).isEqualTo("𝒳𝒴");
    assertThat(Graphemes.last("", 0)).isEmpty();
  }

  /** The JDK's own expression for a grapheme, which the program does not use since it changes with the JDK. */
  @Test
  void asTheExpressionForGraphemesSays() {
    RandomTexts.of(60).forEach(text -> {
      for (int count = 0; count < 30; count++) {
        String first = "";
        for (String grapheme : GRAPHEME.matcher(text).results().map(result -> result.group()).toList()) {
          if (length(first + grapheme) > count) {
            break;
          }
          first += grapheme;
        }
        assertThat(Graphemes.first(text, count)).isEqualTo(first);
        String last = Graphemes.last(text, count);
        assertThat(length(last)).isLessThanOrEqualTo(count);
        assertThat(text).endsWith(last);
      }
    });
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
