package kashaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kashaf.analysis.Subcorpora;
import kashaf.corpus.Corpus;
import kashaf.corpus.Reading;
import kashaf.render.Output;
import kashaf.render.Rendered;
import kashaf.render.Style;
import kashaf.run.LocalRunner;
import kashaf.run.Runner;
import kashaf.table.Schema;
import kashaf.table.Table;
import kashaf.text.CodePointOrder;
import picocli.CommandLine.ParameterException;

/**
 * What all commands do that ask a corpus and write a table: a command adds its own options and says which table it
 * wants.
 */
abstract class TableCommand implements Command {
  private final Options options = new Options(this);
  private final Setting<List<String>> arguments =
      options.arguments("FILE", "Files, directories, or - for standard input.");
  private final InputOptions input = new InputOptions(options);
  private final MetadataOptions metadata = new MetadataOptions(options);
  private final OutputOptions output = new OutputOptions(options);

  private final Setting<Integer> threads =
      options.section(OptionHelp.GENERAL).small("--threads", "N", Runtime.getRuntime().availableProcessors(),
          "How many threads analyse; as many as there are processors unless given. The result is the same.");

  private final Setting<Boolean> stats = options.flag("--stats", "Tell on standard error what was read.");

  private final Setting<Boolean> explain =
      options.flag("--explain", "Tell on standard error how the figures come about.");

  private final Setting<Boolean> quiet = options.flag("-q --quiet", "No warnings.");

  private final Setting<Boolean> debug = options.flag("--debug", "Show the stack trace of an error.");

  private final Session session;

  TableCommand(Session session) {
    this.session = session;
    options.help("Show this help.");
    options.version("Show the version.");
    options.section(OptionHelp.OWN);
  }

  @Override
  public final Options options() {
    return options;
  }

  /** The columns that the command writes. */
  abstract Schema<?> schema();

  /** Whether there are columns that only the input shows. */
  boolean columnsHangOnData() {
    return false;
  }

  /** What the help says behind the columns. */
  List<String> remarks() {
    return List.of();
  }

  /** Asks the corpus. */
  abstract Table<?> table(Corpus corpus, Runner runner) throws IOException;

  /** The columns that a person needs, for a table that has more than fit on a screen; empty for all. */
  List<String> columnsOnScreen() {
    return List.of();
  }

  /** The order of text where rows are sorted by it. */
  Comparator<String> textOrder() {
    return CodePointOrder::compare;
  }

  /** The exit status when so many rows were written. */
  int status(long rows) {
    return ExitStatus.DONE;
  }

  /** What {@code --stats} and {@code --explain} add, when all rows are written. */
  List<String> notes(boolean stats, boolean explain) {
    return List.of();
  }

  /** Writes what follows the table on a terminal. */
  void afterTable(Corpus corpus, Runner runner, Appendable out) throws IOException {
    // Most tables are followed by nothing.
  }

  @Override
  public final Integer call() throws IOException {
    session.quiet(quiet.value());
    session.debug(debug.value());
    output.check();
    if (!columnsHangOnData()) {
      output.check(schema());
    }
    if (threads.value() < 1) {
      throw failure("--threads is " + threads.value() + "; it cannot be less than 1");
    }
    Corpus corpus = corpus();
    Runner runner = new LocalRunner(threads.value());
    long rows = write(corpus, runner);
    if (stats.value()) {
      session.read().forEach(session::say);
    }
    notes(stats.value(), explain.value()).forEach(session::say);
    return status(rows);
  }

  private Corpus corpus() throws IOException {
    List<String> files = files();
    if (files.isEmpty() && session.loaded().isEmpty() && session.surroundings().inputIsTerminal()) {
      options.spec().commandLine().usage(options.spec().commandLine().getOut());
      throw failure("no files given, and standard input is a terminal");
    }
    return metadata.chosen(input.corpus(files, session));
  }

  private long write(Corpus corpus, Runner runner) throws IOException {
    boolean onScreen = isOnScreen();
    Corpus asked = onScreen ? corpus.rereadable() : corpus;
    try (Output out = output.open(session); Progress progress = progress(asked)) {
      session.showing(out);
      Table<?> table = table(asked, runner);
      if (onScreen) {
        progress.close(); // or it would come between the rows
      }
      Rendered written = render(table, onScreen ? columnsOnScreen(asked) : List.of(), out);
      if (onScreen) {
        afterTable(asked, runner, out);
      }
      out.commit();
      if (written.guarded() > 0) {
        session.say(written.guarded() + " cells got an apostrophe in front, lest a spreadsheet run them as formulas");
      }
      return written.rows();
    }
  }

  private Progress progress(Corpus corpus) {
    boolean wanted = !quiet.value() && session.surroundings().errorIsTerminal();
    Progress progress = wanted ? new Progress(session.error(), corpus.size(), session.columns()) : Progress.NONE;
    session.tell(progress);
    return progress;
  }

  /** The name of the document says nothing where there is but one. */
  private List<String> columnsOnScreen(Corpus corpus) {
    boolean one = corpus.sources().size() == 1 && corpus.reading().unit() == Reading.Unit.FILE;
    return columnsOnScreen().stream().filter(name -> !(one && name.equals("document"))).toList();
  }

  private <T> Rendered render(Table<T> table, List<String> usualColumns, Output out) throws IOException {
    Table<T> arranged = output.arranged(table, usualColumns, textOrder());
    try (Stream<T> rows = arranged.rows()) {
      return output.renderer(session).render(new Table<>(arranged.schema(), rows), out);
    }
  }

  /** The arguments that name inputs. */
  List<String> files() {
    return arguments.value();
  }

  final List<String> arguments() {
    return arguments.value();
  }

  /** What subcorpora an option asks for. @throws IllegalArgumentException when there are no metadata to say it */
  final Subcorpora subcorpora(String column) {
    return metadata.by(column);
  }

  /** The documents that stand in one of these subcorpora; others are told and left out. */
  final Corpus in(Subcorpora by, Corpus corpus) {
    return metadata.in(by, corpus);
  }

  /** Other inputs than those of the arguments, all of them, to be read in the same way. */
  final Corpus corpus(List<String> files) {
    return input.corpus(files, session);
  }

  /** The columns that are asked for, to be written or to sort by. */
  final Stream<String> namedColumns() {
    return output.namedColumns();
  }

  /** Whether a person is going to read the table on a screen. */
  final boolean isOnScreen() {
    return output.isTextOnTerminal(session);
  }

  /** How a table looks on the terminal. */
  final Style style() {
    return output.style(session);
  }

  final Session session() {
    return session;
  }

  /** What the user should have written otherwise. */
  final ParameterException failure(String message) {
    return options.failure(message);
  }

  /** A file that an option names, one entry a line. */
  final List<String> lines(String file) throws IOException {
    return InputOptions.lines(Path.of(file));
  }
}
