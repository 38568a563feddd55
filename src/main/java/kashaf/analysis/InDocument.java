package kashaf.analysis;

import java.util.ArrayList;
import java.util.List;
import kashaf.table.Column;
import kashaf.table.Schema;

/**
 * A row about one document.
 *
 * @param row the row as it is for a corpus
 */
public record InDocument<T>(String document, T row) {

  /** The columns of such rows: the document, and those of the rows. */
  public static <T> Schema<InDocument<T>> schema(Schema<T> rows) {
    List<Column<InDocument<T>>> columns = new ArrayList<>();
    columns.add(Column.text("document", InDocument::document, "the document"));
    rows.columns().forEach(column -> columns.add(of(column)));
    return new Schema<>(columns, List.of());
  }

  /** A column of the rows. */
  private static <T> Column<InDocument<T>> of(Column<T> column) {
    return new Column<>(column.name(), column.kind(), column.decimals(), column.meaning(),
        row -> column.value().apply(row.row()));
  }
}
