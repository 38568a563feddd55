package kashaf.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kashaf.analysis.CollocateCount;
import kashaf.analysis.Collocates;
import kashaf.analysis.Collocates.Choice;
import kashaf.analysis.Search;
import kashaf.analysis.measure.LogLikelihood;
import kashaf.corpus.Corpus;
import kashaf.language.WordPattern;
import kashaf.run.Runner;
import kashaf.table.Schema;
import kashaf.table.Table;

/** {@code kashaf collocates}. */
final class CollocatesCommand extends TableCommand {
  private static final int USUAL_WINDOW = 5;

  private final PatternOptions pattern = new PatternOptions(options(), false);

  private final Setting<Integer> window =
      options().small("--window", "N", USUAL_WINDOW,
          "Words on either side of the node; " + USUAL_WINDOW + " unless given.");

  private final Setting<Integer> before = options().small("--before", "N", null, "Words before the node.");

  private final Setting<Integer> after = options().small("--after", "N", null, "Words behind the node.");

  private final AssociationOptions association =
      new AssociationOptions(options(), List.of("logdice", "ll", "mi"), LogLikelihood.FOUR_TERM);

  private final Setting<Boolean> positions =
      options().flag("--positions", "Columns with how often a collocate stands at each place: L5 … L1, R1 … R5.");

  private final Setting<Long> minFrequency =
      options().number("--min-frequency", "N", 1L, "Only collocates that stand near the node at least N times.");

  private final Setting<String> match =
      options().text("--match", "PATTERN", null, "Only collocates that look like this, as in kashaf freq --match.");

  private Collocates collocates;
  private CollocateCount count;

  CollocatesCommand(Session session) {
    super(session);
    options()
        .says("Which words stand near a word or phrase, the node, and how much more often than by chance. A word near"
            + " two occurrences counts once, at the nearer one. The node is sought with --fold match, its collocates"
            + " are counted with --fold count, unless --fold says otherwise for both.")
        .used("kashaf collocates [OPTIONS] PATTERN [FILE]...")
        .examples(
            "kashaf collocates --min-frequency 2 البحر examples/corpus",
            "kashaf collocates --before 0 --after 1 --measure t,mi في examples/news-ar.txt",
            "kashaf collocates --within sentence --positions --window 2 the examples/news-en.txt");
  }

  @Override
  Schema<?> schema() {
    return collocates(null).schema();
  }

  @Override
  List<String> remarks() {
    return AssociationOptions.measures();
  }

  @Override
  Table<?> table(Corpus corpus, Runner runner) throws IOException {
    collocates = collocates(pattern.search(arguments()));
    count = runner.aggregate(collocates, corpus);
    return new Table<>(collocates.schema(), count.result());
  }

  private Collocates collocates(Search node) {
    if (pattern.words() >= 0) {
      throw failure("--within is sentence, paragraph or document; --window says how many words");
    }
    WordPattern shape = match.value() == null ? null : WordPattern.of(match.value(), pattern.types());
    return new Collocates(node, pattern.types(), words(before.value()), words(after.value()),
        pattern.within(), positions.value(), new Choice(minFrequency.value(), shape), association.scores());
  }

  private int words(Integer given) {
    return given == null ? window.value() : given;
  }

  @Override
  List<String> files() {
    return pattern.files(arguments());
  }

  @Override
  List<String> notes(boolean stats, boolean explain) {
    List<String> notes = new ArrayList<>();
    if (stats || explain) {
      notes.add(count.words() + " words, the node occurs " + count.nodes() + " times");
    }
    if (explain) {
      notes.add("f1 = " + count.nodes() + " occurrences of the node; R1 = f1 × window of "
          + (collocates.before() + collocates.after()) + " words; C1 = frequency of the collocate; N = "
          + count.words() + " words");
      notes.add("O11 = observed: its occurrences in a window (within a " + collocates.within()
          + "), none of them twice; E11 = expected = R1 × C1 / N");
      notes.addAll(AssociationOptions.explained(collocates.scores(), count.result()));
    }
    return notes;
  }
}
