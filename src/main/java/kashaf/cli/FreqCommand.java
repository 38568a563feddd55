package kashaf.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kashaf.analysis.Frequencies;
import kashaf.analysis.FrequencyCount;
import kashaf.analysis.Subcorpora;
import kashaf.analysis.TfIdf;
import kashaf.analysis.TfIdfCount;
import kashaf.analysis.TypeChoice;
import kashaf.corpus.Corpus;
import kashaf.language.Folding;
import kashaf.language.StopWords;
import kashaf.language.WordPattern;
import kashaf.run.Runner;
import kashaf.table.Schema;
import kashaf.table.Table;

/** {@code kashaf freq}. */
final class FreqCommand extends TableCommand {
  private final FoldOption fold = new FoldOption(options());

  private final Setting<Boolean> forms =
      options().flag("--forms", "A column with the forms of each type and their counts.");

  private final Setting<Boolean> byDocument =
      options().flag("--by-document", "A column for each document with the frequency there.");

  private final Setting<String> by =
      options().text("--by", "COLUMN", null,
          "A column for each value of this column of --meta, with the frequency in the documents that have it.");

  private final Setting<Boolean> tfIdf =
      options().flag("--tf-idf",
          "Instead of frequencies tf-idf, a row for each type of each document, or with --by of each value:"
              + " tf × log10(N / df).");

  private final Setting<Long> minFrequency =
      options().number("--min-frequency", "N", 1L, "Only types that occur at least N times.");

  private final Setting<Integer> minLength =
      options().small("--min-length", "N", 0, "Only types of at least N characters.");

  private final Setting<String> match =
      options().text("--match", "PATTERN", null,
          "Only types that look like this: * for any characters, ? for one, a|b for either, /…/ for an RE2"
              + " expression.");

  private final Setting<String> only =
      options().text("--only", "FILE", null, "Only the words in this file, one a line.");

  private final Setting<String> stopWords =
      options().text("--stopwords", "LIST", "none",
          "Leave out words: none (the default), language (those of the documents' languages), or a file with"
              + " one a line.");

  private FrequencyCount count;

  FreqCommand(Session session) {
    super(session);
    options()
        .says("How often each word occurs.")
        .examples(
            "kashaf freq -l 20 examples/news-ar.txt",
            "kashaf freq --forms --match 'مكتب*' examples/news-ar.txt",
            "kashaf freq --stopwords language --by-document examples/corpus > words.csv",
            "kashaf freq --by genre --meta examples/corpus/meta.csv examples/corpus",
            "kashaf freq --tf-idf examples/corpus",
            "cat *.txt | kashaf freq --fold match --min-frequency 5");
  }

  @Override
  Schema<?> schema() {
    if (tfIdf.value()) {
      return tfIdf(TypeChoice.ALL, StopWords.NONE).schema();
    }
    return frequencies(TypeChoice.ALL, StopWords.NONE).schema();
  }

  @Override
  boolean columnsHangOnData() {
    return !tfIdf.value() && columnsFor() != null;
  }

  @Override
  Table<?> table(Corpus corpus, Runner runner) throws IOException {
    Corpus counted = columnsFor() == null ? corpus : in(columnsFor(), corpus);
    if (tfIdf.value()) {
      TfIdf weights = tfIdf(choice(), stopWords());
      TfIdfCount weighed = runner.aggregate(weights, counted);
      count = weighed.frequencies();
      return new Table<>(weights.schema(), weighed.result());
    }
    Frequencies frequencies = frequencies(choice(), stopWords());
    count = runner.aggregate(frequencies, counted);
    return new Table<>(frequencies.schema(count.subcorpora()), runner.dealt(count.result()));
  }

  /** The subcorpora that have a column each; null for none. */
  private Subcorpora columnsFor() {
    if (by.value() != null && byDocument.value()) {
      throw failure("--by and --by-document are two sets of columns; ask for one");
    }
    return by.value() != null ? subcorpora(by.value()) : byDocument.value() ? Subcorpora.DOCUMENTS : null;
  }

  private TfIdf tfIdf(TypeChoice choice, StopWords left) {
    if (forms.value() || byDocument.value()) {
      throw failure("--tf-idf is a table of its own, without --forms and --by-document");
    }
    return new TfIdf(folding(), choice, left, by.value() == null ? Subcorpora.DOCUMENTS : subcorpora(by.value()));
  }

  private Frequencies frequencies(TypeChoice choice, StopWords left) {
    return new Frequencies(folding(), choice, left, forms.value(), columnsFor());
  }

  private Folding folding() {
    return fold.folding("count");
  }

  private TypeChoice choice() throws IOException {
    WordPattern pattern = match.value() == null ? null : WordPattern.of(match.value(), folding());
    Set<String> words = null;
    if (only.value() != null) {
      words = lines(only.value()).stream().map(folding()::fold).collect(Collectors.toSet());
    }
    return new TypeChoice(minFrequency.value(), minLength.value(), pattern, words);
  }

  private StopWords stopWords() throws IOException {
    return switch (stopWords.value()) {
      case "none" -> StopWords.NONE;
      case "language" -> StopWords.OF_THE_LANGUAGE;
      default -> new StopWords(new HashSet<>(lines(stopWords.value())));
    };
  }

  @Override
  List<String> notes(boolean stats, boolean explain) {
    List<String> notes = new ArrayList<>();
    if (stats) {
      notes.add(count.words() + " words, " + count.types() + " types");
    }
    if (stats && !stopWords.value().equals("none")) {
      notes.add(count.stopWords() + " words left out as stop words");
    }
    if (explain && tfIdf.value()) {
      notes.add("tf-idf = tf × log10(N / df) (Spärck Jones 1972; Manning et al. 2008; as dfm_tfidf of quanteda)");
      notes.add("tf = frequency of the type there; df = in how many it occurs; N = "
          + count.subcorpora().size() + ", all of them");
    } else if (explain) {
      notes.add("words counted: N = " + count.words() + ", stop words and types not listed among them");
      notes.add("per_million = frequency × 1,000,000 / N; percent = frequency × 100 / N");
      notes.add("cumulative_percent = sum of the frequencies up to this rank × 100 / N");
    }
    if (explain) {
      notes.add("types: forms folded with --fold " + folding().names());
    }
    return notes;
  }
}
