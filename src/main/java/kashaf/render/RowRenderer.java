package kashaf.render;

import java.io.IOException;
import java.util.Iterator;
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
    long rows = 0;
    for (Iterator<T> left = table.rows().iterator(); left.hasNext(); rows++) {
      append(left.next(), cells, notation, line);
      out.append(line);
      line.setLength(0);
    }
    out.append(line.append(notation.foot()));
    return new Rendered(rows, notation.text().guarded());
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
