package kashaf.render;

import java.io.IOException;
import kashaf.table.Table;

/** Writes a table in one format. */
public interface Renderer {
  /**
   * Reads the rows once, in order, and writes each as it comes. Rows are appended whole, with their line end, so
   * whoever takes them can tell where one is finished. Closing the table's rows is left to the caller, who opened them.
   *
   * @return what was written
   */
  <T> Rendered render(Table<T> table, Appendable out) throws IOException;
}
