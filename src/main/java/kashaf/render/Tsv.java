package kashaf.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kashaf.table.Schema;

/**
 * Tab-separated values. The registered form ({@code text/tab-separated-values}) has no tab or line end within a cell at
 * all; like the databases, this one writes them as {@code \t}, {@code \n} and {@code \r}, and a backslash as
 * {@code \\}, so that a line is always a row and every value can be had back. A cell without a value is empty.
 */
final class Tsv implements TextCell {
  private Tsv() {}

  static Notation notation(Schema<?> schema, Style style) {
    String head = style.header() ? String.join("\t", schema.names()) + "\n" : "";
    List<String> openings = new ArrayList<>(Collections.nCopies(schema.columns().size(), "\t"));
    openings.set(0, "");
    return new Notation(head, openings, "", "\n", "", "", new Tsv());
  }

  @Override
  public void append(String value, StringBuilder out) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\\' -> out.append("\\\\");
        default -> out.append(c);
      }
    }
  }
}
