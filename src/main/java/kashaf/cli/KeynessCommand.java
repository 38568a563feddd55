package kashaf.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kashaf.analysis.Frequencies;
import kashaf.analysis.FrequencyList;
import kashaf.analysis.Keyness;
import kashaf.analysis.Keyness.Choice;
import kashaf.analysis.Keyness.Comparison;
import kashaf.analysis.Keyness.Least;
import kashaf.analysis.measure.LogLikelihood;
import kashaf.corpus.Corpus;
import kashaf.corpus.SavedFrequencies;
import kashaf.corpus.Source;
import kashaf.language.Folding;
import kashaf.language.WordPattern;
import kashaf.run.Runner;
import kashaf.table.Schema;
import kashaf.table.Table;

/** {@code kashaf keyness}. */
final class KeynessCommand extends TableCommand {
  private final Setting<List<String>> references =
      options().files("--reference", "FILE",
          "What to compare with: a file, a directory, a saved frequency list, or - for standard input. May be given"
              + " several times.");

  private final AssociationOptions association =
      new AssociationOptions(options(), List.of("ll", "log-ratio"), LogLikelihood.TWO_TERM);

  private final Setting<Double> alpha =
      options().decimal("--alpha", "A", 1.0,
          "Only types whose p is at most A after Bonferroni's correction, 0 < A <= 1; 1, all types, unless given.");

  private final Setting<Long> minFrequency =
      options().number("--min-frequency", "N", 0L, "Only types that occur at least N times in the target.");

  private final Setting<Long> minDocuments =
      options().number("--min-documents", "N", 0L, "Only types in at least N documents of the target.");

  private final Setting<Long> minReferenceFrequency =
      options().number("--min-reference-frequency", "N", 0L, "The same for the frequency in the reference.");

  private final Setting<Long> minReferenceDocuments =
      options().number("--min-reference-documents", "N", 0L, "The same for the documents of the reference.");

  private final Setting<String> match =
      options().text("--match", "PATTERN", null, "Only types that look like this, as in kashaf freq --match.");

  private final FoldOption fold = new FoldOption(options());

  private FrequencyList target;
  private FrequencyList reference;
  private Comparison found;

  KeynessCommand(Session session) {
    super(session);
    options()
        .says("Which words are more frequent in some texts, the target, than in others, the reference, and which are"
            + " rarer: these have a minus. Target and reference can be saved frequency lists, too: delimited text with"
            + " columns type and frequency, as kashaf freq writes it. Types that a cut list leaves out count as 0"
            + " there; --min-reference-frequency 1 leaves them out.")
        .used("kashaf keyness [OPTIONS] --reference FILE [TARGET]...")
        .examples(
            "kashaf keyness --reference examples/corpus examples/story-ar.txt",
            "kashaf keyness --reference examples/corpus --match 'ال*' examples/news-ar.txt",
            "kashaf freq examples | kashaf keyness --reference - examples/news-en.txt");
  }

  @Override
  Schema<?> schema() {
    return keyness().schema();
  }

  @Override
  List<String> remarks() {
    return AssociationOptions.measures();
  }

  private Keyness keyness() {
    WordPattern pattern = match.value() == null ? null : WordPattern.of(match.value(), folding());
    Choice choice =
        new Choice(new Least(minFrequency.value(), minDocuments.value()),
            new Least(minReferenceFrequency.value(), minReferenceDocuments.value()), pattern);
    return new Keyness(choice, alpha.value(), association.scores());
  }

  private Folding folding() {
    return fold.folding("count");
  }

  @Override
  List<String> files() {
    if (references.value().isEmpty()) {
      throw failure("compared with what? kashaf keyness --reference FILE [TARGET]...");
    }
    boolean input = arguments().contains("-") || arguments().isEmpty() && session().loaded().isEmpty();
    if (input && references.value().contains("-")) {
      throw failure("standard input can be read only once, as the target or as the reference");
    }
    return arguments();
  }

  @Override
  Table<?> table(Corpus corpus, Runner runner) throws IOException {
    Corpus compared = corpus(references.value());
    if (compared.sources().isEmpty()) {
      throw new IOException("there is no reference to compare with");
    }
    target = frequencies(corpus, runner);
    reference = frequencies(compared, runner);
    check(target, minDocuments.value(), "--min-documents");
    check(reference, minReferenceDocuments.value(), "--min-reference-documents");
    found = keyness().compare(target, reference);
    return new Table<>(keyness().schema(), found.keywords().stream());
  }

  /** The texts counted, and the lists among them added. */
  private FrequencyList frequencies(Corpus corpus, Runner runner) throws IOException {
    FrequencyList list = new FrequencyList();
    List<Source> texts = new ArrayList<>();
    for (Source given : corpus.sources()) {
      Source source = given.opener().size() > 0 ? given : given.held(); // a pipe can be read but once
      if (SavedFrequencies.in(source, corpus.reading().charset())) {
        list.add(SavedFrequencies.of(source, corpus.reading().charset()), folding());
      } else {
        texts.add(source);
      }
    }
    Corpus counted = corpus.of(texts);
    list.add(runner.aggregate(Frequencies.of(folding()), counted));
    return list;
  }

  private static String described(FrequencyList list) {
    return list.words() + " words, " + list.size() + " types"
        + (list.isCut() ? "; the list was cut: types that it leaves out count as 0" : "");
  }

  private void check(FrequencyList list, long least, String option) {
    if (least > 0 && !list.knowsDocuments()) {
      throw failure(option + " needs a frequency list with a column documents");
    }
  }

  @Override
  List<String> notes(boolean stats, boolean explain) {
    List<String> notes = new ArrayList<>();
    if (stats || explain) {
      notes.add("target: " + described(target));
      notes.add("reference: " + described(reference));
    }
    if (explain) {
      notes.add("O11 = frequency, R1 = words of the target; O21 = reference_frequency, R2 = words of the reference;"
          + " C1 = O11 + O21; N = R1 + R2; E = row × column / N");
      notes.addAll(AssociationOptions.explained(keyness().scores(), found.keywords().stream()));
      notes.add("types compared: " + found.compared() + "; --alpha takes those whose min(1, p × "
          + found.compared() + ") is at most " + alpha.value());
    }
    return notes;
  }
}
