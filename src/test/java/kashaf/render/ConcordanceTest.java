package kashaf.render;

import static kashaf.render.Words.lines;
import static kashaf.render.Words.rendered;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.util.List;
import java.util.stream.Collectors;
import kashaf.render.Words.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static Style terminal(int columns, kashaf.render.Bidi bidi) {
    return Style.plain().withTerminal(new Terminal(true, columns, 24, false, bidi));
  }

  @Test
  void leftToRightIsAlignedAndCutToBothSides() {
    for (kashaf.render.Bidi bidi : kashaf.render.Bidi.values()) {
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
    assertThat(rendered(Format.TEXT, terminal(60, kashaf.render.Bidi.UNKNOWN), lines(ARABIC)))
        .isEqualTo(
            """
            document  start  before [node] after
            نص.txt       12  …ال الكاتب إن هذا [كتاب] جديد في التاريخ ا…
            b.txt      1200  كِتَابٌ [الكتاب] الأول
            b.txt     99999  … العام عن دار نشر [كُتُب] 2011 BBC, ثم عاد …
            """);
  }

  /** Level 0 and 1 are the two directions, the third is a terminal that decides by the line. */
  @ParameterizedTest
  @ValueSource(bytes = {0, 1, Bidi.LEVEL_DEFAULT_LTR})
  void rightToLeftIsAlignedUnderEveryBaseDirection(byte base) {
    String table = rendered(Format.TEXT, terminal(80, kashaf.render.Bidi.APPLIED), lines(ARABIC));
    List<String> seen = table.lines().skip(1).map(line -> seen(line, base)).toList();
    List<Integer> nodeEnds =
        List.of(
            seen.get(0).indexOf("باتك  اذه") + 4,
            seen.get(1).indexOf("باتكلا  باتك") + 6,
            seen.get(2).indexOf("بتك  رشن") + 3);
    assertThat(nodeEnds).containsOnly(nodeEnds.get(0)).allMatch(end -> end > 20);
    assertThat(seen).allMatch(line -> line.length() == 80);
    assertThat(seen.get(0)).startsWith("  txt.صن  ");
    assertThat(seen.get(1)).startsWith("   b.txt  ");
  }

  @ParameterizedTest
  @ValueSource(bytes = {0, Bidi.LEVEL_DEFAULT_LTR})
  void numbersKeepTheirPlaceBesideRightToLeftText(byte base) {
    Style style = terminal(80, kashaf.render.Bidi.APPLIED);
    String table = rendered(Format.TEXT, style, Words.table("كتاب", "book", "٣ كتب"));
    assertThat(table.lines().map(line -> seen(line, base)))
        .containsExactly(
            "type   frequency  share", "باتك           1   1.00", "book           1   1.00", "بتك ٣          1   1.00");
  }

  @Test
  void otherColumnsOrOneMissingMakeAnOrdinaryTable() {
    String table =
        rendered(Format.TEXT, terminal(80, kashaf.render.Bidi.UNKNOWN), lines(ARABIC).select(List.of("node", "after")));
    assertThat(table).startsWith("node    after\n").doesNotContain("[");
  }

  /** What stands in the cells of a terminal from left to right: reordered, without what fills none. */
  private static String seen(String line, byte base) {
    Bidi bidi = new Bidi(line, base);
    return bidi.writeReordered(Bidi.KEEP_BASE_COMBINING)
        .codePoints()
        .filter(c -> DisplayWidth.of(Character.toString(c)) > 0)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
