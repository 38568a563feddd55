package kashaf.analysis;

import java.io.Serializable;
import kashaf.language.morphology.Attestation;
import kashaf.language.morphology.WordUnit;

/**
 * What is counted as one word.
 *
 * @param unit types, or what is common to several of them
 * @param lexicon the vocabulary that tells which words there are; null for that of the texts themselves
 */
public record Grouping(WordUnit unit, Attestation lexicon) implements Serializable {
  /** Every type by itself. */
  public static final Grouping NONE = new Grouping(WordUnit.TYPE, null);

  boolean isNone() {
    return unit == WordUnit.TYPE;
  }
}
