package kashaf.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kashaf.text.Text;
import kashaf.text.Tokens;

/**
 * Guesses the language of a text: of those whose script most of its letters are in, the one whose stop words make up most
 * of its words; the first of them in {@code languages.txt} where none does.
 */
public final class LanguageGuess {
  private static final int LETTERS = 4096;
  private static final int WORDS = 600;

  private LanguageGuess() {}

  /** The language of a document that begins so. */
  public static Language of(Text beginning) {
    UnicodeScript script = script(beginning);
    List<Language> candidates = Language.all().stream().filter(language -> language.script() == script).toList();
    if (candidates.size() <= 1) {
      return candidates.isEmpty() ? Language.UNKNOWN : candidates.get(0);
    }
    Tokens words = Tokenizer.tokenize(beginning.first(LETTERS * 2));
    Language best = candidates.get(0);
    int most = 0;
    for (Language candidate : candidates) {
      int hits = stopWords(candidate, beginning, words);
      if (hits > most) {
        most = hits;
        best = candidate;
      }
    }
    return best;
  }

  private static int stopWords(Language language, Text text, Tokens words) {
    Folding folding = Folding.named("count");
    Set<String> stopWords = StopWords.OF_THE_LANGUAGE.folded(folding, List.of(language));
    int hits = 0;
    for (int i = 0; i < Math.min(words.count(), WORDS); i++) {
      hits += stopWords.contains(folding.fold(text.slice(words.start(i), words.end(i)))) ? 1 : 0;
    }
    return hits;
  }

  /** The script of most of the first letters. */
  private static UnicodeScript script(Text text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    for (int i = 0; i < Math.min(text.length(), LETTERS); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters.merge(UnicodeScript.of(text.charAt(i)), 1, Integer::sum);
      }
    }
    return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(UnicodeScript.COMMON);
  }
}
