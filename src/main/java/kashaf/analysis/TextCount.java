package kashaf.analysis;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kashaf.analysis.measure.Osman;
import kashaf.analysis.measure.RunningDiversity;
import kashaf.analysis.measure.Spectrum;
import kashaf.analysis.measure.TextSize;
import kashaf.corpus.Part;
import kashaf.language.Folding.Folder;
import kashaf.language.Language;
import kashaf.language.StopWords;
import kashaf.language.Syllables;
import kashaf.language.Tokenizer;
import kashaf.text.Span;
import kashaf.text.Tokens;
import kashaf.text.Types;

/** What {@link TextStatistics} has seen of a text so far. */
public final class TextCount implements Accumulator<TextCount, Figure> {
  /** LIX and RIX take words of more letters for long. */
  private static final int LONG = 6;

  private final TextStatistics question;
  private final Folder folder;
  private final Counts types = new Counts();
  private final TypeSequence sequence = new TypeSequence();
  private final WordLengths letters = new WordLengths();
  private final Distribution sentenceWords = new Distribution();
  private final Distribution sentenceCharacters = new Distribution();
  private final ParagraphLengths paragraphs = new ParagraphLengths();
  private final OsmanCount osman = new OsmanCount();
  private final Set<Language> languages = new LinkedHashSet<>();
  private long tokens;

  TextCount(TextStatistics question) {
    this.question = question;
    this.folder = question.folding().folder();
  }

  @Override
  public void accumulate(Part part) {
    languages.add(part.document().language());
    Types words = folder.fold(part.text(), part.tokens(), part.firstToken(), part.endToken());
    sequence.add(types.add(words), words.count());
    tokens += Tokenizer.tokensWithMarks(part.text()).countBetween(part.start(), part.end());
    letters.add(part);
    addSentences(part);
    paragraphs.add(part);
    osman.add(part);
  }

  private void addSentences(Part part) {
    Tokens words = part.tokens();
    for (Span sentence : part.sentences()) {
      sentenceWords.add(words.countBetween(sentence.start(), sentence.end()));
      sentenceCharacters.add(part.offset(sentence.end()) - part.offset(sentence.start()));
    }
  }

  @Override
  public void merge(TextCount next) {
    sequence.add(next.sequence, types.add(next.types));
    tokens += next.tokens;
    letters.add(next.letters);
    sentenceWords.add(next.sentenceWords);
    sentenceCharacters.add(next.sentenceCharacters);
    paragraphs.add(next.paragraphs);
    osman.add(next.osman);
    languages.addAll(next.languages);
  }

  @Override
  public Stream<Figure> result() {
    return new TextFigures(this).all();
  }

  /** The counts that go into the measures of diversity, in words. */
  public String counts() {
    Spectrum spectrum = spectrum();
    return String.format(Locale.ROOT, "N = %d, V = %d, V(1) = %d, V(2) = %d, S = Σ m² · V(m) = %.0f", words(),
        spectrum.size(), spectrum.types(1), spectrum.types(2), spectrum.squares());
  }

  TextStatistics question() {
    return question;
  }

  long tokens() {
    return tokens;
  }

  long words() {
    return types.total();
  }

  WordLengths letters() {
    return letters;
  }

  Distribution sentenceWords() {
    return sentenceWords;
  }

  Distribution sentenceCharacters() {
    return sentenceCharacters;
  }

  ParagraphLengths paragraphs() {
    return paragraphs;
  }

  Spectrum spectrum() {
    return Spectrum.of(types.frequencies());
  }

  RunningDiversity running() {
    return new RunningDiversity(sequence.toArray(), types.types());
  }

  /** The words that are stop words of the languages of the documents. */
  long stopWords() {
    return types.count(StopWords.OF_THE_LANGUAGE.folded(question.folding(), languages));
  }

  /** The one language of all documents, or an unknown one. */
  Language language() {
    return languages.size() == 1 ? languages.iterator().next() : Language.UNKNOWN;
  }

  OsmanCount osman() {
    return osman;
  }

  Osman osmanCounts() {
    return osman.counts(words(), sentenceWords.size());
  }

  TextSize size() {
    long longWords = letters.longerThan(LONG);
    return new TextSize(words(), sentenceWords.size(), letters.letters(), letters.digits(), longWords, syllables());
  }

  private long syllables() {
    Syllables counter = Syllables.of(language());
    long syllables = 0;
    for (int type = 0; counter.known() && type < types.types(); type++) {
      syllables += types.count(type) * counter.count(types.type(type));
    }
    return syllables;
  }
}
