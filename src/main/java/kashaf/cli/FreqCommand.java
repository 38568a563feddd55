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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kashaf freq}. */
@Command(
    name = "freq",
    description = "How often each word occurs.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  kashaf freq -l 20 examples/news-ar.txt",
      "  kashaf freq --forms --match 'مكتب*' examples/news-ar.txt",
      "  kashaf freq --stopwords language --by-document examples/corpus > words.csv",
      "  cat *.txt | kashaf freq --fold match --min-frequency 5"
    })
final class FreqCommand extends TableCommand {
  @Mixin private FoldOption fold = new FoldOption();

  @Option(names = "--forms", description = "A column with the forms of each type and their counts.")
  private boolean forms;

  @Option(names = "--by-document", description = "A column for each document with the frequency there.")
  private boolean byDocument;

  @Option(names = "--min-frequency", paramLabel = "N", description = "Only types that occur at least N times.")
  private long minFrequency = 1;

  @Option(names = "--min-length", paramLabel = "N", description = "Only types of at least N characters.")
  private int minLength;

  @Option(
      names = "--match",
      paramLabel = "PATTERN",
      description = "Only types that look like this: * for any characters, ? for one, a|b for either, /…/ for an RE2 expression.")
  private String match;

  @Option(names = "--only", paramLabel = "FILE", description = "Only the words in this file, one a line.")
  private String only;

  @Option(
      names = "--stopwords",
      paramLabel = "LIST",
      description = "Leave out words: none (the default), language (those of the documents' languages), or a file with one a line.")
  private String stopWords = "none";

  private FrequencyCount count;

  FreqCommand(Session session) {
    super(session);
  }

  @Override
  Schema<?> schema() {
    return frequencies(TypeChoice.ALL, StopWords.NONE).schema();
  }

  @Override
  boolean columnsHangOnData() {
    return byDocument;
  }

  @Override
  Table<?> table(Corpus corpus, Runner runner) throws IOException {
    Frequencies frequencies = frequencies(choice(), stopWords());
    count = runner.aggregate(frequencies, corpus);
    return new Table<>(frequencies.schema(count.documents()), count.result());
  }

  private Frequencies frequencies(TypeChoice choice, StopWords left) {
    return new Frequencies(folding(), choice, left, forms, byDocument);
  }

  private Folding folding() {
    return fold.folding("count");
  }

  private TypeChoice choice() throws IOException {
    WordPattern pattern = match == null ? null : WordPattern.of(match, folding());
    Set<String> words = null;
    if (only != null) {
      words = lines(only).stream().map(folding()::fold).collect(Collectors.toSet());
    }
    return new TypeChoice(minFrequency, minLength, pattern, words);
  }

  private StopWords stopWords() throws IOException {
    return switch (stopWords) {
      case "none" -> StopWords.NONE;
      case "language" -> StopWords.OF_THE_LANGUAGE;
      default -> new StopWords(new HashSet<>(lines(stopWords)));
    };
  }

  @Override
  List<String> notes(boolean stats, boolean explain) {
    List<String> notes = new ArrayList<>();
    if (stats) {
      notes.add(count.words() + " words, " + count.types() + " types");
    }
    if (stats && !stopWords.equals("none")) {
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
