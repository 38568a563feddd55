package kashaf.render;

import static kashaf.render.Words.rendered;
import static kashaf.render.Words.table;
import static kashaf.render.Words.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextTest {
  private static final Style PIPE = Style.plain();

  private static Style terminal(int columns, Bidi bidi) {
    return PIPE.withTerminal(new Terminal(true, columns, 24, false, bidi));
  }

  @Test
  void alignsByDisplayWidth() {
    List<Words> rows = List.of(new Words("كِتَابٌ", 12, 3.456), new Words("中文字", 7, Double.NaN), new Words("😀", 1, 1));
    assertThat(rendered(Format.TEXT, PIPE, table(rows)))
        .isEqualTo(
            """
            type    frequency  share
            كِتَابٌ           12   3.46
            中文字          7
            😀              1   1.00
            """);
  }

  @Test
  void doesNotPadTextAtTheEnd() {
    assertThat(rendered(Format.TEXT, PIPE.withHeader(false), texts("a", "bbb", null, "c"))).isEqualTo("a\nbbb\n\nc\n");
  }

  @Test
  void keepsARowOnItsLine() {
    assertThat(rendered(Format.TEXT, PIPE, texts("a\tb\r\nc\n\nd", "e\u2028f"))).isEqualTo("text\na b c d\ne f\n");
  }

  @Test
  void showsWhatCouldCommandATerminal() {
    String bad = "\u001B[31m\u0000\u007F\u009B\u202Eabc\u202D";
    assertThat(rendered(Format.TEXT, terminal(80, Bidi.NONE), texts(bad)))
        .isEqualTo("text\n␛[31m␀␡<U+009B><U+202E>abc<U+202D>\n");
    assertThat(rendered(Format.TEXT, PIPE, texts(bad))).isEqualTo("text\n" + bad + "\n");
  }

  @Test
  void leavesWhatBelongsToText() {
    String fine = "می\u200Cخواهم \u200Dـ a\u200E\u200F\u061C";
    assertThat(rendered(Format.TEXT, terminal(80, Bidi.NONE), texts(fine))).isEqualTo("text\n" + fine + "\n");
  }

  @Test
  void closesWhatACellLeavesOpen() {
    Style unknown = terminal(80, Bidi.NONE);
    assertThat(rendered(Format.TEXT, unknown, texts("a\u2067b", "\u2069c\u202C", "\u202B\u2066\u202Ad\u2069")))
        .isEqualTo("text\na\u2067b\u2069\nc\n\u202B\u2066\u202Ad\u2069\u202C\n");
    assertThat(rendered(Format.TEXT, PIPE, texts("a\u2067b"))).isEqualTo("text\na\u2067b\n");
  }

  /** An embedding around the line, a mark on either side of a cell that could move its neighbours. */
  @Test
  void setsRightToLeftCellsApartWhereThatIsUnderstood() {
    assertThat(rendered(Format.TEXT, terminal(80, Bidi.ISOLATE), table("كتاب", "book")))
        .isEqualTo(
            """
             \u202A\u200Etype  frequency  share\u200E\u202C
             \u202A\u200E\u200E\u202Bكتاب\u202C\u200E          1   1.00\u200E\u202C
             \u202A\u200Ebook          1   1.00\u200E\u202C
            """);
    assertThat(rendered(Format.TEXT, terminal(80, Bidi.NONE), table("كتاب"))).doesNotContainPattern("[\u200E\u202A]");
  }

  @Test
  void leavesATableAloneInWhichNothingRunsFromRightToLeft() {
    for (Bidi bidi : Bidi.values()) {
      assertThat(rendered(Format.TEXT, terminal(80, bidi), table("book", "été")))
          .isEqualTo("type  frequency  share\nbook          1   1.00\nété           1   1.00\n");
    }
  }

  @Test
  void cutsTextToTheTerminalOnly() {
    String[] texts = {"قَالَ الوَزِيرُ للصحفيين", "short", "0123456789ab", "0123456789abc"};
    assertThat(rendered(Format.TEXT, terminal(12, Bidi.NONE), texts(texts)))
        .isEqualTo("text\nقَالَ الوَزِيرُ …\nshort\n0123456789ab\n0123456789a…\n");
    assertThat(rendered(Format.TEXT, PIPE, texts("x".repeat(5000)))).hasSize(5000 + 6);
    assertThat(rendered(Format.TEXT, terminal(0, Bidi.NONE), texts("x".repeat(500)))).contains("x".repeat(500));
  }

  @Test
  void theWidestTextGivesWayFirst() {
    assertThat(rendered(Format.TEXT, terminal(30, Bidi.NONE), table("w".repeat(20), "short")))
        .isEqualTo(
            """
            type          frequency  share
            wwwwwwwwwww…          1   1.00
            short                 1   1.00
            """);
  }

  @Test
  void aLongerCellLaterBreaksItsOwnLineOnly() {
    String[] types = new String[103];
    Arrays.fill(types, "abc");
    types[101] = "abcdefgh";
    List<String> lines = rendered(Format.TEXT, PIPE.withHeader(false), table(types)).lines().toList();
    assertThat(lines.get(0)).isEqualTo("abc  1  1.00").isEqualTo(lines.get(102));
    assertThat(lines.get(101)).isEqualTo("abcdefgh  1  1.00");
  }

  @Test
  void coloursOnlyWhenAsked() {
    Style style = PIPE.withTerminal(Terminal.NONE.withColor(true)).withHighlighted(Set.of("type"));
    assertThat(rendered(Format.TEXT, style, table("ab")))
        .isEqualTo(
            "\u001B[1mtype\u001B[0m  \u001B[1mfrequency\u001B[0m  \u001B[1mshare\u001B[0m\n"
                + "\u001B[1;31mab\u001B[0m            1   1.00\n");
    assertThat(rendered(Format.TEXT, terminal(80, Bidi.ISOLATE), table("ab"))).doesNotContain("\u001B");
  }
}
