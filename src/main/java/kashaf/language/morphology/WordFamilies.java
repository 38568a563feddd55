package kashaf.language.morphology;

import java.util.Optional;
import kashaf.language.Language;

/** Which types of a language are one word: those of which the same comes out. */
@FunctionalInterface
public interface WordFamilies {

  /** The stem, lemma or root of a type, folded as words are counted. */
  String word(String type);

  /**
   * By the rules of a language, or by a published stemmer where it has no rules but names one in {@code language.txt}.
   *
   * @return nothing where the language has neither
   */
  static Optional<WordFamilies> of(Language language, WordUnit unit, Attestation corpus) {
    if (unit == WordUnit.TYPE) {
      return Optional.of(type -> type);
    }
    if (Morphology.exists(language)) {
      Analyser analyser = Morphology.of(language).analyser(corpus);
      return Optional.of(type -> analyser.analyse(type).word(unit));
    }
    String stemmer = language.properties("language").get("stemmer");
    return unit == WordUnit.STEM && stemmer != null ? Optional.of(new SnowballStems(stemmer)) : Optional.empty();
  }
}
