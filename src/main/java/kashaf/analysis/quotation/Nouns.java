package kashaf.analysis.quotation;

import kashaf.language.Word;
import kashaf.language.WordClass;

/** What a noun may be in the phrase that names a speaker. */
final class Nouns {
  private Nouns() {}

  /** An office, or a noun with the article that is not known to be anything else. */
  static boolean mayBeTitle(Passage passage, int item) {
    Word word = passage.word(item);
    return title(passage, item) || word != null && word.definite() && word.classes() == 0;
  }

  /** Whether marks at an item belong to the noun before them. */
  static boolean belongs(Passage passage, int i) {
    return passage.is(i - 1, WordClass.NAMING) || passage.is(i - 1, WordClass.ORGANISATION)
        || passage.is(i - 1, WordClass.TITLE) || passage.is(i - 1, WordClass.SOURCE);
  }

  /** Whether a one-letter preposition before marks stands there: لـ«…». */
  static boolean attached(Passage passage, int i) {
    return passage.word(i).key().length() == 1 && passage.marked(i + 1) != null
        && passage.end(i) == passage.start(i + 1);
  }

  /** An office, a word of courtesy, or people without a name. */
  static boolean title(Passage passage, int item) {
    return passage.is(item, WordClass.TITLE) || passage.is(item, WordClass.HONORIFIC)
        || passage.is(item, WordClass.SOURCE);
  }

  /** Whether a preposition leads to a place where things are said. */
  static boolean venueFollows(Passage passage, int i, int to) {
    for (int k = i; k < Math.min(to, i + 2); k++) {
      if (passage.is(k, WordClass.VENUE)) {
        return true;
      }
    }
    return false;
  }

  /** A preposition, alone or joined to its noun. */
  static boolean preposition(Word word) {
    return word.is(WordClass.PREPOSITION) || joined(word);
  }

  /** Whether a preposition is joined to a noun. */
  static boolean joined(Word word) {
    return word.preposition() != 0 && !word.is(WordClass.GIVEN_NAME);
  }

  /** A noun with "and" before it tells what happens meanwhile: والدموع في عينيها. */
  static boolean circumstance(Word word) {
    return word.conjunction() && word.definite();
  }
}
