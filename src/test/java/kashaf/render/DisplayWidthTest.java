package kashaf.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "كتاب, 4",
    "كِتَابٌ, 4",
    "كـــتاب, 7", // tatweel fills a cell
    "می\u200Cخواهم, 7",
    "e\u0301, 1",
    "中文, 4",
    "ｆｕｌｌ, 8",
    "한글, 4",
    "\u1112\u1161\u11AB, 2", // the same syllable in its parts
    "😀, 2",
    "👨\u200D👩\u200D👧, 2",
    "👍🏽, 2",
    "🇪🇬🇸🇦, 4",
    "𐤀, 1",
    "ب\u200Dب, 2",
    "'', 0"
  })
  void countsCells(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({
    "كتاب, 4, كتاب, كتاب",
    "كِتَابٌ, 3, كِتَ…, …ابٌ",
    "中文字, 5, 中文…, …文字",
    "中文字, 4, 中…, …字",
    "x👨\u200D👩\u200D👧y, 3, x…, …y",
    "a🇪🇬🇸🇦, 4, a🇪🇬…, …🇸🇦",
    "abc, 1, …, …"
  })
  void cutsBetweenWhatBelongsTogether(String text, int limit, String head, String tail) {
    assertThat(DisplayWidth.head(text, limit)).isEqualTo(head);
    assertThat(DisplayWidth.tail(text, limit)).isEqualTo(tail);
  }

  @Test
  void neverCutsTooLittle() {
    Random random = new Random(3);
    String signs = "aبِ\u200D中e\u0301🇪😀🏽\u200C❤\uFE0F";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(9); length > 0; length--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      int limit = 1 + random.nextInt(8);
      assertThat(DisplayWidth.of(DisplayWidth.head(text.toString(), limit))).isLessThanOrEqualTo(limit);
      assertThat(DisplayWidth.of(DisplayWidth.tail(text.toString(), limit))).isLessThanOrEqualTo(limit);
    }
  }
}
