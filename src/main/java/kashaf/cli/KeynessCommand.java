package kashaf.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import kashaf.analysis.BySubcorpus;
import kashaf.analysis.Frequencies;
import kashaf.analysis.FrequencyCount;
import kashaf.analysis.FrequencyList;
import kashaf.analysis.InSubcorpus;
import kashaf.analysis.Keyness;
import kashaf.analysis.Keyness.Choice;
import kashaf.analysis.Keyness.Comparison;
import kashaf.analysis.Keyness.Keyword;
import kashaf.analysis.Keyness.Least;
import kashaf.analysis.Scored;
import kashaf.analysis.Subcorpora;
import kashaf.analysis.Subcorpus;
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

  private final Setting<String> by =
      options().text("--by", "COLUMN", null,
          "Instead of --reference: compare the documents of each value of this column of --meta with all others, or,"
              + " with document, each document.");

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

  private final List<String> sizes = new ArrayList<>();
  private final List<String> compared = new ArrayList<>();
  private List<Scored<Keyword>> first = List.of();

  KeynessCommand(Session session) {
    super(session);
    options()
        .says("Which words are more frequent in some texts, the target, than in others, the reference, and which are"
            + " rarer: these have a minus. Target and reference can be saved frequency lists, too: delimited text with"
            + " columns type and frequency, as kashaf freq writes it. Types that a cut list leaves out count as 0"
            + " there; --min-reference-frequency 1 leaves them out. --where chooses documents of the target; with --by,"
            + " of all that are compared.")
        .used("kashaf keyness [OPTIONS] (--reference FILE | --by COLUMN) [TARGET]...")
        .examples(
            "kashaf keyness --reference examples/corpus examples/story-ar.txt",
            "kashaf keyness --reference examples/corpus --match 'ال*' examples/news-ar.txt",
            "kashaf keyness --by genre --meta examples/corpus/meta.csv --alpha 0.05 examples/corpus",
            "kashaf freq examples | kashaf keyness --reference - examples/news-en.txt");
  }

  @Override
  Schema<?> schema() {
    Schema<Scored<Keyword>> plain = keyness().schema();
    return by.value() == null ? plain : InSubcorpus.schema(subcorpora(by.value()), plain);
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
    if (by.value() == null && references.value().isEmpty()) {
      throw failure("compared with what? kashaf keyness --reference FILE [TARGET]...");
    }
    if (by.value() != null && !references.value().isEmpty()) {
      throw failure("--by compares with all others of the texts; leave out --reference");
    }
    boolean input = arguments().contains("-") || arguments().isEmpty() && session().loaded().isEmpty();
    if (input && references.value().contains("-")) {
      throw failure("standard input can be read only once, as the target or as the reference");
    }
    return arguments();
  }

  @Override
  Table<?> table(Corpus corpus, Runner runner) throws IOException {
    if (by.value() != null) {
      return divided(subcorpora(by.value()), corpus, runner);
    }
    Corpus other = corpus(references.value());
    if (other.sources().isEmpty()) {
      throw new IOException("there is no reference to compare with");
    }
    FrequencyList target = frequencies(corpus, runner);
    FrequencyList reference = frequencies(other, runner);
    check(target, minDocuments.value(), "--min-documents");
    check(reference, minReferenceDocuments.value(), "--min-reference-documents");
    return new Table<>(keyness().schema(), keywords("", target, reference));
  }

  /** Each subcorpus, compared with all others. */
  private Table<?> divided(Subcorpora each, Corpus corpus, Runner runner) throws IOException {
    Corpus texts = corpus.of(readable(in(each, corpus)));
    for (Source source : texts.sources()) {
      if (SavedFrequencies.in(source, texts.reading().charset())) {
        throw failure("--by compares texts, and " + source.name() + " is a frequency list");
      }
    }
    FrequencyList all = new FrequencyList();
    SortedMap<Subcorpus, FrequencyCount> counts =
        runner.aggregate(new BySubcorpus<>(Frequencies.of(folding()), each), texts).found();
    counts.values().forEach(all::add);
    Stream<InSubcorpus<Scored<Keyword>>> rows = counts.entrySet().stream().flatMap(counted -> {
      String name = counted.getKey().name();
      FrequencyList target = new FrequencyList();
      target.add(counted.getValue());
      return keywords(each.title() + " " + name + ": ", target, all.without(target))
          .map(keyword -> new InSubcorpus<>(name, keyword));
    });
    return new Table<>(InSubcorpus.schema(each, keyness().schema()), rows);
  }

  /** The keywords; what there is to say of them is noted. @param prefix what stands in front of the notes */
  private Stream<Scored<Keyword>> keywords(String prefix, FrequencyList target, FrequencyList reference) {
    Comparison found = keyness().compare(target, reference);
    sizes.add(prefix + "target: " + described(target));
    sizes.add(prefix + "reference: " + described(reference));
    first = first.isEmpty() ? found.keywords() : first;
    compared.add(prefix + "types compared: " + found.compared() + "; --alpha takes those whose min(1, p × "
        + found.compared() + ") is at most " + alpha.value());
    return found.keywords().stream();
  }

  /** The sources, to be read more than once: a pipe is kept in memory. */
  private static List<Source> readable(Corpus corpus) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (Source source : corpus.sources()) {
      sources.add(source.opener().size() > 0 ? source : source.held());
    }
    return sources;
  }

  /** The texts counted, and the lists among them added. */
  private FrequencyList frequencies(Corpus corpus, Runner runner) throws IOException {
    FrequencyList list = new FrequencyList();
    List<Source> texts = new ArrayList<>();
    for (Source source : readable(corpus)) {
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
      notes.addAll(sizes);
    }
    if (explain) {
      notes.add("O11 = frequency, R1 = words of the target; O21 = reference_frequency, R2 = words of the reference;"
          + " C1 = O11 + O21; N = R1 + R2; E = row × column / N");
      notes.addAll(AssociationOptions.explained(keyness().scores(), first.stream()));
      notes.addAll(compared);
    }
    return notes;
  }
}
