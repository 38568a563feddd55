package kashaf.analysis;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import kashaf.corpus.Part;
import kashaf.language.Folding.Folder;
import kashaf.language.Language;
import kashaf.language.Tokenizer;
import kashaf.text.Span;
import kashaf.text.Tokens;
import kashaf.text.Types;

/** What {@link TextStatistics} has seen of a text so far. */
public final class TextCount implements Accumulator<TextCount, Metric> {
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
  public Stream<Metric> result() {
    return new TextFigures(this).all();
  }

  /** The counts that go into the measures of diversity, in words. */
  public String counts() {
    return new TextFigures(this).toString();
  }

  TextStatistics question() {
    return question;
  }

  Counts types() {
    return types;
  }

  TypeSequence sequence() {
    return sequence;
  }

  long tokens() {
    return tokens;
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

  OsmanCount osman() {
    return osman;
  }

  Set<Language> languages() {
    return languages;
  }
}
