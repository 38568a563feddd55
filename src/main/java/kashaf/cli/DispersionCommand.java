package kashaf.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kashaf.analysis.DispersionCount;
import kashaf.analysis.Dispersions;
import kashaf.analysis.measure.Dispersion;
import kashaf.analysis.measure.Measure;
import kashaf.corpus.Corpus;
import kashaf.language.Tokenizer;
import kashaf.run.Runner;
import kashaf.table.Schema;
import kashaf.table.Table;
import kashaf.text.Text;

/** {@code kashaf dispersion}. */
final class DispersionCommand extends TableCommand {
  private static final List<String> USUAL =
      List.of("juilland-d", "carroll-d2", "rosengren-s", "dp", "dp-norm", "arf");

  private final FoldOption fold = new FoldOption(options());

  private final Setting<List<String>> types =
      options().list("--type", "TYPE", null, "Only these words; also those that do not occur. Without it, all.");

  private final Setting<Integer> parts =
      options().small("--parts", "N", null,
          "Divide all the words, in their order, into N equal parts. Without it every document is a part.");

  private final Setting<List<String>> measures =
      options().list("--measure", "NAME", USUAL,
          "Measures, a column each: " + Arrays.stream(Dispersion.values()).map(Dispersion::title)
              .collect(Collectors.joining(", ")) + ". Usually " + String.join(", ", USUAL) + ".");

  private final Setting<Long> minFrequency =
      options().number("--min-frequency", "N", 1L, "Only types that occur at least N times.");

  private final Setting<Boolean> explainRows =
      options().flag("--explain-rows", "A column with the counts that went into each row.");

  private DispersionCount count;

  DispersionCommand(Session session) {
    super(session);
    options()
        .says("How evenly each word is spread over documents, or over equal parts of the whole. The figures describe"
            + " these parts; they test nothing, and those from other divisions cannot be compared. juilland-d,"
            + " carroll-d2 and the measures called -equal take parts for equally large; for documents of different"
            + " length take those called -adjusted, rosengren-s, dp or dp-norm. A figure that does not exist, as of a"
            + " single part, is left empty.")
        .examples(
            "kashaf dispersion --type البحر,الميناء examples/corpus",
            "kashaf dispersion --parts 10 --min-frequency 3 examples/news-ar.txt",
            "kashaf dispersion --measure dp-norm,arf --sort dp-norm -l 20 examples/corpus",
            "kashaf dispersion --type sea --measure dp --explain-rows examples/corpus");
  }

  @Override
  Schema<?> schema() {
    return schema(dispersions(null));
  }

  private Schema<Dispersions.Entry> schema(Dispersions dispersions) {
    Schema<Dispersions.Entry> schema = dispersions.schema();
    return explainRows.value() ? schema.plus(List.of(Dispersions.EXPLANATION)) : schema;
  }

  @Override
  Table<?> table(Corpus corpus, Runner runner) {
    if (parts.value() != null && parts.value() < 1) {
      throw failure("--parts is " + parts.value() + "; it cannot be less than 1");
    }
    Dispersions dispersions = dispersions(wanted());
    count = runner.aggregate(dispersions, corpus);
    return new Table<>(schema(dispersions), count.result());
  }

  private Dispersions dispersions(Set<String> wanted) {
    int equalParts = parts.value() == null ? 0 : parts.value();
    return new Dispersions(fold.folding("count"), wanted, minFrequency.value(), equalParts, measures());
  }

  private List<Dispersion> measures() {
    return Measure.named(measures.value(), Dispersion.values());
  }

  private Set<String> wanted() {
    if (types.value() == null) {
      return null;
    }
    Set<String> wanted = new HashSet<>();
    for (String type : types.value()) {
      if (Tokenizer.tokenize(Text.of(type)).count() != 1) {
        throw failure("--type takes single words, not '" + type + "'");
      }
      wanted.add(fold.folding("count").fold(type));
    }
    return wanted;
  }

  @Override
  List<String> notes(boolean stats, boolean explain) {
    List<String> notes = new ArrayList<>();
    if (stats || explain) {
      notes.add(count.counts());
    }
    if (explain) {
      notes.add("f: frequency of the type; v: its frequency in a part; s: words of the part / N; sums run over parts");
      measures().forEach(measure -> notes.add(measure.title() + " = " + measure.explanation()));
      notes.add("--explain-rows shows for every type: f, n, N, and v/words of each part in which it occurs");
    }
    return notes;
  }
}
