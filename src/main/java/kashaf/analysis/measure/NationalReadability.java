package kashaf.analysis.measure;

import java.util.List;
import java.util.Locale;

/**
 * A readability formula with the constants that somebody found for one language; they are data of the language.
 *
 * @param title what it is called
 * @param shape which figures of the text it weighs
 * @param constants three numbers, in decimal
 * @param source who found them
 */
public record NationalReadability(String title, Shape shape, List<String> constants, String source)
    implements Measure<TextSize> {

  /** What the three constants stand before. */
  public enum Shape {
    /** Flesch 1948 and its kin: the higher, the easier. */
    EASE("%s − %s · words/sentences − %s · syllables/words"),
    /** The same turned round into a school grade. */
    GRADE("%s · words/sentences + %s · syllables/words − %s"),
    /** Al Tamimi et al. 2014, for Arabic; because of the first term it grows with the length of the text. */
    CHARACTERS("%s · characters + %s · characters/words + %s · words/sentences; characters are letters and digits");

    private final String formula;

    Shape(String formula) {
      this.formula = formula;
    }
  }

  /**
   * Reads an entry of a language's file: the shape, three numbers, the source.
   *
   * @param entry such as {@code ease 206.835 1.015 84.6 Flesch 1948}
   */
  public static NationalReadability of(String title, String entry) {
    String[] words = entry.split(" ", 5);
    Shape shape = Shape.valueOf(words[0].toUpperCase(Locale.ROOT));
    return new NationalReadability(title, shape, List.of(words).subList(1, 4), words[4]);
  }

  @Override
  public String formula() {
    return String.format(Locale.ROOT, shape.formula, constants.toArray());
  }

  /** The value; NaN for a text without words. */
  @Override
  public double of(TextSize size) {
    double a = Double.parseDouble(constants.get(0));
    double b = Double.parseDouble(constants.get(1));
    double c = Double.parseDouble(constants.get(2));
    return Measure.finite(switch (shape) {
      case EASE -> a - b * size.wordsPerSentence() - c * size.syllablesPerWord();
      case GRADE -> a * size.wordsPerSentence() + b * size.syllablesPerWord() - c;
      case CHARACTERS -> a * size.characters() + b * size.charactersPerWord() + c * size.wordsPerSentence();
    });
  }
}
