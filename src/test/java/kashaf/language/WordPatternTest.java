package kashaf.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPatternTest {
  private static final Folding COUNT = Folding.named("count");

  private static boolean matches(String pattern, String word) {
    return WordPattern.of(pattern, COUNT).matches(word);
  }

  @ParameterizedTest
  @CsvSource({
    "كتاب, كتاب", "مكتب*, مكتبة", "مكتب*, مكتب", "*كتب*, مكتبات", "ك?اب, كتاب", "بحر|كتاب, كتاب", "بحر|كت*, كتاب",
    "*, x", "?, 𝒳", "??, ab", "a.c, a.c", "c++, c++", "[a], [a]", "a\\d, a\\d", "(, (", "$, $", "^, ^",
    "/ك.*ب/, كتاب", "/a|b/, b", "'/\\p{Arabic}+/', كتاب", "'/^a$/', a", "//, //", "/, /"
  })
  void matching(String pattern, String word) {
    assertThat(matches(pattern, word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "كتاب, الكتاب", "مكتب*, المكتبة", "ك?اب, كاب", "ك?اب, كتتاب", "بحر|كتاب, بحركتاب", "بحر|كتاب, البحر", "?, ab",
    "a.c, abc", "a\\d, a1", "/ك/, كتاب", "/a|b/, ab", "/[ab]/, c"
  })
  void notMatching(String pattern, String word) {
    assertThat(matches(pattern, word)).isFalse();
  }

  /** Words are held against it as types, so its letters must be folded as theirs. */
  @Test
  void whatStandsAsItIsIsFolded() {
    assertThat(matches("كِتَابٌ", "كتاب")).isTrue();
    assertThat(matches("كـتـ*", "كتاب")).isTrue();
    assertThat(matches("SEA*", "seaside")).isTrue();
    assertThat(matches("e\u0301t?", "été")).isTrue();
    assertThat(WordPattern.of("SEA", Folding.named("none")).matches("sea")).isFalse();
    assertThat(matches("/S[AE]+/", "sea")).isTrue();
    assertThat(WordPattern.of("/S[AE]+/", Folding.named("none")).matches("sea")).isFalse();
    assertThat(WordPattern.of("/.*[ةى]/", Folding.named("match")).matches("مكتبه")).isTrue();
    assertThat(WordPattern.of("مكتبة|إلى", Folding.named("match")).matches("مكتبه")).isTrue();
    assertThat(WordPattern.of("مكتبة|إلى", Folding.named("match")).matches("الي")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u00A0"})
  void empty(String pattern) {
    assertThatIllegalArgumentException().isThrownBy(() -> WordPattern.of(pattern, COUNT))
        .withMessageContaining("empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/[/", "/(/", "/*/", "/a{2,1}/", "/\\/", "/(?=a)/", "/(a)\\1/", "/a{1001}/"})
  void wrongExpressions(String pattern) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordPattern.of(pattern, COUNT))
        .withMessageContaining("not a regular expression: " + pattern);
  }

  /** Backtracking would take longer than anybody lives. */
  @Test
  void timeIsLinear() {
    String word = "a".repeat(50_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
      assertThat(matches("/(a*)*b/", word)).isFalse();
      assertThat(matches("*a*a*a*a*b", word)).isFalse();
    });
  }

  @Test
  void travels() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(WordPattern.of("مكتب*", COUNT));
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((WordPattern) in.readObject()).matches("مكتبة")).isTrue();
    }
  }
}
