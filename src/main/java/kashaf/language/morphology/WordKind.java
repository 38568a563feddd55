package kashaf.language.morphology;

import java.util.Locale;

/** What kind of word a reading takes a word to be. */
public enum WordKind {
  NOUN,
  ADJECTIVE,
  VERB,
  PARTICLE,
  NAME,
  /** A word in another script, a number, an abbreviation: what the rules say nothing of. */
  OTHER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
