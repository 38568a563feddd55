package kashaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kashaf.RandomTexts;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {
  @Test
  void ordersAsTheArraysOfCodePointsDo() {
    List<String> texts = RandomTexts.of(60).toList();
    for (String a : texts) {
      for (String b : texts) {
        int expected = Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
        assertThat(Integer.signum(CodePointOrder.compare(a, b))).isEqualTo(Integer.signum(expected));
      }
    }
  }

  @Test
  void supplementaryCharactersComeBehindAllOthers() {
    assertThat(CodePointOrder.compare("\uD835\uDCB3", "\uFF58")).isPositive();
    assertThat("\uD835\uDCB3".compareTo("\uFF58")).as("what String does").isNegative();
  }
}
