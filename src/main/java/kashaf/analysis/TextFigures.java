package kashaf.analysis;

import java.util.Set;
import java.util.stream.Stream;
import kashaf.analysis.measure.Measure;
import kashaf.analysis.measure.Osman;
import kashaf.analysis.measure.RunningDiversity;
import kashaf.analysis.measure.Spectrum;
import kashaf.analysis.measure.TextSize;
import kashaf.language.Language;
import kashaf.language.StopWords;
import kashaf.language.Syllables;

/** The counts of a text as the metrics want them, each made once. */
final class TextFigures {
  /** LIX and RIX take words of more letters for long. */
  private static final int LONG = 6;

  private final TextCount text;
  private final Spectrum spectrum;
  private final RunningDiversity running;
  private final Distribution paragraphWords;
  private final Distribution paragraphSentences;
  private final Distribution wordCharacters;
  private final TextSize size;

  TextFigures(TextCount text) {
    this.text = text;
    spectrum = Spectrum.of(text.types().frequencies());
    running = new RunningDiversity(text.sequence().toArray(), text.types().types());
    paragraphWords = text.paragraphs().words();
    paragraphSentences = text.paragraphs().sentences();
    wordCharacters = text.letters().lengths();
    WordLengths letters = text.letters();
    size = new TextSize(words(), sentences(), letters.letters(), letters.digits(), letters.longerThan(LONG),
        syllables());
  }

  /** The figures, in the order of the list. */
  Stream<Metric> all() {
    return TextMetrics.of(text.question(), language()).stream()
        .map(metric -> new Metric(metric.name(), Measure.finite(metric.value().applyAsDouble(this))));
  }

  /** The one language of all documents, or an unknown one. */
  private Language language() {
    Set<Language> languages = text.languages();
    return languages.size() == 1 ? languages.iterator().next() : Language.UNKNOWN;
  }

  private long syllables() {
    Syllables counter = Syllables.of(language());
    Counts types = text.types();
    long syllables = 0;
    for (int type = 0; counter.known() && type < types.types(); type++) {
      syllables += types.count(type) * counter.count(types.type(type));
    }
    return syllables;
  }

  long tokens() {
    return text.tokens();
  }

  long words() {
    return text.types().total();
  }

  private long sentences() {
    return text.sentenceWords().size();
  }

  Spectrum spectrum() {
    return spectrum;
  }

  RunningDiversity running() {
    return running;
  }

  WordLengths letters() {
    return text.letters();
  }

  Distribution sentenceWords() {
    return text.sentenceWords();
  }

  Distribution sentenceCharacters() {
    return text.sentenceCharacters();
  }

  Distribution paragraphWords() {
    return paragraphWords;
  }

  Distribution paragraphSentences() {
    return paragraphSentences;
  }

  Distribution wordCharacters() {
    return wordCharacters;
  }

  TextSize size() {
    return size;
  }

  /** The words that are stop words of the languages of the documents. */
  long stopWords() {
    return text.types().count(StopWords.OF_THE_LANGUAGE.folded(text.question().folding(), text.languages()));
  }

  Osman osman() {
    return text.osman().counts(words(), sentences());
  }

  /** The share of letters that bear a vowel mark. */
  double vocalisedShare() {
    return text.osman().markedShare();
  }

  /** The counts that go into the measures of diversity. */
  @Override
  public String toString() {
    return "N = " + words() + ", V = " + spectrum.size() + ", V(1) = " + spectrum.types(1) + ", V(2) = "
        + spectrum.types(2) + ", S = Σ m² · V(m) = " + (long) spectrum.squares();
  }
}
