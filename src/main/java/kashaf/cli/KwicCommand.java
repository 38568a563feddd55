package kashaf.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import kashaf.analysis.Concordance;
import kashaf.analysis.Concordance.Line;
import kashaf.analysis.HitParagraphs;
import kashaf.analysis.Search;
import kashaf.corpus.Corpus;
import kashaf.run.Runner;
import kashaf.table.Schema;
import kashaf.table.Table;

/** {@code kashaf kwic}. */
final class KwicCommand extends TableCommand {
  private final PatternOptions pattern = new PatternOptions(options(), true);
  private final NearOptions near = new NearOptions(options(), pattern);
  private final WindowOptions window = new WindowOptions(options());
  private final LineChoiceOptions choice = new LineChoiceOptions(options());
  private final CollationOption collation = new CollationOption(options());
  private final HitTableOptions tables = new HitTableOptions(options());
  private final ExpandOption expansion = new ExpandOption(options());
  private boolean found;

  KwicCommand(Session session) {
    super(session);
    options()
        .says("Every occurrence of a word or phrase in its context (keyword in context, a concordance).")
        .explains(PatternOptions.LANGUAGE)
        .used("kashaf kwic [OPTIONS] PATTERN [FILE]...")
        .examples(
            "kashaf kwic المكتبة examples/news-ar.txt",
            "kashaf kwic -C 5 'the library' examples/news-en.txt",
            "kashaf kwic --within sentence 'مكتب* []{0,5} بحر|ميناء' examples/corpus",
            "kashaf kwic --sort 1R,frequency,2R في examples/corpus",
            "kashaf kwic --group 1L,node البحر examples/corpus",
            "kashaf kwic --fold none --format csv البئر examples/story-ar.txt",
            "",
            "Positions: 1L is the word next to the node in the context before, 1R the one next to it behind, in every"
                + " script; --sort, --group and --columns know them from 5L to 5R. They hold words as --fold makes"
                + " them, count unless given. With --sort 1R,frequency lines with the same word at 1R stand together, the"
                + " commonest such word first. Lines that are equal in all keys stay in the order of the text.",
            "",
            "Exit status 1 when nothing is found.");
  }

  @Override
  Schema<?> schema() {
    return tables.given() ? tables.schema() : expansion.given() ? HitParagraphs.SCHEMA : Concordance.SCHEMA;
  }

  @Override
  List<String> columnsOnScreen() {
    return tables.given() ? List.of() : expansion.given() ? expansion.columnsOnScreen()
        : List.of("document", "position", "before", "node", "after");
  }

  @Override
  Comparator<String> textOrder() {
    return collation.order(session());
  }

  @Override
  Table<?> table(Corpus corpus, Runner runner) throws IOException {
    if (choice.given() && tables.given()) {
      throw failure("--unique, --every and --sample choose lines; a table of all that was found has none");
    }
    if (expansion.given() && tables.given()) {
      throw failure("--expand shows the paragraph of a line, --count, --plot, --group and --positions show no lines");
    }
    Search search = near.placed(pattern.search(arguments()));
    if (expansion.given()) {
      return noticed(expansion.table(search, corpus, runner));
    }
    if (tables.given()) {
      int columns = isOnScreen() ? session().columns() : 0;
      return noticed(tables.table(search, pattern.types(), columns, corpus, runner));
    }
    return choice.chosen(noticed(lines(search, corpus, runner)));
  }

  private Table<Line> lines(Search search, Corpus corpus, Runner runner) {
    boolean around = namedColumns().anyMatch(Concordance::isPosition);
    Concordance concordance =
        new Concordance(search, window.before(), window.after(), around ? pattern.types() : null);
    return new Table<>(concordance.schema(), runner.extract(concordance, corpus));
  }

  /** Takes note of whether anything is found, however little of it is written. */
  private <T> Table<T> noticed(Table<T> table) {
    return new Table<>(table.schema(), table.rows().peek(row -> found = true));
  }

  @Override
  List<String> notes(boolean stats, boolean explain) {
    return explain ? tables.notes() : List.of();
  }

  @Override
  void afterTable(Corpus corpus, Runner runner, Appendable out) throws IOException {
    expansion.write(style(), out);
  }

  @Override
  List<String> files() {
    return pattern.files(arguments());
  }

  @Override
  int status(long rows) {
    return found ? ExitStatus.DONE : ExitStatus.NOTHING_FOUND;
  }
}
