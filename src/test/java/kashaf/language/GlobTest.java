package kashaf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GlobTest {
  private static String random(Random random, String characters) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.appendCodePoint(characters.codePoints().toArray()[random.nextInt(characters.codePointCount(0,
          characters.length()))]);
    }
    return text.toString();
  }

  /** The JDK's regular expressions with a dot for a question mark. */
  @Test
  void meansWhatItsRegularExpressionMeans() {
    Random random = new Random(1);
    for (int i = 0; i < 50_000; i++) {
      String glob = random(random, "aab𝒳***??");
      String word = random(random, "aab𝒳");
      String regex = glob.replace("*", ".*").replace("?", ".");
      assertThat(new Glob(glob).matches(word)).as(glob + " " + word).isEqualTo(Pattern.matches(regex, word));
    }
  }
}
