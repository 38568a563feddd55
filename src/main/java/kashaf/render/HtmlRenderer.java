package kashaf.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kashaf.table.Table;

/**
 * A page with one table. Each text cell takes its direction from its own first letter. A concordance takes its own from
 * most letters of its first rows, which are held back for that, and every line of it from those of the line.
 */
final class HtmlRenderer implements Renderer {
  private static final int HELD = 100;

  private final Style style;

  HtmlRenderer(Style style) {
    this.style = style;
  }

  @Override
  public <T> Rendered render(Table<T> table, Appendable out) throws IOException {
    List<Cell<T>> cells =
        table.schema().columns().stream().map(c -> new Cell<>(c, (value, to) -> to.append(value), "")).toList();
    Writing writing = new Writing(new HtmlPage(table.schema(), style.header()), out);
    RowRenderer.push(table.rows(), row -> writing.take(Cell.values(row, cells)));
    writing.finish();
    return new Rendered(writing.count, 0);
  }

  /** A page that is being written. */
  private static final class Writing {
    private final HtmlPage page;
    private final Appendable out;
    private final List<String[]> held = new ArrayList<>();
    private boolean begun;
    private long count;

    Writing(HtmlPage page, Appendable out) {
      this.page = page;
      this.out = out;
    }

    void take(String[] row) throws IOException {
      count++;
      if (begun) {
        out.append(page.row(row));
        return;
      }
      held.add(row);
      if (!page.isConcordance() || held.size() == HELD) {
        begin();
      }
    }

    private void begin() throws IOException {
      begun = true;
      out.append(page.head(held));
      for (String[] row : held) {
        out.append(page.row(row));
      }
      held.clear();
    }

    void finish() throws IOException {
      if (!begun) {
        begin();
      }
      out.append(page.foot());
    }
  }
}
