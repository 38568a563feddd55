package kashaf.cli;

import java.util.List;
import kashaf.analysis.Concordance;
import kashaf.analysis.Phrase;
import kashaf.corpus.Corpus;
import kashaf.run.Runner;
import kashaf.table.Schema;
import kashaf.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kashaf kwic}. */
@Command(
    name = "kwic",
    description = "Every occurrence of a word or phrase in its context (keyword in context, a concordance).",
    customSynopsis = "kashaf kwic [OPTIONS] PATTERN [FILE]...",
    footerHeading = "%nExamples:%n",
    footer = {
      "  kashaf kwic المكتبة examples/news-ar.txt",
      "  kashaf kwic -C 5 'the library' examples/news-en.txt",
      "  kashaf kwic --fold none --format csv البئر examples/story-ar.txt",
      "",
      "Exit status 1 when nothing is found."
    })
final class KwicCommand extends TableCommand {
  private static final int USUAL_WINDOW = 8;

  @Mixin private FoldOption fold = new FoldOption();

  @Option(
      names = {"-C", "--window"},
      paramLabel = "N",
      description = "Words of context on either side; " + USUAL_WINDOW + " unless given.")
  private int window = USUAL_WINDOW;

  @Option(names = "--before", paramLabel = "N", description = "Words of context before the node.")
  private Integer before;

  @Option(names = "--after", paramLabel = "N", description = "Words of context behind the node.")
  private Integer after;

  KwicCommand(Session session) {
    super(session);
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
  Table<?> table(Corpus corpus, Runner runner) {
    Phrase phrase = Phrase.of(arguments().get(0), fold.folding("match"));
    Concordance concordance = new Concordance(phrase, words(before), words(after));
    return new Table<>(concordance.schema(), runner.extract(concordance, corpus));
  }

  private int words(Integer given) {
    int words = given == null ? window : given;
    if (words < 0) {
      throw failure("a context of " + words + " words; it cannot be less than 0");
    }
    return words;
  }

  @Override
  List<String> files() {
    if (arguments().isEmpty()) {
      throw failure("which word? kashaf kwic PATTERN [FILE]...");
    }
    return arguments().subList(1, arguments().size());
  }

  @Override
  int status(long rows) {
    return rows == 0 ? ExitStatus.NOTHING_FOUND : ExitStatus.DONE;
  }
}
