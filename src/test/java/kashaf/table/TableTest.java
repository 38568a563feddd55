package kashaf.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableTest {
  private record Row(String name, long count, double share) {}

  private static final Schema<Row> SCHEMA =
      Schema.of(
              Column.text("name", Row::name, "a name"),
              Column.integer("count", Row::count, "a count"),
              Column.decimal("share", 2, Row::share, "a share"))
          .hiding(List.of(Column.integer("length", row -> row.name() == null ? 0 : row.name().length(), "how long")));

  private static Table<Row> table() {
    return new Table<>(
        SCHEMA,
        Stream.of(new Row("b", 2, 0.5), new Row("a", 2, Double.NaN), new Row(null, 3, 0.1), new Row("cc", 1, 0.9)));
  }

  private static List<String> names(Table<Row> table) {
    return table.rows().map(row -> String.valueOf(row.name())).toList();
  }

  @Test
  void sortsByOneKeyThenByTheNext() {
    assertThat(names(table().sort(List.of("count:desc", "name")))).containsExactly("null", "a", "b", "cc");
    assertThat(names(table().sort(List.of("count")))).as("equal rows keep their order")
        .containsExactly("cc", "b", "a", "null");
  }

  @Test
  void missingValuesComeLastEitherWay() {
    assertThat(names(table().sort(List.of("name:asc")))).containsExactly("a", "b", "cc", "null");
    assertThat(names(table().sort(List.of("name:desc")))).containsExactly("cc", "b", "a", "null");
    assertThat(names(table().sort(List.of("share:desc")))).containsExactly("cc", "b", "null", "a");
  }

  @Test
  void hiddenColumnsAreThereForWhoeverNamesThem() {
    assertThat(table().schema().names()).containsExactly("name", "count", "share");
    assertThat(table().select(List.of("length", "name")).schema().names()).containsExactly("length", "name");
    assertThat(names(table().sort(List.of("length:desc")).limit(1))).containsExactly("cc");
  }

  @Test
  void anUnknownColumnIsToldWithThoseThereAre() {
    assertThatThrownBy(() -> table().select(List.of("size")))
        .hasMessage("unknown column 'size'; there are: name, count, share");
    assertThatThrownBy(() -> table().sort(List.of("size:desc"))).hasMessageContaining("'size'");
  }

  private static Table<Row> named(String... names) {
    List<Row> rows = IntStream.range(0, names.length).mapToObj(i -> new Row(names[i], i, i)).toList();
    return new Table<>(SCHEMA, rows.stream());
  }

  @Test
  void aFrequencyPutsTheLargestGroupsFirst() {
    assertThat(names(named("a", "b", "c", "b", "c", "d").sort(List.of("name", "frequency"))))
        .as("groups of one size in the order of the key").containsExactly("b", "b", "c", "c", "a", "d");
    assertThat(names(named("a", "b", "c", "b", "c", "d").sort(List.of("name:desc", "frequency"))))
        .containsExactly("c", "c", "b", "b", "d", "a");
    assertThat(names(named("a", "b", "c", "b").sort(List.of("name", "frequency:asc"))))
        .containsExactly("a", "c", "b", "b");
  }

  @Test
  void aKeyBehindAFrequencyOrdersWithinTheGroups() {
    Table<Row> table = named("b", "aa", "b", "cc", "a");
    assertThat(table.sort(List.of("length", "frequency", "count:desc")).rows().map(Row::count))
        .containsExactly(4L, 2L, 0L, 3L, 1L);
  }

  @Test
  void aSecondFrequencyCountsWithinTheFirst() {
    Table<Row> table = named("b", "aa", "c", "c", "a", "aa");
    assertThat(names(table.sort(List.of("length", "frequency", "name", "frequency"))))
        .containsExactly("c", "c", "a", "b", "aa", "aa");
  }

  @Test
  void aFrequencyNeedsAKeyBeforeIt() {
    assertThatThrownBy(() -> table().sort(List.of("frequency", "name"))).hasMessageContaining("'frequency'")
        .hasMessageContaining("before it");
  }

  @Test
  void textIsSortedInAnyOrder() {
    assertThat(names(named("b", "a").sort(List.of("name"), Comparator.reverseOrder()))).containsExactly("b", "a");
  }

  @Test
  void everySoManiethRowFromTheFirstOn() {
    assertThat(names(named("a", "b", "c", "d", "e").every(2))).containsExactly("a", "c", "e");
    assertThat(names(named("a", "b").every(1))).containsExactly("a", "b");
    assertThat(names(named("a", "b").every(9))).containsExactly("a");
  }

  @Test
  void theFirstOfRowsWithOneKey() {
    assertThat(named("a", "b", "a", "cc", "b").unique(Row::name).rows().map(Row::count)).containsExactly(0L, 1L, 3L);
  }

  @Test
  void aSampleIsTheSmallestInTheirOrder() {
    assertThat(names(named("d", "b", "c", "a").sample(2, row -> row.name().charAt(0)))).containsExactly("b", "a");
    assertThat(names(named("d", "b").sample(9, row -> 0))).containsExactly("d", "b");
    assertThat(names(named("d", "b", "c").sample(2, row -> 0))).as("of equals the first").containsExactly("d", "b");
    assertThat(names(named("d", "b").sample(0, row -> 0))).isEmpty();
  }

  /** So a command knows that there was something even if nothing of it is to be written. */
  @Test
  void noRowsIsTheFirstOneLookedAtAndLeftOut() {
    List<Row> seen = new ArrayList<>();
    Table<Row> table = named("a", "b");
    Table<Row> looked = new Table<>(SCHEMA, table.rows().peek(seen::add)).limit(0);
    assertThat(names(looked)).isEmpty();
    assertThat(seen).hasSize(1);
  }

  @Test
  void rowsAreClosedWithWhatIsMadeOfThem() {
    int[] closed = new int[1];
    Stream<Row> rows = Stream.of(new Row("a", 1, 1)).onClose(() -> closed[0]++);
    new Table<>(SCHEMA, rows).unique(Row::name).sample(1, Row::count).sort(List.of("name")).limit(1).rows().close();
    assertThat(closed[0]).isEqualTo(1);
  }
}
