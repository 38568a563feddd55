package kashaf.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kashaf.table.Column;
import kashaf.table.Kind;
import kashaf.table.Schema;

/** The parts of a page with one table, which needs nothing from elsewhere and sorts itself. */
final class HtmlPage {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html>
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width">
      <title>kashaf</title>
      <style>
      """;

  private final Schema<?> schema;
  private final boolean header;
  private final Optional<ConcordanceColumns> concordance;
  private Direction direction = Direction.LEFT_TO_RIGHT;

  HtmlPage(Schema<?> schema, boolean header) {
    this.schema = schema;
    this.header = header;
    this.concordance = ConcordanceColumns.of(schema);
  }

  boolean isConcordance() {
    return concordance.isPresent();
  }

  /** Everything before the first row. @param first the rows from which a concordance takes its direction */
  String head(List<String[]> first) {
    direction = concordance.map(columns -> columns.direction(first)).orElse(direction);
    StringBuilder head = new StringBuilder(HEAD).append(resource("page.css"));
    for (int i = 0; i < schema.columns().size(); i++) {
      appendStyle(i, head);
    }
    head.append("</style>\n</head>\n<body>\n<table dir=\"").append(name(direction)).append("\">\n");
    if (header) {
      head.append("<thead>\n<tr>");
      schema.columns().forEach(column -> appendHeader(column, head));
      head.append("</tr>\n</thead>\n");
    }
    return head.append("<tbody>\n").toString();
  }

  /** What comes before a node ends at it, whichever way the text of the line runs; digits are under one another. */
  private void appendStyle(int index, StringBuilder head) {
    boolean rightToLeft = direction == Direction.RIGHT_TO_LEFT;
    String looks = "";
    if (schema.columns().get(index).kind() != Kind.TEXT) {
      looks = "direction: ltr; text-align: right; font-variant-numeric: tabular-nums";
    } else if (concordance.isPresent() && concordance.get().holds(index)) {
      looks =
          index == concordance.get().node() ? "text-align: center; font-weight: bold; color: var(--node)"
              : "width: 40%; text-align: " + (index == concordance.get().before() == rightToLeft ? "left" : "right");
    }
    if (!looks.isEmpty()) {
      head.append(":is(th, td):nth-child(").append(index + 1).append(") { ").append(looks).append(" }\n");
    }
  }

  private void appendHeader(Column<?> column, StringBuilder head) {
    boolean before = concordance.isPresent() && column.name().equals("before");
    String kind = column.kind() != Kind.TEXT ? "number" : before ? "before" : "text";
    head.append("<th scope=\"col\" dir=\"auto\" data-kind=\"").append(kind).append("\"><button type=\"button\">");
    Html.escape(column.name(), head).append("</button></th>");
  }

  String row(String[] values) {
    StringBuilder row = new StringBuilder("<tr>");
    String own = concordance.map(columns -> name(columns.direction(values))).orElse("");
    for (int i = 0; i < values.length; i++) {
      boolean text = schema.columns().get(i).kind() == Kind.TEXT;
      boolean line = concordance.isPresent() && concordance.get().holds(i);
      row.append(!text ? "<td>" : line ? "<td dir=\"" + own + "\">" : "<td dir=\"auto\">");
      Html.escape(values[i], row).append("</td>");
    }
    return row.append("</tr>\n").toString();
  }

  /** Everything behind the last row. */
  String foot() {
    String script = header ? "<script>\n" + resource("page.js") + "</script>\n" : "";
    return "</tbody>\n</table>\n" + script + "</body>\n</html>\n";
  }

  private static String name(Direction direction) {
    return direction == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
  }

  private static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
