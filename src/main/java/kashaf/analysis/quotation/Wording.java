package kashaf.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import kashaf.language.Word;
import kashaf.language.WordClass;
import kashaf.text.WhiteSpace;

/** The words of a phrase: as they are compared, and as they are shown. */
final class Wording {
  private Wording() {}

  /** The words as they are compared, the first without a preposition joined to it; marks alone are one word. */
  static List<String> keys(Passage passage, int from, int to) {
    List<String> keys = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (passage.word(i) != null) {
        String key = i == from ? first(passage, passage.word(i)) : passage.word(i).key();
        keys.add(key.substring(0, key.length() - possessive(passage, key)));
      }
    }
    return keys.isEmpty() && from < to ? List.of(written(passage, from, to)) : keys;
  }

  /** How many characters of a name are the ending that makes it an owner: Harker's. */
  private static int possessive(Passage passage, String name) {
    return passage.grammar().words("possessives").stream().filter(name::endsWith).mapToInt(String::length).findFirst()
        .orElse(0);
  }

  private static String first(Passage passage, Word word) {
    return word.preposition() != 0 ? bare(passage, word)
        : word.key().substring(conjunction(passage, word));
  }

  /** How many characters of a word are "and" or "then" before a name: فمنير. */
  private static int conjunction(Passage passage, Word word) {
    boolean joined = word.is(WordClass.GIVEN_NAME) && word.key().length() == word.stem().length() + 1
        && passage.grammar().begins("conjunctions", word.key());
    return joined ? 1 : 0;
  }

  /** A word without the preposition joined to it, with its article. */
  private static String bare(Passage passage, Word word) {
    List<String> fused = passage.grammar().words("fused-article");
    return word.definite() && !fused.isEmpty() ? fused.get(1) + word.stem() : word.stem();
  }

  /** The words as they stand, but without marks around them and without a preposition joined to the first. */
  static String written(Passage passage, int from, int to) {
    if (to == from + 1 && passage.marked(from) != null) {
      return passage.text().slice(passage.marked(from).content().start(), passage.marked(from).content().end());
    }
    String words = WhiteSpace.squeezed(passage.text(), passage.start(from), passage.end(to - 1));
    words = words.substring(0, words.length() - possessive(passage, words));
    Word first = passage.word(from);
    if (first == null || first.preposition() == 0 || first.is(WordClass.GIVEN_NAME)) {
      return first == null ? words : words.substring(conjunction(passage, first));
    }
    List<String> fused = passage.grammar().words("fused-article");
    return first.definite() && !fused.isEmpty() && first.key().startsWith(fused.get(0))
        ? fused.get(1) + words.substring(fused.get(0).length())
        : words.substring(Math.min(first.prefix(), words.length()));
  }
}
