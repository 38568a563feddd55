package kashaf.render;

import java.util.List;
import java.util.stream.Stream;
import kashaf.table.Column;
import kashaf.table.Schema;
import kashaf.table.Table;

/** Small tables that the tests of this package share. */
record Words(String type, long frequency, double share) {
  static final Schema<Words> SCHEMA =
      Schema.of(
          Column.text("type", Words::type, "the word"),
          Column.integer("frequency", Words::frequency, "how often"),
          Column.decimal("share", 2, Words::share, "of all"));

  static final List<Words> ARABIC =
      List.of(new Words("في", 12, 3.456), new Words("كِتَابٌ", 7, Double.NaN), new Words(null, -1, 0.005));

  /** A line of a concordance. */
  record Line(String document, String before, String node, String after, long start) {
    static final Schema<Line> SCHEMA =
        Schema.of(
            Column.text("document", Line::document, ""),
            Column.text("before", Line::before, ""),
            Column.text("node", Line::node, ""),
            Column.text("after", Line::after, ""),
            Column.integer("start", Line::start, ""));
  }

  static Table<Words> table(List<Words> rows) {
    return new Table<>(SCHEMA, rows.stream());
  }

  static Table<Words> table(String... types) {
    return table(Stream.of(types).map(type -> new Words(type, 1, 1)).toList());
  }

  static Table<String> texts(String... texts) {
    return new Table<>(Schema.of(Column.text("text", (String s) -> s, "")), Stream.of(texts));
  }

  static Table<Line> lines(Line... lines) {
    return new Table<>(Line.SCHEMA, Stream.of(lines));
  }

  static <T> String rendered(Format format, Style style, Table<T> table) {
    StringBuilder out = new StringBuilder();
    try {
      format.renderer(style).render(table, out);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toString();
  }
}
