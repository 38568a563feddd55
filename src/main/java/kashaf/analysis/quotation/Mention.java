package kashaf.analysis.quotation;

/**
 * The words that name a speaker where the statement stands.
 *
 * @param passage where
 * @param from the first item of the whole phrase
 * @param to the item behind its last
 * @param head the item of its head noun
 * @param nameFrom the first item of the personal name in it, or the head of a body's name
 * @param nameTo the item behind the name
 * @param sort what the phrase is
 * @param gender m, f or - from the phrase itself
 * @param number s, p or -
 */
record Mention(
    Passage passage, int from, int to, int head, int nameFrom, int nameTo, Sort sort, char gender, char number) {

  /** What a phrase is. */
  enum Sort {
    /** It holds a personal name. */
    PERSON,
    /** A body, by its name or its noun. */
    ORGANISATION,
    /** A noun with the article for somebody known: the minister. */
    NOMINAL,
    /** Somebody who has no name in the text. */
    UNNAMED,
    /** A pronoun. */
    PRONOUN
  }

  String text() {
    return passage.slice(from, to);
  }
}
