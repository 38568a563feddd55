package kashaf.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kashaf.text.Text;
import kashaf.text.Tokens;

/**
 * Guesses the language of a text: of those whose script most of its letters are in, the one whose stop words make up
 * most of its words; the first of them in {@code languages.txt} where none does.
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
    List<String> words = words(beginning);
    Language best = candidates.get(0);
    int most = 0;
    for (Language candidate : candidates) {
      Set<String> stopWords = new HashSet<>(candidate.lines("stop-words"));
      int hits = 0;
      for (String word : words) {
        hits += stopWords.contains(word) ? 1 : 0;
      }
      if (hits > most) {
        most = hits;
        best = candidate;
      }
    }
    return best;
  }

  /** The first words, folded. */
  private static List<String> words(Text beginning) {
    Text text = beginning.first(LETTERS * 2);
    Tokens tokens = Tokenizer.tokenize(text);
    Folding folding = Folding.named("count");
    List<String> words = new ArrayList<>();
    for (int i = 0; i < Math.min(tokens.count(), WORDS); i++) {
      words.add(folding.fold(text.slice(tokens.start(i), tokens.end(i))));
    }
    return words;
  }

  /**
   * The script of most of the first letters. Each letter is looked up once: this comes first in every run, when
   * nothing is compiled yet and 4096 look-ups take ten milliseconds.
   */
  private static UnicodeScript script(Text text) {
    int[] counts = new int[1 << 16];
    char[] different = new char[LETTERS];
    int many = 0;
    for (int i = 0; i < Math.min(text.length(), LETTERS); i++) {
      char c = text.charAt(i);
      if (counts[c]++ == 0) {
        different[many++] = c;
      }
    }
    int[] letters = new int[UnicodeScript.values().length];
    for (int i = 0; i < many; i++) {
      char c = different[i];
      letters[UnicodeScript.of(c).ordinal()] += Character.isLetter(c) ? counts[c] : 0;
    }
    int most = UnicodeScript.COMMON.ordinal();
    for (int script = 0; script < letters.length; script++) {
      most = letters[script] > letters[most] ? script : most;
    }
    return UnicodeScript.values()[most];
  }
}
