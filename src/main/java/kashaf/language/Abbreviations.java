package kashaf.language;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;

/**
 * Words of a language that a full stop belongs to, in three files. Those in {@code abbreviations.txt} never end a
 * sentence (Dr., e.g.); those in {@code abbreviations-at-ends.txt} end one where a sentence plainly begins behind them
 * (p.m., ق.م.); those in {@code abbreviations-before-numbers.txt} are abbreviations only before a number (No. 5).
 * Single letters, and several with stops between them, are like those at ends without being listed.
 *
 * <p>An entry may end with a mark of its own (Yahoo!). One that starts with a stop is a word that such a stop, without
 * a space, joins to the one before it (.نت); one that ends with a hyphen is written together with an abbreviation
 * behind it (و-). A language of another script takes the Latin abbreviations that its texts hold from English (Ltd.).
 */
final class Abbreviations {
  private static final Folding FOLDING = Folding.named("count");

  /** What a stop behind a word means. */
  enum Kind {
    /** An end. */
    NONE,
    /** It belongs to the word and to nothing else. */
    NEVER_ENDS,
    /** It may be the word's own and the sentence's at once. */
    AT_ENDS,
    /** It belongs to the word where a number follows. */
    BEFORE_NUMBERS,
    /** It makes the number before it an ordinal. */
    ORDINAL
  }

  private final Map<String, Kind> kinds = new HashMap<>();
  private final boolean ordinals;

  Abbreviations(Language language) {
    add(language);
    if (language.script() != UnicodeScript.LATIN) {
      add(Language.of("en"));
    }
    ordinals = "stop".equals(language.properties("language").get("ordinals"));
  }

  private void add(Language language) {
    language.lines("abbreviations").forEach(word -> kinds.putIfAbsent(FOLDING.fold(word), Kind.NEVER_ENDS));
    language.lines("abbreviations-at-ends").forEach(word -> kinds.putIfAbsent(FOLDING.fold(word), Kind.AT_ENDS));
    language.lines("abbreviations-before-numbers")
        .forEach(word -> kinds.putIfAbsent(FOLDING.fold(word), Kind.BEFORE_NUMBERS));
  }

  /** What the word, without its stop, is. */
  Kind kind(String word) {
    String type = FOLDING.fold(word);
    Kind kind = kinds.get(type);
    if (kind != null) {
      return kind;
    }
    if (ordinals && isOrdinal(word)) {
      return Kind.ORDINAL;
    }
    if (isInitial(type)) {
      return Kind.AT_ENDS;
    }
    boolean joined = type.length() > 1 && kinds.containsKey(type.charAt(0) + "-");
    return joined ? kind(type.substring(1)) : Kind.NONE;
  }

  /** Whether a stop before the word, without a space, joins it to the word before. */
  boolean joined(String word) {
    return kinds.containsKey("." + FOLDING.fold(word));
  }

  /** A number of one or two digits, or a Roman one. */
  private static boolean isOrdinal(String word) {
    return word.length() <= 2 && word.chars().allMatch(Character::isDigit) || isRoman(word);
  }

  /** Whether the word is a Roman number that is no initial. */
  static boolean isRoman(String word) {
    return word.length() > 1 && word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
  }

  /** A single letter, or the last of several with stops between them. */
  private static boolean isInitial(String type) {
    String last = type.substring(type.lastIndexOf('.') + 1);
    return !last.isEmpty() && last.codePointCount(0, last.length()) == 1 && Character.isLetter(last.codePointAt(0));
  }
}
