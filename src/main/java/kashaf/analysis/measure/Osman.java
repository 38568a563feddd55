package kashaf.analysis.measure;

/**
 * The counts of OSMAN (El-Haj &amp; Rayson 2016), a readability formula for Arabic. It counts syllables by the vowel
 * marks, so it means something only for a text that bears them; on a bare text it sees none, and the score is far too
 * high.
 *
 * @param words A
 * @param sentences B
 * @param longWords C, words of more than five letters
 * @param syllables D, short ones once, long and stressed ones twice
 * @param complexWords G, words of more than four syllables so counted
 * @param faseehWords H, complex words with a letter or an ending that plain writing avoids
 */
public record Osman(
    long words, long sentences, long longWords, long syllables, long complexWords, long faseehWords) {
  /** The formula as a person writes it. */
  public static final String FORMULA = "200.791 − 1.015 · A/B − 24.181 · (C + D + G + H)/A; A words, B sentences,"
      + " C long words, D syllables, G complex words, H faseeh words (El-Haj & Rayson 2016)";

  /** The score, higher for an easier text; NaN for a text without words. */
  public double score() {
    double perWord = (double) (longWords + syllables + complexWords + faseehWords) / words;
    return Measure.finite(200.791 - 1.015 * words / sentences - 24.181 * perWord);
  }
}
