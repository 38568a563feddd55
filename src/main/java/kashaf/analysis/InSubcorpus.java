package kashaf.analysis;

import java.util.ArrayList;
import java.util.List;
import kashaf.table.Column;
import kashaf.table.Schema;

/**
 * A row about one document or another subcorpus.
 *
 * @param subcorpus what it is called
 * @param row the row as it is for a corpus
 */
public record InSubcorpus<T>(String subcorpus, T row) {

  /**
   * The columns of such rows: the subcorpus, and those of the rows.
   *
   * @throws IllegalArgumentException when one of those is called as the subcorpora are
   */
  public static <T> Schema<InSubcorpus<T>> schema(Subcorpora by, Schema<T> rows) {
    if (rows.names().contains(by.title())) {
      throw new IllegalArgumentException("the table has a column '" + by.title()
          + "' already; call that of the metadata otherwise");
    }
    List<Column<InSubcorpus<T>>> columns = new ArrayList<>();
    columns.add(Column.text(by.title(), InSubcorpus::subcorpus, by.meaning()));
    rows.columns().forEach(column -> columns.add(of(column)));
    return new Schema<>(columns, List.of());
  }

  /** A column of the rows. */
  private static <T> Column<InSubcorpus<T>> of(Column<T> column) {
    return new Column<>(column.name(), column.kind(), column.decimals(), column.meaning(),
        row -> column.value().apply(row.row()));
  }
}
