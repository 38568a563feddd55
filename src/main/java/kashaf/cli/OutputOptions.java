package kashaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kashaf.render.Format;
import kashaf.render.Output;
import kashaf.render.Renderer;
import kashaf.render.Style;
import kashaf.render.Terminal;
import kashaf.table.Schema;
import kashaf.table.Table;
import picocli.CommandLine.Option;

/** Which rows and columns are written, how and where. */
final class OutputOptions {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "text (the default on a terminal), csv (the default elsewhere), tsv, jsonl, md or html.")
  private String format;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write to a file, whole or not at all.")
  private Path file;

  @Option(names = {"-d", "--delimiter"}, paramLabel = "C", description = "The character between two cells of CSV.")
  private String delimiter = ",";

  @Option(names = "--columns", paramLabel = "NAME", split = ",", description = "Write only these columns, in this order.")
  private List<String> columns;

  @Option(names = "--sort", paramLabel = "NAME", split = ",", description = "Sort by these columns; :desc for the largest first.")
  private List<String> sort;

  @Option(names = {"-l", "--limit"}, paramLabel = "N", description = "Write only the first N rows.")
  private Long limit;

  @Option(names = "--no-header", description = "No line with the names of the columns.")
  private boolean noHeader;

  @Option(names = "--excel", description = "CSV for spreadsheets: a byte order mark, and formulas made harmless.")
  private boolean excel;

  @Option(names = "--color", paramLabel = "WHEN", description = "auto (the default), always or never.")
  private String color = "auto";

  /** Finds out about wrong names before the work begins. */
  void check() {
    if (limit != null && limit < 0) {
      throw new IllegalArgumentException("--limit is " + limit + "; it cannot be less than 0");
    }
    if (columns != null && columns.isEmpty() || sort != null && sort.isEmpty()) {
      throw new IllegalArgumentException("--columns and --sort need the name of a column, not a comma alone");
    }
    style(Terminal.NONE);
    format(Terminal.NONE);
  }

  /** The same for the names of columns. Those that only the data show are left to {@link #arranged}. */
  void check(Schema<?> schema) {
    arranged(new Table<>(schema, Stream.empty()), List.of());
  }

  /**
   * The rows and columns that were asked for. Order comes before limit, and both see all columns.
   *
   * @param usualColumns the columns where none were asked for; empty for all
   */
  <T> Table<T> arranged(Table<T> table, List<String> usualColumns) {
    Table<T> arranged = sort == null ? table : table.sort(sort);
    arranged = limit == null ? arranged : arranged.limit(limit);
    List<String> names = columns == null ? usualColumns : columns;
    return names.isEmpty() ? arranged : arranged.select(names);
  }

  /** Where the table goes. */
  Output open(Session session) throws IOException {
    return file == null ? session.surroundings().output() : Output.file(file);
  }

  /** Whether a person is going to read the table where it is written. */
  boolean isTextOnTerminal(Session session) {
    return file == null && session.terminal().present() && format(session.terminal()) == Format.TEXT;
  }

  Renderer renderer(Session session) {
    Terminal terminal = file == null ? session.terminal() : Terminal.NONE;
    return format(terminal).renderer(style(terminal));
  }

  Style style(Session session) {
    return style(session.terminal());
  }

  private Format format(Terminal terminal) {
    return format == null ? terminal.present() ? Format.TEXT : Format.CSV : Format.of(format.toLowerCase(Locale.ROOT));
  }

  private Style style(Terminal terminal) {
    String between = delimiter.equals("\\t") || delimiter.equals("tab") ? "\t" : delimiter;
    if (between.length() != 1) {
      throw new IllegalArgumentException("the delimiter is one character, not '" + delimiter + "'");
    }
    return Style.plain()
        .withHeader(!noHeader)
        .withDelimiter(between.charAt(0))
        .withExcel(excel)
        .withTerminal(colored(terminal));
  }

  private Terminal colored(Terminal terminal) {
    return switch (color) {
      case "auto" -> terminal;
      case "always" -> terminal.withColor(true);
      case "never" -> terminal.withColor(false);
      default -> throw new IllegalArgumentException("--color is auto, always or never, not '" + color + "'");
    };
  }
}
