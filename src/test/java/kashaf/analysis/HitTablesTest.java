package kashaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kashaf.RandomTexts;
import kashaf.analysis.Concordance.Line;
import kashaf.analysis.Groups.Group;
import kashaf.analysis.HitParagraphs.Paragraph;
import kashaf.analysis.HitsByDocument.Row;
import kashaf.language.Folding;
import org.junit.jupiter.api.Test;

/** Tables of what was found: counts, groups, positions, plots, paragraphs. */
class HitTablesTest {
  private static final Folding MATCH = Folding.named("match");
  private static final Folding COUNT = Folding.named("count");

  private static Search search(String pattern) {
    return Phrase.of(pattern, MATCH);
  }

  private static List<Group> groups(String pattern, List<String> keys, String... texts) {
    return Asking.rows(new Groups(search(pattern), keys, COUNT), texts);
  }

  @Test
  void documentsWithHitsAreCounted() {
    assertThat(Asking.rows(new HitsByDocument(search("b"), 0), "a b c b", "a a", "b"))
        .containsExactly(new Row("0", 2, 4, 500_000, null), new Row("2", 1, 1, 1_000_000, null));
  }

  @Test
  void groupsAreRankedWithTiesByCodePoint() {
    assertThat(groups("b", List.of("1R"), "b y. b x B Z, b x b"))
        .extracting(Group::rank, Group::values, Group::frequency, Group::percent)
        .containsExactly(
            tuple(1L, List.of("x"), 2L, 40.0),
            tuple(2L, List.of("y"), 1L, 20.0),
            tuple(3L, List.of("z"), 1L, 20.0),
            tuple(4L, Collections.singletonList(null), 1L, 20.0));
  }

  @Test
  void severalKeysAreOne() {
    assertThat(groups("b", List.of("document", "node", "L1"), "a B a b", "a b c b"))
        .extracting(Group::values, Group::frequency)
        .containsExactly(
            tuple(List.of("0", "b", "a"), 2L),
            tuple(List.of("1", "b", "a"), 1L),
            tuple(List.of("1", "b", "c"), 1L));
  }

  @Test
  void aGroupIsNamedEitherWay() {
    assertThat(Groups.schema(List.of("1r", "L5", "node")).names())
        .containsExactly("rank", "R1", "L5", "node", "frequency", "percent");
    assertThatThrownBy(() -> Groups.schema(List.of("6R"))).hasMessageContaining("5R").hasMessageContaining("'6R'");
    assertThatThrownBy(() -> Groups.schema(List.of("1R", "R1"))).hasMessageContaining("twice");
  }

  @Test
  void positionsAreListsSideBySide() {
    PositionTable table = new PositionTable(search("b"), COUNT);
    assertThat(Asking.rows(table, "a b c a b d")).extracting(PositionTable.Row::types).containsExactly(
        Arrays.asList(null, "a:1", "b:1", "c:1", "a:2", "b:2", "c:1", "a:1", "b:1", "d:1", null),
        Arrays.asList(null, null, null, null, null, null, "d:1", null, null, null, null));
  }

  @Test
  void aPlotShowsWhereInTheDocument() {
    HitsByDocument plot = new HitsByDocument(search("b"), 5);
    assertThat(Asking.rows(plot, "b b b b a a a a a b", "a a a a b", "b")).extracting(Row::plot)
        .containsExactly("██··▄", "····▄", "▄····");
  }

  @Test
  void theFullBlockIsTheHighestCountOfAllDocuments() {
    Plot plot = new Plot(16);
    assertThat(plot.bar(new long[] {0, 1, 2, 3, 8, 14, 15, 16})).isEqualTo("·▁▁▂▄▇██");
    assertThat(new Plot(1).bar(new long[] {1, 0})).isEqualTo("█·");
  }

  @Test
  void theParagraphOfAHitIsShown() {
    HitParagraphs paragraphs = new HitParagraphs(search("b"), "1");
    assertThat(Asking.rows(paragraphs, "b", "a\n\nb  c\nd b\n"))
        .containsExactly(
            new Paragraph("1", 2, 3, 7, "b c", 3),
            new Paragraph("1", 3, 8, 11, "d b", 10));
  }

  /** The tables say what can be counted by hand in the lines. */
  @Test
  void tablesAgreeWithTheLines() {
    String[] texts = RandomTexts.of(120).toArray(String[]::new);
    Search search = search("كتاب");
    List<Line> lines =
        Asking.rows(new Concordance(search, new Window.Words(1), new Window.Words(1), COUNT), texts);
    assertThat(lines).hasSizeGreaterThan(200);

    Map<String, Long> documents = counted(lines, Line::document);
    assertThat(Asking.rows(new HitsByDocument(search, 9), texts)).allSatisfy(row ->
        assertThat(row.hits()).isEqualTo(documents.get(row.document()))).hasSameSizeAs(documents.keySet());

    Map<String, Long> neighbours = counted(lines, line -> line.at(Position.L1) + " " + line.at(Position.R2));
    assertThat(groups("كتاب", List.of("1L", "2R"), texts)).allSatisfy(group -> assertThat(group.frequency())
        .isEqualTo(neighbours.get(group.values().get(0) + " " + group.values().get(1))))
        .hasSameSizeAs(neighbours.keySet());

    for (Position position : Position.values()) {
      Map<String, Long> there = counted(lines, line -> String.valueOf(line.at(position)));
      there.remove("null");
      Stream<String> cells = Asking.rows(new PositionTable(search, COUNT), texts).stream()
          .map(row -> row.types().get(position.ordinal())).filter(cell -> cell != null);
      assertThat(cells).containsExactlyInAnyOrderElementsOf(
          there.entrySet().stream().map(entry -> entry.getKey() + ":" + entry.getValue()).toList());
    }
  }

  private static Map<String, Long> counted(List<Line> lines, Function<Line, String> key) {
    return lines.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
  }
}
