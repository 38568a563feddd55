package kashaf.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
}
