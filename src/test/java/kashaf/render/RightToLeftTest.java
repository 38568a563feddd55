package kashaf.render;

import static kashaf.render.Words.lines;
import static kashaf.render.Words.rendered;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kashaf.language.ArabicLetters;
import kashaf.render.Words.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a terminal that applies the bidirectional algorithm shows of our lines, with ICU's implementation of UAX #9 in
 * its place. The base direction of a line is 0 (VTE, Konsole), 1, or whatever its first letter says (mlterm).
 */
class RightToLeftTest {
  private static final int COLUMNS = 120;
  private static final String[] PIECES = {
    "كتاب", "الأول", "مكتبة", "BBC", "Nadir-40", "2011", "12.5%", "٣٫٥", "(", ")", "«", "»", "، ", ". ", "-5", "a/b",
    "שלום", "/", ":", "“", "” ", " ", " ", " و", "C++", "1,200", "10:30", "…", "\u202B", "\u2067", "\u2069", "\u202C"
  };

  private static Style terminal(kashaf.render.Bidi bidi) {
    return Style.plain().withTerminal(new Terminal(true, COLUMNS, 24, false, bidi));
  }

  private static Line random(Random random) {
    return new Line("a-" + random.nextInt(9) + ".txt", text(random), "كلمة", text(random), random.nextInt(1000));
  }

  private static String text(Random random) {
    return IntStream.range(0, random.nextInt(9)).mapToObj(i -> PIECES[random.nextInt(PIECES.length)])
        .collect(Collectors.joining()).strip();
  }

  @ParameterizedTest
  @ValueSource(bytes = {0, 1, Bidi.LEVEL_DEFAULT_LTR, Bidi.LEVEL_DEFAULT_RTL})
  void everyCellIsShownAsIfItStoodAlone(byte base) {
    Random random = new Random(31);
    for (int round = 0; round < 300; round++) {
      Line arabic = new Line("b.txt", "قال الرجل الذي عاد من المدينة البعيدة", "كلمة", "ثم عاد إلى البيت القديم هناك", 7);
      List<Line> rows = List.of(arabic, random(random), arabic, random(random), arabic);
      List<String> table =
          rendered(Format.TEXT, terminal(kashaf.render.Bidi.ISOLATE), lines(rows.toArray(Line[]::new)))
              .lines().toList();
      int[] widths = widths(rows);
      for (int i = 0; i < rows.size(); i++) {
        assertThat(seen(table.get(i + 1), base).strip()).isEqualTo(expected(rows.get(i), widths).strip());
        assertThat(DisplayWidth.of(table.get(i + 1))).isEqualTo(COLUMNS);
      }
      assertThat(String.join("", table)).doesNotContainPattern("\\A\\p{Cf}");
    }
  }

  /** The same the other way round: Arabic cells in a concordance that runs from left to right. */
  @ParameterizedTest
  @ValueSource(bytes = {0, 1, Bidi.LEVEL_DEFAULT_LTR, Bidi.LEVEL_DEFAULT_RTL})
  void soIsEveryCellOfALineFromTheLeft(byte base) {
    Random random = new Random(13);
    Line english = new Line("b.txt", "the old man who came back from the distant town", "word", "and went on (3) to", 7);
    for (int round = 0; round < 300; round++) {
      List<Line> rows = List.of(english, random(random), english, random(random), english, english);
      List<String> table =
          rendered(Format.TEXT, terminal(kashaf.render.Bidi.ISOLATE), lines(rows.toArray(Line[]::new)))
              .lines().toList();
      int[] widths = widths(rows);
      for (int i = 0; i < rows.size(); i++) {
        assertThat(seen(table.get(i + 1), base).strip()).isEqualTo(fromLeft(rows.get(i), widths).strip());
      }
    }
  }

  private static int[] widths(List<Line> rows) {
    int[] widths = {"before".length(), "node".length(), "after".length(), "start".length(), "document".length()};
    for (Line row : rows) {
      String[] cells = cells(row);
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(cells[i]));
      }
    }
    return widths;
  }

  private static String[] cells(Line row) {
    return new String[] {row.before(), row.node(), row.after(), row.start() + "", row.document()};
  }

  /** The cells from right to left, each put in order by itself: {@code before} ends at the node, others start there. */
  private static String expected(Line row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i : new int[] {4, 3, 2, 1, 0}) {
      line.append(cell(i, row, widths, i == 0)).append("  ");
    }
    return line.toString();
  }

  private static String fromLeft(Line row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i : new int[] {4, 0, 1, 2, 3}) {
      line.append(cell(i, row, widths, i != 0 && i != 3)).append("  ");
    }
    return line.toString();
  }

  private static String cell(int index, Line row, int[] widths, boolean onTheLeft) {
    String text = cells(row)[index];
    byte sentence = (byte) (Direction.balance(row.before() + row.node() + row.after()) > 0 ? 1 : 0);
    String cell = seen(Embeddings.balanced(text), index < 3 ? sentence : 0);
    String blanks = " ".repeat(widths[index] - DisplayWidth.of(text));
    return onTheLeft ? cell + blanks : blanks + cell;
  }

  /** What stands in the cells of a terminal from left to right: reordered, without what fills none. */
  private static String seen(String line, byte base) {
    return new Bidi(line, base).writeReordered(Bidi.KEEP_BASE_COMBINING | Bidi.DO_MIRRORING)
        .codePoints()
        .filter(c -> DisplayWidth.of(Character.toString(c)) > 0)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(bytes = {0, 1, Bidi.LEVEL_DEFAULT_LTR, Bidi.LEVEL_DEFAULT_RTL})
  void numbersKeepTheirPlaceBesideRightToLeftText(byte base) {
    String table = rendered(Format.TEXT, terminal(kashaf.render.Bidi.ISOLATE), Words.table("كتاب", "book", "٣ كتب"));
    assertThat(table.lines().map(line -> seen(line, base).strip()))
        .containsExactly(
            "type   frequency  share", "باتك           1   1.00", "book           1   1.00", "بتك ٣          1   1.00");
  }

  /** Before stands on the right, what follows on the left, digits as people read them. */
  @Test
  void aMixedLineReadsFromRightToLeft() {
    Line line = new Line("a.txt", "أطلقت NASA (3) في", "عام", "2024 قمرا، ثم BBC.", 12);
    String table = rendered(Format.TEXT, terminal(kashaf.render.Bidi.ISOLATE).withHeader(false), lines(line));
    assertThat(seen(table.strip(), (byte) 0).strip())
        .isEqualTo("a.txt  12  .BBC مث ،ارمق 2024  ماع  يف NASA (3) تقلطأ");
  }

  @ParameterizedTest
  @CsvSource({"COLUMNS", "LINES"})
  void visualIsWhatSuchATerminalWouldShow(Arrangement arrangement) {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<Line> rows = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        Line line = random(random);
        rows.add(new Line(line.document(), ArabicLetters.joined(line.before()), ArabicLetters.joined(line.node()),
            ArabicLetters.joined(line.after()), line.start()));
      }
      Line[] lines = rows.toArray(Line[]::new);
      Style isolate = terminal(kashaf.render.Bidi.ISOLATE).withArrangement(arrangement);
      Style visual = terminal(kashaf.render.Bidi.VISUAL).withArrangement(arrangement);
      List<String> expected =
          rendered(Format.TEXT, isolate, lines(lines)).lines().map(line -> seen(line, (byte) 0).stripTrailing()).toList();
      assertThat(rendered(Format.TEXT, visual, lines(lines)).lines()).containsExactlyElementsOf(expected);
    }
  }

  @Test
  void visualKeepsMarksOnTheirLettersAndColoursOnTheirWords() {
    Style style = Style.plain().withHeader(false)
        .withTerminal(new Terminal(true, 20, 24, true, kashaf.render.Bidi.VISUAL)).withArrangement(Arrangement.LINES);
    Words.Line line = new Words.Line("", "مَا", "نُور", "a", 1);
    assertThat(rendered(Format.TEXT, style, lines(line).select(List.of("before", "node", "after"))))
        .isEqualTo("          a [\u001B[1;31mﺭﻮﻧُ\u001B[0m] ﺎﻣَ\n");
  }
}
