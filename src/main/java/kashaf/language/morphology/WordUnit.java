package kashaf.language.morphology;

import java.util.Locale;

/** What is counted as one word. */
public enum WordUnit {
  /** A form as it is folded. */
  TYPE,
  /** What remains of a word when clitics and the endings of inflection are taken off. */
  STEM,
  /** The form of the dictionary: the singular of a noun, the perfect of a verb. */
  LEMMA,
  /** The radicals that words of one origin share; of a word whose root is not known, the lemma. */
  ROOT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
