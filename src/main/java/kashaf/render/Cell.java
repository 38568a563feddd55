package kashaf.render;

import java.util.List;
import kashaf.table.Column;

/**
 * Turns the values of one column into characters. A number that digits cannot express, infinite or not a number, is
 * missing.
 */
record Cell<T>(Column<T> column, TextCell text, String missing) {

  /** The values of one row. */
  static <T> String[] values(T row, List<Cell<T>> cells) {
    String[] values = new String[cells.size()];
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      value.setLength(0);
      cells.get(i).append(row, value);
      values[i] = value.toString();
    }
    return values;
  }

  void append(T row, StringBuilder out) {
    Object value = column.value().apply(row);
    if (value == null || value instanceof Double number && !Double.isFinite(number)) {
      out.append(missing);
      return;
    }
    switch (column.kind()) {
      case TEXT -> text.append((String) value, out);
      case INTEGER -> out.append((long) (Long) value);
      case DECIMAL -> Decimals.append((Double) value, column.decimals(), out);
      case NUMBER -> Decimals.appendShort((Double) value, column.decimals(), out);
    }
  }
}
