package kashaf.language.morphology;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

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

  /** @throws IllegalArgumentException when there is none of that name */
  public static WordUnit named(String name) {
    return Arrays.stream(values()).filter(unit -> unit.toString().equals(name)).findFirst().orElseThrow(() ->
        new IllegalArgumentException("words are counted by " + names() + ", not by '" + name + "'"));
  }

  private static String names() {
    return Arrays.stream(values()).map(WordUnit::toString).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
