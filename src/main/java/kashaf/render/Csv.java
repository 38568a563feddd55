package kashaf.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kashaf.table.Schema;
import org.apache.commons.csv.CSVFormat;

/**
 * Comma-separated values after RFC 4180, but for the line end, which is LF. A cell without a value is empty. Numbers
 * and words cannot need quotes and are written at once; where a character might, Commons CSV decides.
 */
final class Csv implements TextCell {
  private static final String FORMULA = "=+-@\t\r";

  private final char delimiter;
  private final boolean excel;
  private final String missing;
  private CSVFormat format;
  private long guarded;

  private Csv(Style style, String missing) {
    this.delimiter = style.delimiter();
    this.excel = style.excel();
    this.missing = missing;
  }

  static Notation notation(Schema<?> schema, Style style) {
    int columns = schema.columns().size();
    // A line without any character would be no record at all to a reader.
    String missing = columns == 1 ? "\"\"" : "";
    Csv text = new Csv(style, missing);
    String between = String.valueOf(style.delimiter());
    StringBuilder head = new StringBuilder(style.excel() ? "\uFEFF" : "");
    int start = head.length();
    if (style.header()) {
      for (String name : schema.names()) {
        text.unguarded(name, head.append(head.length() > start ? between : ""));
      }
      head.append('\n');
    }
    List<String> openings = new ArrayList<>(Collections.nCopies(columns, between));
    openings.set(0, "");
    return new Notation(head.toString(), openings, "", "\n", "", missing, text);
  }

  @Override
  public void append(String value, StringBuilder out) {
    if (value.isEmpty()) {
      out.append(missing);
    } else if (excel && FORMULA.indexOf(value.charAt(0)) >= 0) {
      guarded++;
      unguarded("'" + value, out);
    } else {
      unguarded(value, out);
    }
  }

  @Override
  public long guarded() {
    return guarded;
  }

  private void unguarded(String value, StringBuilder out) {
    if (bare(value)) {
      out.append(value);
    } else {
      quote(value, out);
    }
  }

  /** Whether nothing in a value can be mistaken; false where it would take a closer look. */
  private boolean bare(String value) {
    int length = value.length();
    if (value.charAt(0) <= '#' || value.charAt(length - 1) <= ' ') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (c == delimiter || c == '"' || c == '\n' || c == '\r') {
        return false;
      }
    }
    return true;
  }

  /** Most tables need no quotes, and so none of Commons CSV's classes, which take some milliseconds to load. */
  private void quote(String value, StringBuilder out) {
    if (format == null) {
      format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
    }
    try {
      format.print(value, out, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
