package kashaf.language;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Words that a list leaves out: none, those given, or those of the languages of the documents.
 *
 * @param given words somebody gave; null when the languages' own are meant
 */
public record StopWords(Set<String> given) implements Serializable {
  public static final StopWords NONE = new StopWords(Set.of());
  public static final StopWords OF_THE_LANGUAGE = new StopWords(null);

  /** The words to leave out of a list that was folded so and made from documents in these languages. */
  public Set<String> folded(Folding folding, Collection<Language> languages) {
    Set<String> words = new HashSet<>();
    if (given != null) {
      given.forEach(word -> words.add(folding.fold(word)));
      return words;
    }
    for (Language language : languages) {
      language.lines("stop-words").forEach(word -> words.add(folding.fold(word)));
    }
    return words;
  }
}
