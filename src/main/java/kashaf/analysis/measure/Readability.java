package kashaf.analysis.measure;

import java.util.function.ToDoubleFunction;

/**
 * How hard a text is to read, by formulas that need no syllables and so suit every language with an alphabet.
 *
 * <p>What they do not say: whether a reader understands the text. They see the length of words and sentences, nothing
 * else; their constants were found on English or Swedish school texts, so a grade means little in another language, and
 * figures of different languages cannot be compared.
 */
public enum Readability implements Measure<TextSize> {
  LIX("lix", "words/sentences + 100 · words of more than six letters/words", "Björnsson 1968",
      size -> size.wordsPerSentence() + 100.0 * size.longWords() / size.words()),
  RIX("rix", "words of more than six letters/sentences", "Anderson 1983",
      size -> (double) size.longWords() / size.sentences()),
  ARI("ari", "4.71 · characters/words + 0.5 · words/sentences − 21.43; characters are letters and digits",
      "Smith & Senter 1967", size -> 4.71 * size.charactersPerWord() + 0.5 * size.wordsPerSentence() - 21.43),
  ARI_NAVY("ari-navy", "5.84 · characters/words + 0.37 · words/sentences − 26.01", "Kincaid et al. 1975",
      size -> 5.84 * size.charactersPerWord() + 0.37 * size.wordsPerSentence() - 26.01),
  COLEMAN_LIAU("coleman-liau", "0.0588 · L − 0.296 · S − 15.8; L letters, S sentences in a hundred words",
      "Coleman & Liau 1975, rounded as it is used", size -> 0.0588 * inHundredWords(size.letters(), size)
          - 0.296 * inHundredWords(size.sentences(), size) - 15.8),
  COLEMAN_LIAU_CLOZE("coleman-liau-cloze", "23.06395 − 27.4004 · (141.8401 − 0.21459 · L + 1.079812 · S) / 100",
      "Coleman & Liau 1975, by way of the cloze score", size -> 23.06395 - 27.4004
          * (141.8401 - 0.21459 * inHundredWords(size.letters(), size)
              + 1.079812 * inHundredWords(size.sentences(), size)) / 100);

  private final String title;
  private final String formula;
  private final String source;
  private final ToDoubleFunction<TextSize> function;

  Readability(String title, String formula, String source, ToDoubleFunction<TextSize> function) {
    this.title = title;
    this.formula = formula;
    this.source = source;
    this.function = function;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String formula() {
    return formula;
  }

  @Override
  public String source() {
    return source;
  }

  /** The value; NaN for a text without words. */
  @Override
  public double of(TextSize size) {
    return Measure.finite(function.applyAsDouble(size));
  }

  private static double inHundredWords(long count, TextSize size) {
    return 100.0 * count / size.words();
  }
}
