package kashaf.analysis;

import java.io.Serializable;
import java.util.Set;
import kashaf.language.WordPattern;

/**
 * Which types a list shows; the others are counted all the same.
 *
 * @param minFrequency the least frequency
 * @param minLength the least length in code points
 * @param match what a type must look like, or null
 * @param only the only types to show, folded, or null
 */
public record TypeChoice(long minFrequency, int minLength, WordPattern match,
    Set<String> only) implements Serializable {
  /** Every type. */
  public static final TypeChoice ALL = new TypeChoice(1, 0, null, null);

  boolean takes(long frequency) {
    return frequency >= minFrequency;
  }

  /** Whether it is all the same to it what a type looks like. */
  boolean takesAnyType() {
    return minLength <= 1 && only == null && match == null;
  }

  boolean takes(String type) {
    return (minLength <= 1 || type.codePointCount(0, type.length()) >= minLength)
        && (only == null || only.contains(type))
        && (match == null || match.matches(type));
  }
}
