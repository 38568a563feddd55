package kashaf.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The ways a table can be written; the name on the command line is the constant in lower case. */
public enum Format {
  /** Aligned columns, for people. */
  TEXT,
  /** Comma-separated values after RFC 4180, with the delimiter of the {@link Style}. */
  CSV,
  /** One tab between cells, backslash escapes within them. */
  TSV,
  /** One JSON object a line. */
  JSONL,
  /** A table in GitHub's Markdown. */
  MD,
  /** A page with one table. */
  HTML;

  /** The format of a name as it is typed. @throws IllegalArgumentException with a message that lists those there are */
  public static Format of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown format '" + name + "'; there are: " + names()));
  }

  /** The names, as they are typed, with a comma between. */
  public static String names() {
    return Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "));
  }

  /** A renderer for one table. */
  public Renderer renderer(Style style) {
    // Each lambda takes a moment to set up, so only that of the format asked for is.
    return switch (this) {
      case TEXT -> new TextRenderer(style);
      case CSV -> new RowRenderer(schema -> Csv.notation(schema, style));
      case TSV -> new RowRenderer(schema -> Tsv.notation(schema, style));
      case JSONL -> new RowRenderer(JsonLines::notation);
      case MD -> new RowRenderer(schema -> Markdown.notation(schema, style));
      case HTML -> new HtmlRenderer(style);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
