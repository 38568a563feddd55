package kashaf.language.morphology;

import java.io.Serializable;

/** The evidence of a corpus: how often a type occurs in it. */
@FunctionalInterface
public interface Attestation extends Serializable {
  /** Of no corpus. */
  Attestation NONE = type -> 0;

  /** How often a type, folded as words are counted, occurs; 0 where it does not. */
  long frequency(String type);
}
