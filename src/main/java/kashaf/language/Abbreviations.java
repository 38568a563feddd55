package kashaf.language;

import java.util.HashSet;
import java.util.Set;

/**
 * Words of a language that a full stop belongs to. Those in {@code abbreviations.txt} never end a sentence (Dr., ص.);
 * those in {@code abbreviations-at-ends.txt} end one where a sentence plainly begins behind them (p.m., Inc.).
 */
final class Abbreviations {
  private static final Folding FOLDING = Folding.named("count");

  private final Set<String> inside = new HashSet<>();
  private final Set<String> atEnds = new HashSet<>();
  private final Set<String> beginners = new HashSet<>();
  private final boolean ordinals;

  Abbreviations(Language language) {
    language.lines("abbreviations").forEach(word -> inside.add(FOLDING.fold(word)));
    language.lines("abbreviations-at-ends").forEach(word -> atEnds.add(FOLDING.fold(word)));
    language.lines("stop-words").forEach(word -> beginners.add(FOLDING.fold(word)));
    ordinals = "stop".equals(language.properties("language").get("ordinals"));
  }

  /** Whether a stop behind the word belongs to it, whatever follows. */
  boolean inside(String word) {
    return inside.contains(FOLDING.fold(word)) || isInitial(word);
  }

  /** Whether a stop behind the word may be its own and the sentence's at once. */
  boolean perhapsAtEnd(String word) {
    return word.indexOf('.') > 0 || atEnds.contains(FOLDING.fold(word));
  }

  /** Whether a word in capitals is one that rarely stands behind an abbreviation unless it begins a sentence. */
  boolean begins(String word) {
    return beginners.contains(FOLDING.fold(word));
  }

  /** Whether a number with a stop is an ordinal in this language. */
  boolean ordinals() {
    return ordinals;
  }

  /** A single letter, with its vowel marks. */
  private static boolean isInitial(String word) {
    String letters = FOLDING.fold(word);
    return letters.codePointCount(0, letters.length()) == 1 && Character.isLetter(letters.codePointAt(0));
  }
}
