package kashaf.render;

import java.util.List;
import java.util.stream.IntStream;
import kashaf.table.Column;
import kashaf.table.Kind;
import kashaf.table.Schema;

/**
 * A page with one table. Each text cell takes its direction from its own first letter. In a concordance the whole table
 * takes it from the first node, so that what comes before stands on the side where reading starts.
 */
final class Html implements TextCell {
  private static final String CELL =
      "border-bottom:1px solid #ddd;padding:.2em .6em;text-align:start;vertical-align:top";

  private Html() {}

  static Notation notation(Schema<?> schema, Style style) {
    boolean concordance = ConcordanceColumns.of(schema).isPresent();
    List<String> cells = schema.columns().stream().map(column -> opening(column, concordance)).toList();
    List<String> openings =
        IntStream.range(0, cells.size())
            .mapToObj(i -> (i == 0 ? "<tr>" : "") + cells.get(i))
            .toList();
    return new Notation(head(schema, style, concordance), openings, "</td>", "</tr>\n", foot(), "", new Html());
  }

  private static String head(Schema<?> schema, Style style, boolean concordance) {
    StringBuilder head = new StringBuilder("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n");
    head.append("<title>kashaf</title>\n<style>\ntable{border-collapse:collapse}\nth,td{").append(CELL).append("}\n");
    head.append("td{white-space:pre-wrap}\n");
    for (int i = 0; i < schema.columns().size(); i++) {
      Column<?> column = schema.columns().get(i);
      if (column.kind() != Kind.TEXT || concordance && column.name().equals("before")) {
        head.append(":is(th,td):nth-child(").append(i + 1).append("){text-align:end}\n");
      }
    }
    head.append("</style>\n</head>\n<body>\n<table").append(concordance ? " dir=\"auto\">\n" : ">\n");
    if (style.header()) {
      head.append("<tr>");
      schema.names().forEach(name -> escape(name, head.append("<th dir=\"auto\">")).append("</th>"));
      head.append("</tr>\n");
    }
    return head.toString();
  }

  private static String foot() {
    return "</table>\n</body>\n</html>\n";
  }

  /** A cell with a {@code dir} of its own has no say in the direction of the table. */
  private static String opening(Column<?> column, boolean concordance) {
    boolean own = column.kind() == Kind.TEXT && !(concordance && column.name().equals("node"));
    return own ? "<td dir=\"auto\">" : "<td>";
  }

  @Override
  public void append(String value, StringBuilder out) {
    escape(value, out);
  }

  private static StringBuilder escape(String value, StringBuilder out) {
    for (int i = 0; i < value.length(); i++) {
      append(value.charAt(i), out);
    }
    return out;
  }

  /** One character so that HTML shows it; controls that a page must not hold as U+FFFD. */
  static void append(char c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      default -> out.append(forbidden(c) ? '\uFFFD' : c);
    }
  }

  private static boolean forbidden(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c >= 0x7F && c < 0xA0;
  }
}
