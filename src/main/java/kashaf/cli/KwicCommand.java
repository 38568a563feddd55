package kashaf.cli;

import java.io.IOException;
import java.util.List;
import kashaf.analysis.Concordance;
import kashaf.analysis.Search;
import kashaf.corpus.Corpus;
import kashaf.run.Runner;
import kashaf.table.Schema;
import kashaf.table.Table;

/** {@code kashaf kwic}. */
final class KwicCommand extends TableCommand {
  private static final int USUAL_WINDOW = 8;

  private final PatternOptions pattern = new PatternOptions(options());

  private final Setting<Integer> window =
      options().small("-C --window", "N", USUAL_WINDOW,
          "Words of context on either side; " + USUAL_WINDOW + " unless given.");

  private final Setting<Integer> before = options().small("--before", "N", null, "Words of context before the node.");

  private final Setting<Integer> after = options().small("--after", "N", null, "Words of context behind the node.");

  KwicCommand(Session session) {
    super(session);
    options()
        .says("Every occurrence of a word or phrase in its context (keyword in context, a concordance).")
        .used("kashaf kwic [OPTIONS] PATTERN [FILE]...")
        .examples(
            "kashaf kwic المكتبة examples/news-ar.txt",
            "kashaf kwic -C 5 'the library' examples/news-en.txt",
            "kashaf kwic --fold none --format csv البئر examples/story-ar.txt",
            "",
            "Exit status 1 when nothing is found.");
  }

  @Override
  Schema<?> schema() {
    return Concordance.SCHEMA;
  }

  @Override
  List<String> columnsOnScreen() {
    return List.of("document", "position", "before", "node", "after");
  }

  @Override
  Table<?> table(Corpus corpus, Runner runner) throws IOException {
    Search search = pattern.search(arguments());
    Concordance concordance = new Concordance(search, words(before.value()), words(after.value()));
    return new Table<>(concordance.schema(), runner.extract(concordance, corpus));
  }

  private int words(Integer given) {
    int words = given == null ? window.value() : given;
    if (words < 0) {
      throw failure("a context of " + words + " words; it cannot be less than 0");
    }
    return words;
  }

  @Override
  List<String> files() {
    return pattern.files(arguments());
  }

  @Override
  int status(long rows) {
    return rows == 0 ? ExitStatus.NOTHING_FOUND : ExitStatus.DONE;
  }
}
