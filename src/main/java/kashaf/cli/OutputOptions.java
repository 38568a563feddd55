package kashaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
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
import kashaf.text.CodePointOrder;

/** Which rows and columns are written, how and where. */
final class OutputOptions {
  private final Setting<String> format;
  private final Setting<Path> file;
  private final Setting<String> delimiter;
  private final Setting<List<String>> columns;
  private final Setting<List<String>> sort;
  private final Setting<Long> limit;
  private final Setting<Boolean> noHeader;
  private final Setting<Boolean> excel;
  private final DisplayOptions display;

  OutputOptions(Options options) {
    options.section(OptionHelp.OUTPUT);
    format =
        options.text("--format", "FORMAT", null,
            "text (the default on a terminal), csv (the default elsewhere), tsv, jsonl, md or html.");
    file = options.path("-o --output", "FILE", "Write to a file, whole or not at all.");
    delimiter = options.text("-d --delimiter", "C", ",", "The character between two cells of CSV.");
    columns = options.list("--columns", "NAME", null, "Write only these columns, in this order.");
    sort =
        options.list("--sort", "NAME", null,
            "Sort by these columns, :desc for the largest first; frequency puts the largest groups of rows first that"
                + " agree in the columns before it.");
    limit = options.number("-l --limit", "N", null, "Write only the first N rows.");
    noHeader = options.flag("--no-header", "No line with the names of the columns.");
    excel = options.flag("--excel", "CSV for spreadsheets: a byte order mark, and formulas made harmless.");
    display = new DisplayOptions(options);
  }

  /** Finds out about wrong names before the work begins. */
  void check() {
    if (limit.value() != null && limit.value() < 0) {
      throw new IllegalArgumentException("--limit is " + limit.value() + "; it cannot be less than 0");
    }
    if (columns.value() != null && columns.value().isEmpty() || sort.value() != null && sort.value().isEmpty()) {
      throw new IllegalArgumentException("--columns and --sort need the name of a column, not a comma alone");
    }
    style(Terminal.NONE);
    format(Terminal.NONE);
  }

  /** The same for the names of columns. Those that only the data show are left to {@link #arranged}. */
  void check(Schema<?> schema) {
    arranged(new Table<>(schema, Stream.empty()), List.of(), CodePointOrder::compare);
  }

  /**
   * The rows and columns that were asked for. Order comes before limit, and both see all columns.
   *
   * @param usualColumns the columns where none were asked for; empty for all
   * @param text the order of text
   */
  <T> Table<T> arranged(Table<T> table, List<String> usualColumns, Comparator<String> text) {
    Table<T> arranged = sort.value() == null ? table : table.sort(sort.value(), text);
    arranged = limit.value() == null ? arranged : arranged.limit(limit.value());
    List<String> names = columns.value() == null ? usualColumns : columns.value();
    return names.isEmpty() ? arranged : arranged.select(names);
  }

  /** The columns that are asked for, to be written or to sort by. */
  Stream<String> namedColumns() {
    return Stream.of(columns, sort).filter(list -> list.value() != null).flatMap(list -> list.value().stream())
        .map(name -> name.replaceFirst(":(asc|desc)$", ""));
  }

  /** Where the table goes. */
  Output open(Session session) throws IOException {
    return file.value() == null ? session.surroundings().output() : Output.file(file.value());
  }

  /** Whether a person is going to read the table where it is written. */
  boolean isTextOnTerminal(Session session) {
    return file.value() == null && session.terminal().present() && format(session.terminal()) == Format.TEXT;
  }

  Renderer renderer(Session session) {
    Terminal terminal = file.value() == null ? session.terminal() : Terminal.NONE;
    return format(terminal).renderer(style(terminal));
  }

  Style style(Session session) {
    return style(session.terminal());
  }

  private Format format(Terminal terminal) {
    if (format.value() == null) {
      return terminal.present() ? Format.TEXT : Format.CSV;
    }
    return Format.of(format.value().toLowerCase(Locale.ROOT));
  }

  private Style style(Terminal terminal) {
    String between = delimiter.value().equals("\\t") || delimiter.value().equals("tab") ? "\t" : delimiter.value();
    if (between.length() != 1) {
      throw new IllegalArgumentException("the delimiter is one character, not '" + delimiter.value() + "'");
    }
    return Style.plain()
        .withHeader(!noHeader.value())
        .withDelimiter(between.charAt(0))
        .withExcel(excel.value())
        .withArrangement(display.arrangement())
        .withTerminal(display.applied(terminal));
  }
}
