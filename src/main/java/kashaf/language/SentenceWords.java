package kashaf.language;

import java.util.HashSet;
import java.util.Set;

/**
 * What words say about a stop before them. Those that begin sentences stand in {@code sentence-beginners.txt}, and
 * every function word with a capital is one.
 */
final class SentenceWords {
  private static final Folding FOLDING = Folding.named("count");

  private final Set<String> beginners = new HashSet<>();
  private final Set<String> functionWords = new HashSet<>();
  private final Set<String> reportingVerbs = new HashSet<>();

  SentenceWords(Language language) {
    language.lines("stop-words").forEach(word -> functionWords.add(FOLDING.fold(word)));
    language.lines("sentence-beginners").forEach(word -> beginners.add(FOLDING.fold(word)));
    language.lines("reporting-verbs").forEach(word -> reportingVerbs.add(FOLDING.fold(word)));
  }

  /** Whether the word usually begins a sentence where a stop stands before it. Single letters are rather initials. */
  boolean begins(String word) {
    if (word.length() < 2) {
      return false;
    }
    String type = FOLDING.fold(word);
    return beginners.contains(type) || Character.isUpperCase(word.codePointAt(0)) && functionWords.contains(type);
  }

  /** Whether the word usually continues what stands before it: a function word that begins no sentence. */
  boolean continues(String word) {
    String type = FOLDING.fold(word);
    return functionWords.contains(type) && !beginners.contains(type);
  }

  /** Whether the word reports what somebody says, as in «“Where?” asked the guard». */
  boolean reports(String word) {
    return reportingVerbs.contains(FOLDING.fold(word));
  }
}
