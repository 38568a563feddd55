package kashaf.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import kashaf.table.Table;

/**
 * Columns for people. The first screenful of rows is held back to see how wide they are; then widths stand, rows are
 * written as they come, and a longer value puts its own line out of shape only.
 */
final class TextRenderer implements Renderer {
  private static final int SCREENFUL = 100;

  private final Style style;

  TextRenderer(Style style) {
    this.style = style;
  }

  @Override
  public <T> Rendered render(Table<T> table, Appendable out) throws IOException {
    TextCell screen = new ScreenText(style.terminal().present());
    TextCell text = style.terminal().wantsJoined() ? new JoinedText(screen) : screen;
    List<Cell<T>> cells = table.schema().columns().stream().map(c -> new Cell<>(c, text, "")).toList();
    Iterator<T> rows = table.rows().iterator();
    List<String[]> first = new ArrayList<>();
    int held = style.terminal().lines() > 0 ? style.terminal().lines() : SCREENFUL;
    while (first.size() < held && rows.hasNext()) {
      first.add(Cell.values(rows.next(), cells));
    }
    Layout layout = new TextLayouts(table.schema(), style).layout(first);
    if (style.header() && layout.hasHeader()) {
      String[] names = table.schema().names().toArray(String[]::new);
      write(names, style.terminal().color() ? layout.bold() : layout, out);
    }
    for (String[] values : first) {
      write(values, layout, out);
    }
    long count = first.size();
    for (; rows.hasNext(); count++) {
      write(Cell.values(rows.next(), cells), layout, out);
    }
    return new Rendered(count, 0);
  }

  private static void write(String[] values, Layout layout, Appendable out) throws IOException {
    StringBuilder line = new StringBuilder();
    layout.append(values, line);
    out.append(line);
  }
}
