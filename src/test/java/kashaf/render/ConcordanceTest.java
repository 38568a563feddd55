package kashaf.render;

import static kashaf.render.Words.lines;
import static kashaf.render.Words.rendered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kashaf.render.Words.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConcordanceTest {
  private static final Line[] ARABIC = {
    new Line("نص.txt", "وقال الكاتب إن هذا", "كتاب", "جديد في التاريخ الإسلامي الذي كتبه", 12),
    new Line("b.txt", "كِتَابٌ", "الكتاب", "الأول", 1200),
    new Line("b.txt", "صدر في القاهرة (2011) هذا العام عن دار نشر", "كُتُب", "2011 BBC, ثم عاد إلى البيت", 99999)
  };
  private static final Line[] ENGLISH = {
    new Line("a.txt", "the quick brown fox jumps over the lazy", "dog", "and then it runs away from the house", 12),
    new Line("a.txt", "my", "dogs", "bark", 1200)
  };

  private static Style terminal(int columns, Bidi bidi) {
    return Style.plain().withTerminal(new Terminal(true, columns, 24, false, bidi));
  }

  @Test
  void leftToRightIsAlignedAndCutToBothSides() {
    for (Bidi bidi : Bidi.values()) {
      assertThat(rendered(Format.TEXT, terminal(60, bidi), lines(ENGLISH)))
          .isEqualTo(
              """
              document              before  node  after              start
              a.txt     …mps over the lazy  dog   and then it runs…     12
              a.txt                     my  dogs  bark                1200
              """);
    }
  }

  @Test
  void aPipeGetsLogicalOrderAndWholeContexts() {
    assertThat(rendered(Format.TEXT, Style.plain(), lines(ARABIC)))
        .isEqualTo(
            """
            document                                      before  node    after                               start
            نص.txt                            وقال الكاتب إن هذا  كتاب    جديد في التاريخ الإسلامي الذي كتبه     12
            b.txt                                           كِتَابٌ  الكتاب  الأول                                1200
            b.txt     صدر في القاهرة (2011) هذا العام عن دار نشر  كُتُب     2011 BBC, ثم عاد إلى البيت          99999
            """);
  }

  @Test
  void anUnknownTerminalGetsARunningLine() {
    assertThat(rendered(Format.TEXT, terminal(60, Bidi.NONE), lines(ARABIC)))
        .isEqualTo(
            """
            document  start  before [node] after
            نص.txt       12  …ال الكاتب إن هذا [كتاب] جديد في التاريخ ا…
            b.txt      1200  كِتَابٌ [الكتاب] الأول
            b.txt     99999  … العام عن دار نشر [كُتُب] 2011 BBC, ثم عاد …
            """);
  }

  @Test
  void whoAsksGetsLinesOrColumns() {
    Style style = Style.plain().withArrangement(Arrangement.LINES);
    assertThat(rendered(Format.TEXT, style, lines(ENGLISH)))
        .isEqualTo(
            """
            document  start  before [node] after
            a.txt        12  the quick brown fox jumps over the lazy [dog] and then it runs away from the house
            a.txt      1200  my [dogs] bark
            """);
    Style columns = terminal(60, Bidi.NONE).withArrangement(Arrangement.COLUMNS);
    assertThat(rendered(Format.TEXT, columns, lines(ARABIC))).doesNotContain("[").contains("  كتاب    جديد");
  }

  @Test
  void aTerminalTooNarrowForColumnsGetsARunningLine() {
    assertThat(rendered(Format.TEXT, terminal(30, Bidi.NONE),
            lines(ENGLISH).select(List.of("before", "node", "after", "start"))))
        .isEqualTo("start  before [node] after\n   12  …he lazy [dog] and the…\n 1200  my [dogs] bark\n");
  }

  @Test
  void andBelowTheOtherColumnsWhereTheyLeaveItNoRoom() {
    assertThat(rendered(Format.TEXT, terminal(24, Bidi.NONE), lines(ARABIC)))
        .isEqualTo(
            """
            document  start
            before [node] after
            نص.txt       12
            … إن هذا [كتاب] جديد في…
            b.txt      1200
            كِتَابٌ [الكتاب] الأول
            b.txt     99999
            …دار نشر [كُتُب] 2011 BBC…
            """);
    for (Bidi bidi : Bidi.values()) {
      assertThat(rendered(Format.TEXT, terminal(20, bidi), lines(ARABIC)).lines().map(DisplayWidth::of))
          .allMatch(width -> width <= 20);
    }
  }

  /** A number that grows below the first screenful, a node of any length: what is beside it gives way. */
  @ParameterizedTest
  @EnumSource(value = Bidi.class, names = {"VISUAL", "NONE"})
  void theNodeKeepsItsPlace(Bidi bidi) {
    Line[] lines = new Line[60];
    String context = "one two three four five six seven";
    Arrays.setAll(lines, i -> new Line("d" + "x".repeat(i / 8), context, i % 9 == 7 ? "nodes!" : "node", context, 1L << i));
    String table = rendered(Format.TEXT, terminal(70, bidi), lines(lines).select(
        List.of("document", "start", "before", "node", "after")));
    assertThat(table.lines().map(line -> line.indexOf("node")).distinct()).hasSize(1);
    assertThat(table.lines().map(DisplayWidth::of)).allMatch(width -> width <= 70);
  }

  @Test
  void otherColumnsOrOneMissingMakeAnOrdinaryTable() {
    String table =
        rendered(Format.TEXT, terminal(80, Bidi.NONE), lines(ARABIC).select(List.of("node", "after")));
    assertThat(table).startsWith("node    after\n").doesNotContain("[");
  }
}
