package kashaf.language.morphology;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kashaf.language.Language;

/** The word analysis of a language that has rules for it. */
final class Morphology {
  private static final Map<Language, Morphology> KNOWN = new ConcurrentHashMap<>();

  private final Affixes affixes;
  private final Lexemes lexemes;
  private final Patterns patterns;

  private Morphology(Language language) {
    affixes = new Affixes(language);
    lexemes = new Lexemes(language);
    patterns = new Patterns(language);
  }

  /** Whether a language has rules. */
  static boolean exists(Language language) {
    return !language.lines("affixes").isEmpty();
  }

  static Morphology of(Language language) {
    return KNOWN.computeIfAbsent(language, Morphology::new);
  }

  /** Takes words apart by the rules, what they know of words, and what occurs in a corpus. */
  WordAnalyser analyser(Attestation corpus) {
    return new RuleAnalyser(affixes, lexemes, patterns, corpus);
  }
}
