package kashaf.language.morphology;

import java.util.Optional;
import kashaf.language.Language;

/** Takes the words of a language apart. For one thread. */
public interface WordAnalyser {

  /** How a type, folded as words are counted, is taken apart. */
  WordAnalysis analyse(String type);

  /** Whether it finds such units; where it does not, {@link WordAnalysis#word} has none. */
  boolean finds(WordUnit unit);

  /**
   * By the rules of a language, or by a published stemmer where it has no rules but names one in {@code language.txt}.
   *
   * @param corpus which words occur
   * @return nothing where the language has neither
   */
  static Optional<WordAnalyser> of(Language language, Attestation corpus) {
    if (Morphology.exists(language)) {
      return Optional.of(Morphology.of(language).analyser(corpus));
    }
    String stemmer = language.properties("language").get("stemmer");
    return stemmer == null ? Optional.empty() : Optional.of(new SnowballStems(stemmer));
  }
}
