package kashaf.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kashaf.table.Schema;
import kashaf.table.Table;

/** Writes every format in which a row needs to know nothing of the others. */
final class RowRenderer implements Renderer {
  private final Function<Schema<?>, Notation> format;

  RowRenderer(Function<Schema<?>, Notation> format) {
    this.format = format;
  }

  @Override
  public <T> Rendered render(Table<T> table, Appendable out) throws IOException {
    Notation notation = format.apply(table.schema());
    List<Cell<T>> cells =
        table.schema().columns().stream().map(c -> new Cell<>(c, notation.text(), notation.missing())).toList();
    StringBuilder line = new StringBuilder(notation.head());
    long[] rows = new long[1];
    push(table.rows(), row -> {
      append(row, cells, notation, line);
      out.append(line);
      line.setLength(0);
      rows[0]++;
    });
    out.append(line.append(notation.foot()));
    return new Rendered(rows[0], notation.text().guarded());
  }

  /** Takes a row and writes it. */
  interface Taker<T> {
    void take(T row) throws IOException;
  }

  /** Pushed, not pulled: pulling rows out of streams within a stream holds back those of a whole part. */
  static <T> void push(Stream<T> rows, Taker<T> taker) throws IOException {
    try {
      rows.forEachOrdered(row -> {
        try {
          taker.take(row);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T> void append(T row, List<Cell<T>> cells, Notation notation, StringBuilder line) {
    for (int i = 0; i < cells.size(); i++) {
      line.append(notation.openings().get(i));
      cells.get(i).append(row, line);
      line.append(notation.closing());
    }
    line.append(notation.end());
  }
}
