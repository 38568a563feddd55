package kashaf.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
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
    // Pushed, not pulled: pulling rows out of streams within a stream holds back those of a whole part.
    checked(() -> table.rows().forEachOrdered(row -> {
      append(row, cells, notation, line);
      write(line, out);
      rows[0]++;
    }));
    out.append(line.append(notation.foot()));
    return new Rendered(rows[0], notation.text().guarded());
  }

  private static void write(StringBuilder line, Appendable out) {
    try {
      out.append(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    line.setLength(0);
  }

  private static void checked(Runnable writing) throws IOException {
    try {
      writing.run();
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
