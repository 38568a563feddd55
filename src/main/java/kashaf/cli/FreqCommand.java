package kashaf.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kashaf.analysis.Frequencies;
import kashaf.analysis.FrequencyCount;
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
            "cat *.txt | kashaf freq --fold match --min-frequency 5");
  }

  @Override
  Schema<?> schema() {
    return frequencies(TypeChoice.ALL, StopWords.NONE).schema();
  }

  @Override
  boolean columnsHangOnData() {
    return byDocument.value();
  }

  @Override
  Table<?> table(Corpus corpus, Runner runner) throws IOException {
    Frequencies frequencies = frequencies(choice(), stopWords());
    count = runner.aggregate(frequencies, corpus);
    return new Table<>(frequencies.schema(count.documents()), runner.dealt(count.result()));
  }

  private Frequencies frequencies(TypeChoice choice, StopWords left) {
    return new Frequencies(folding(), choice, left, forms.value(), byDocument.value());
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
    if (explain) {
      notes.add("words counted: N = " + count.words() + ", stop words and types not listed among them");
      notes.add("per_million = frequency × 1,000,000 / N; percent = frequency × 100 / N");
      notes.add("cumulative_percent = sum of the frequencies up to this rank × 100 / N");
      notes.add("types: forms folded with --fold " + folding().names());
    }
    return notes;
  }
}
