package kashaf.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import kashaf.table.Kind;
import kashaf.table.Schema;
import kashaf.text.WhiteSpace;

/**
 * A table in GitHub's Markdown, numbers to the right. Signs with a meaning in Markdown or HTML are escaped, so that a
 * reader sees the text as it stands; a line end within a cell becomes {@code <br>}. Without its header it is no table
 * any more, but rows to put under another.
 */
final class Markdown implements TextCell {
  private static final String SIGNS = "\\`*_[]~|";

  private Markdown() {}

  static Notation notation(Schema<?> schema, Style style) {
    Markdown text = new Markdown();
    StringBuilder head = new StringBuilder();
    if (style.header()) {
      for (String name : schema.names()) {
        text.append(name, head.append(head.isEmpty() ? "| " : " | "));
      }
      String rules =
          schema.columns().stream()
              .map(column -> column.kind() == Kind.TEXT ? "---" : "---:")
              .collect(Collectors.joining(" | ", "| ", " |\n"));
      head.append(" |\n").append(rules);
    }
    List<String> openings = new ArrayList<>(Collections.nCopies(schema.columns().size(), " | "));
    openings.set(0, "| ");
    return new Notation(head.toString(), openings, "", " |\n", "", "", text);
  }

  @Override
  public void append(String value, StringBuilder out) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (SIGNS.indexOf(c) >= 0) {
        out.append('\\').append(c);
      } else if (WhiteSpace.endsLine(c)) {
        boolean half = c == '\r' && i + 1 < value.length() && value.charAt(i + 1) == '\n';
        out.append(half ? "" : "<br>");
      } else {
        Html.append(c, out);
      }
    }
  }
}
