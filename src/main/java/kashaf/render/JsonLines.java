package kashaf.render;

import java.util.ArrayList;
import java.util.List;
import kashaf.table.Column;
import kashaf.table.Schema;

/**
 * One JSON object (RFC 8259) a line, its keys in the order of the columns; a value that is missing is null. Half of a
 * surrogate pair, which UTF-8 cannot carry, is written as an escape and so comes back as it was.
 */
final class JsonLines implements TextCell {
  private static final String HEX = "0123456789abcdef";

  private JsonLines() {}

  static Notation notation(Schema<?> schema) {
    JsonLines text = new JsonLines();
    List<String> openings = new ArrayList<>();
    for (Column<?> column : schema.columns()) {
      StringBuilder key = new StringBuilder(openings.isEmpty() ? "{" : ",");
      text.append(column.name(), key);
      openings.add(key.append(':').toString());
    }
    return new Notation("", openings, "", "}\n", "", "null", text);
  }

  @Override
  public void append(String value, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c) && !paired(value, i)) {
        escape(c, out);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private static boolean paired(String value, int i) {
    return Character.isHighSurrogate(value.charAt(i))
        ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
  }

  private static void escape(char c, StringBuilder out) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      default -> {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt(c >> shift & 0xF));
        }
      }
    }
  }
}
