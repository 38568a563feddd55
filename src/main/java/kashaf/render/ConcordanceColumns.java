package kashaf.render;

import java.util.List;
import java.util.Optional;
import kashaf.table.Schema;

/**
 * Where the lines of a concordance stand in a schema: three columns {@code before}, {@code node}, {@code after} side by
 * side, which are laid out around the node.
 *
 * @param before the index of the first
 */
record ConcordanceColumns(int before) {
  private static final List<String> NAMES = List.of("before", "node", "after");

  static Optional<ConcordanceColumns> of(Schema<?> schema) {
    List<String> names = schema.names();
    int before = names.indexOf("before");
    boolean complete = before >= 0 && before + 3 <= names.size() && names.subList(before, before + 3).equals(NAMES);
    return complete ? Optional.of(new ConcordanceColumns(before)) : Optional.empty();
  }

  int node() {
    return before + 1;
  }

  int after() {
    return before + 2;
  }

  boolean holds(int column) {
    return column >= before && column <= after();
  }

  /** Which way most letters of these rows run; the node alone may be a number or a foreign name. */
  Direction direction(List<String[]> rows) {
    return Direction.ofMost(rows.stream().mapToLong(this::balance).sum());
  }

  /** Which way most letters of one row run. */
  Direction direction(String[] row) {
    return Direction.ofMost(balance(row));
  }

  private long balance(String[] row) {
    return Direction.balance(row[before]) + Direction.balance(row[node()]) + Direction.balance(row[after()]);
  }
}
