package kashaf.language.morphology;

/**
 * How a word is taken apart.
 *
 * @param type the word, folded as words are counted
 * @param prefixes what stands before the stem: a clitic with a plus behind it, the letter of a verb's person with a
 *     hyphen ({@code و+ال+}, {@code س+ي-})
 * @param stem what stands between
 * @param suffixes what stands behind it: an ending of inflection with a hyphen before it, a pronoun with a plus
 *     ({@code -ات+هم})
 * @param lemma the form of the dictionary: the singular of a noun, the masculine of an adjective, the perfect of a verb;
 *     null where it is not looked for
 * @param root the radicals, or null where they are not known
 * @param kind what kind of word it is taken for
 * @param evidence what speaks for this reading
 */
public record WordAnalysis(String type, String prefixes, String stem, String suffixes, String lemma, String root,
    WordKind kind, String evidence) {

  /** What the word is when words are counted by a unit. */
  public String word(WordUnit unit) {
    return switch (unit) {
      case TYPE -> type;
      case STEM -> stem;
      case LEMMA -> lemma;
      case ROOT -> root == null ? lemma : root;
    };
  }

  /** A word of which nothing is known. */
  public static WordAnalysis whole(String type) {
    return new WordAnalysis(type, "", type, "", type, null, WordKind.OTHER, "");
  }
}
