package kashaf.analysis.quotation;

import kashaf.language.Word;
import kashaf.language.WordClass;
import kashaf.text.Span;

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
    // In what is said, a pronoun before marks is no noun that names them: عرض عليها «ثمن بيتين».
    if (term(passage, item) && !passage.is(item - 1, WordClass.TIME)) {
      Word noun = passage.word(item - 1);
      // What is said of a known body: أن البنك «تأخر»، إن فيلمه «أوضح من الشمس».
      boolean apart = passage.end(item - 1) < passage.start(item);
      if (noun.definite() && apart && (item + 1 >= clauseTo || verb(passage, item, true))
          || (noun.pronoun() || verb(passage, item, false)) && item + 1 >= clauseTo && words(passage, item) >= 2) {
        return true;
      }
      return !attachedPreposition(passage, item) ? false : item + 1 >= clauseTo;
    }
    boolean alone = passage.word(item - 1) == null || !passage.is(item - 1, WordClass.PREPOSITION);
    Word next = passage.word(item + 1);
    // Between a preposition and an adjective marks hold a noun: من “التزامات الحلفاء” التقليدية.
    return alone || item + 1 >= clauseTo || next == null || !next.definite() || words(passage, item) > 2;
  }

  /** Whether the marked words begin like a verb in the present, or deny. */
  private static boolean verb(Passage passage, int item, boolean feminine) {
    Span content = passage.marked(item).content();
    int end = content.start();
    while (end < content.end() && passage.text().charAt(end) != ' ') {
      end++;
    }
    String first = passage.text().slice(content.start(), end);
    Grammar grammar = passage.grammar();
    return grammar.words("denials").contains(first) || end - content.start() >= 4
        && (grammar.begins("wishes-begin", first) || feminine && grammar.begins("feminine-verbs-begin", first));
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
