package kashaf.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ways a table can be written; the name on the command line is the constant in lower case. */
public enum Format {
  /** Aligned columns, for people. */
  TEXT(TextRenderer::new),
  /** Comma-separated values after RFC 4180, with the delimiter of the {@link Style}. */
  CSV(style -> new RowRenderer(schema -> Csv.notation(schema, style))),
  /** One tab between cells, backslash escapes within them. */
  TSV(style -> new RowRenderer(schema -> Tsv.notation(schema, style))),
  /** One JSON object a line. */
  JSONL(style -> new RowRenderer(JsonLines::notation)),
  /** A table in GitHub's Markdown. */
  MD(style -> new RowRenderer(schema -> Markdown.notation(schema, style))),
  /** A page with one table. */
  HTML(style -> new RowRenderer(schema -> Html.notation(schema, style)));

  private final Function<Style, Renderer> factory;

  Format(Function<Style, Renderer> factory) {
    this.factory = factory;
  }

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
    return factory.apply(style);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
