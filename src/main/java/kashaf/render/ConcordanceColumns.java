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

  /** Whether most nodes of these rows are written from right to left. */
  boolean rightToLeft(List<String[]> rows) {
    long count = rows.stream().filter(cells -> Direction.startsRightToLeft(cells[node()])).count();
    return 2 * count > rows.size();
  }
}
