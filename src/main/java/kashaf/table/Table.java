package kashaf.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A schema and its rows, which may still be on their way: they are read once, in order, and the stream is closed by
 * whoever renders it.
 *
 * @param <T> the record of a row
 */
public record Table<T>(Schema<T> schema, Stream<T> rows) {

  /** The columns named, in the order named. @throws UnknownColumnException when there is none of a name */
  public Table<T> select(List<String> names) {
    return new Table<>(schema.select(names), rows);
  }

  /**
   * Sorts by the first key, then by the next; rows that are equal keep their order.
   *
   * @param keys column names, each with {@code :desc} or {@code :asc} behind it or without
   */
  public Table<T> sort(List<String> keys) {
    return new Table<>(schema, rows.sorted(order(keys)));
  }

  /** The first rows only. */
  public Table<T> limit(long count) {
    return new Table<>(schema, rows.limit(count));
  }

  private Comparator<T> order(List<String> keys) {
    Comparator<T> order = (a, b) -> 0;
    for (String key : keys) {
      order = order.thenComparing(order(key));
    }
    return order;
  }

  private Comparator<T> order(String key) {
    if (key.endsWith(":desc")) {
      return schema.column(key.substring(0, key.length() - ":desc".length())).descending();
    }
    String name = key.endsWith(":asc") ? key.substring(0, key.length() - ":asc".length()) : key;
    return schema.column(name).ascending();
  }
}
