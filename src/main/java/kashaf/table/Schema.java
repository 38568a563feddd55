package kashaf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a table, in the order of its header, and hidden ones that can be asked for by name.
 *
 * @param <T> the record of a row
 */
public record Schema<T>(List<Column<T>> columns, List<Column<T>> hidden) {

  public Schema {
    columns = List.copyOf(columns);
    hidden = List.copyOf(hidden);
  }

  @SafeVarargs
  public static <T> Schema<T> of(Column<T>... columns) {
    return new Schema<>(List.of(columns), List.of());
  }

  /** The same with further columns at the end. */
  public Schema<T> plus(List<Column<T>> more) {
    List<Column<T>> all = new ArrayList<>(columns);
    all.addAll(more);
    return new Schema<>(all, hidden);
  }

  /** The same with columns that are written only when somebody names them. */
  public Schema<T> hiding(List<Column<T>> more) {
    List<Column<T>> all = new ArrayList<>(hidden);
    all.addAll(more);
    return new Schema<>(columns, all);
  }

  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** Finds a column, hidden ones too. @throws UnknownColumnException when there is none of that name */
  public Column<T> column(String name) {
    return find(columns, name).or(() -> find(hidden, name))
        .orElseThrow(() -> new UnknownColumnException(name, names()));
  }

  /** The columns named, in the order named. @throws UnknownColumnException when there is none of a name */
  public Schema<T> select(List<String> names) {
    return new Schema<>(names.stream().map(this::column).toList(), List.of());
  }

  private static <T> Optional<Column<T>> find(List<Column<T>> columns, String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }
}
