package kashaf.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import kashaf.analysis.Frequencies;
import kashaf.analysis.FrequencyCount;
import kashaf.analysis.WordAnalyses;
import kashaf.corpus.Corpus;
import kashaf.language.Folding;
import kashaf.language.Language;
import kashaf.language.LanguageGuess;
import kashaf.language.morphology.Attestation;
import kashaf.run.Runner;
import kashaf.table.Schema;
import kashaf.table.Table;
import kashaf.text.Text;

/** {@code kashaf analyse}. */
final class AnalyseCommand extends TableCommand {
  private final Setting<Boolean> text =
      options().flag("--text", "The arguments are files: every word in them, or in standard input.");

  private final LexiconOption lexicon = new LexiconOption(options());

  AnalyseCommand(Session session) {
    super(session);
    options()
        .says("How words are taken apart: clitics, endings, stem, lemma, root. A plus joins a clitic, a hyphen an"
            + " inflection. Of all readings that the rules of the language allow the likeliest is shown; the words that"
            + " occur in the text, or in a lexicon, help to choose.")
        .used("kashaf analyse [OPTIONS] WORD...\n       kashaf analyse [OPTIONS] --text [FILE | DIRECTORY | -]...")
        .examples(
            "kashaf analyse والعلاقات علاقاتهما وسيقولونها",
            "kashaf analyse --text examples/news-ar.txt",
            "kashaf freq examples | kashaf analyse --lexicon - بالمكتبة ومكتبتها");
  }

  @Override
  Schema<?> schema() {
    return text.value() ? new WordAnalyses(Attestation.NONE).schema() : WordAnalyses.WORDS;
  }

  @Override
  boolean readsInput() {
    return text.value();
  }

  @Override
  List<String> files() {
    if (!text.value() && arguments().isEmpty()) {
      throw failure("which words? kashaf analyse WORD..., or kashaf analyse --text FILE...");
    }
    return text.value() ? arguments() : List.of();
  }

  @Override
  Table<?> table(Corpus corpus, Runner runner) throws IOException {
    Attestation given = lexicon.attestation(session(), corpus.reading().charset());
    if (text.value()) {
      Corpus twice = given == null ? corpus.rereadable() : corpus;
      WordAnalyses analyses = new WordAnalyses(given == null ? vocabulary(twice, runner) : given);
      return new Table<>(analyses.schema(), runner.extract(analyses, given == null ? twice.silent() : twice));
    }
    WordAnalyses analyses = new WordAnalyses(given == null ? Attestation.NONE : given);
    Stream<WordAnalyses.Token> words = arguments().stream().map(word -> analyses.word(word, language(word, corpus)));
    return new Table<>(WordAnalyses.WORDS, words);
  }

  private static Attestation vocabulary(Corpus corpus, Runner runner) {
    FrequencyCount count = runner.aggregate(Frequencies.of(Folding.named("count")), corpus);
    return count::frequency;
  }

  private static Language language(String word, Corpus corpus) {
    Language told = corpus.reading().language();
    return told == null ? LanguageGuess.of(Text.of(word)) : told;
  }
}
