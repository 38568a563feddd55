package kashaf.analysis.quotation;

import kashaf.language.Word;
import kashaf.language.WordClass;

/** Tells names, titles of works and terms in marks from what somebody says. */
final class Terms {
  private Terms() {}

  /** Whether the marked stretch at an item belongs to the noun or the one-letter word before it. */
  static boolean term(Passage passage, int item) {
    Word before = passage.word(item - 1);
    if (before == null) {
      return false;
    }
    boolean attached = passage.end(item - 1) == passage.start(item) && before.key().length() <= 2;
    return attached || before.is(WordClass.NAMING) && (before.cue() == null || before.cue().sort().equals("call"))
        || before.definite() && before.is(WordClass.NAMING, WordClass.ORGANISATION);
  }

  /** Whether marked words inside a reported clause are the speaker's own: they say something, or end the clause. */
  static boolean ownWords(Passage passage, int item, int clauseFrom, int clauseTo) {
    if (term(passage, item)) {
      return !attachedPreposition(passage, item) ? false : item + 1 >= clauseTo;
    }
    if (item + 1 >= clauseTo || item == clauseFrom) {
      return true;
    }
    Word next = passage.word(item + 1);
    boolean goesOn = next == null || Nouns.preposition(next) || next.conjunction();
    return goesOn && words(passage, item) >= 2 || words(passage, item) >= 4;
  }

  private static boolean attachedPreposition(Passage passage, int item) {
    return passage.end(item - 1) == passage.start(item)
        && passage.grammar().begins("joined-to-own-words", passage.word(item - 1).key());
  }

  /** How many words a marked stretch holds, roughly. */
  static int words(Passage passage, int item) {
    int words = 1;
    int to = passage.marked(item).content().end();
    for (int i = passage.marked(item).content().start(); i < to && words < 20; i++) {
      words += passage.text().charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }
}
