package kashaf.analysis.measure;

/**
 * What readability formulas take of a text.
 *
 * @param words the words
 * @param sentences the sentences
 * @param letters the letters of the words, without marks and tatweel
 * @param digits the digits of the words
 * @param longWords words of more than six letters and digits
 * @param syllables the syllables of the words, as far as the language has rules to count them
 */
public record TextSize(long words, long sentences, long letters, long digits, long longWords, long syllables) {

  /** Letters and digits. */
  public long characters() {
    return letters + digits;
  }

  double wordsPerSentence() {
    return (double) words / sentences;
  }

  double charactersPerWord() {
    return (double) characters() / words;
  }

  double syllablesPerWord() {
    return (double) syllables / words;
  }
}
