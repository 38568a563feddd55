package kashaf.analysis.quotation;

import kashaf.language.Word;
import kashaf.language.WordClass;

/** Tells by its place where a personal name begins and ends in a phrase. */
final class NamePlaces {
  static final int LONGEST_NAME = 6;

  private final Passage passage;
  private final int head;
  private final boolean beforeObject;

  /**
   * @param head the item of the phrase's head noun
   * @param beforeObject whether a noun that is not the speaker may follow
   */
  NamePlaces(Passage passage, int head, boolean beforeObject) {
    this.passage = passage;
    this.head = head;
    this.beforeObject = beforeObject;
  }

  /** Whether a personal name begins at an item behind the head. */
  boolean starts(int i) {
    Word word = passage.word(i);
    if (i == head) {
      return bareName(word);
    }
    if (!Nouns.mayBeTitle(passage, head)) {
      return false;
    }
    Word before = passage.word(i - 1);
    boolean given = word.is(WordClass.GIVEN_NAME) && !word.is(WordClass.PREPOSITION) || word.is(WordClass.NAME_PART);
    boolean complete =
        before == null || before.definite() || before.pronoun() || before.is(WordClass.PLACE)
            || before.is(WordClass.HONORIFIC)
            || passage.is(i - 2, WordClass.TITLE) && before.classes() == 0 && before.key().length() >= 4
            && passage.grammar().ends("told-end", before.key())
            || passage.is(i - 2, WordClass.TITLE)
            && passage.grammar().endsSpelled("owned-end", passage.slice(i - 1, i));
    boolean noun = (word.classes() & ~(WordClass.GIVEN_NAME.bit() | WordClass.NAME_PART.bit())) != 0;
    Word next = passage.word(i + 1);
    if (beforeObject && !given && (next == null || next.pronoun() || Nouns.preposition(next))) {
      return false;
    }
    return !word.definite() && word.preposition() == 0 && (given || complete && !noun && !word.pronoun());
  }

  /**
   * What looked like a bare name was an office that the lexicon does not know, when a given name follows an article.
   */
  boolean restarts(int i) {
    Word before = passage.word(i - 1);
    boolean called = passage.is(head, WordClass.GIVEN_NAME) || passage.is(head, WordClass.NAME_PART);
    return i > head && !called && before != null && before.definite() && passage.is(i, WordClass.GIVEN_NAME);
  }

  private boolean bareName(Word word) {
    boolean noun =
        word.is(WordClass.TITLE, WordClass.ORGANISATION)
            || word.is(WordClass.SOURCE, WordClass.HONORIFIC)
            || word.is(WordClass.VENUE, WordClass.PRONOUN);
    Word next = passage.word(head + 1);
    boolean kunya = word.is(WordClass.NAME_PART) && next != null && !next.definite() && !next.is(WordClass.SOURCE)
        && (next.is(WordClass.GIVEN_NAME) || next.classes() == 0);
    return !word.definite() && (!noun || kunya || word.is(WordClass.GIVEN_NAME) && !word.pronoun() && noTitleBehind());
  }

  /** A given name that is also a noun is a name when no word with the article follows it. */
  private boolean noTitleBehind() {
    Word next = passage.word(head + 1);
    return next == null || !next.definite();
  }

  /** Whether the name that began at an item is over at another. */
  boolean ends(Word word, int nameFrom, int i) {
    if (i - nameFrom >= LONGEST_NAME) {
      return true;
    }
    boolean noun = word.is(WordClass.TITLE, WordClass.ORGANISATION) || word.is(WordClass.SOURCE, WordClass.VENUE);
    noun &= !familyName(word, nameFrom, i);
    int names = i - nameFrom;
    for (int k = nameFrom; k < i; k++) {
      names -= passage.grammar().is("one-name-with", passage.word(k)) ? 1 : 0;
    }
    boolean told = beforeObject && passage.is(nameFrom, WordClass.GIVEN_NAME) && word.key().length() >= 5
        && word.classes() == 0 && !word.definite() && passage.grammar().ends("told-end", word.key());
    boolean people = names >= 2 && noun && !word.is(WordClass.GIVEN_NAME);
    boolean object = told || beforeObject
        && (people || word.definite() && (names >= 2 && !familyName(word, nameFrom, i) || noun));
    Word next = passage.word(i + 1);
    Word behind = passage.word(i + 2);
    boolean office = word.is(WordClass.TITLE) && !word.definite() && i - nameFrom >= 2 && next != null
        && (next.definite() || behind != null && behind.definite());
    boolean owned = beforeObject && i - nameFrom >= 2 && word.classes() == 0 && !word.definite()
        && passage.grammar().endsSpelled("owned-end", passage.slice(i, i + 1));
    Word before = passage.word(i - 1);
    boolean behindFamily = beforeObject && i - 1 > nameFrom && before != null && before.definite() && !word.definite()
        && !passage.is(i - 2, WordClass.NAME_PART) && !word.is(WordClass.GIVEN_NAME);
    boolean verb = behindFamily || beforeObject && i - nameFrom >= 2 && (word.classes() & ~WordClass.NAMING.bit()) == 0
        && !word.definite()
        && word.key().length() >= 4 && (passage.grammar().begins("wishes-begin", word.key())
        || passage.grammar().begins("feminine-verbs-begin", word.key())
        || passage.grammar().ends("feminine-verbs-end", word.key()));
    return object && !passage.is(i - 1, WordClass.NAME_PART) || owned || verb || Nouns.speech(passage, i)
        || noun && word.pronoun() || office;
  }

  /** An office that is a family name, since another object follows: أبدى محمود الخطيب غضبه. */
  private boolean familyName(Word word, int nameFrom, int i) {
    Word next = passage.word(i + 1);
    boolean second = i == nameFrom + 1 || passage.is(i - 1, WordClass.GIVEN_NAME)
        || passage.is(i - 2, WordClass.NAME_PART);
    return i > nameFrom && second && word.definite() && (nameFrom > head || passage.is(nameFrom, WordClass.GIVEN_NAME))
        && next != null && !next.definite() && !Nouns.preposition(next)
        && !next.is(WordClass.COMPLEMENTIZER, WordClass.FUSED_COMPLEMENTIZER)
        && next.key().length() > 1;
  }

  /** Behind a noun with the article another one begins that is no adjective. */
  boolean objectBegins(Word word, int i) {
    boolean participle = passage.grammar().begins("adjectives-begin", word.key()) && i == head + 1
        && Nouns.title(passage, head) && passage.grammar().ends("feminine-ends", word.key())
        == passage.grammar().ends("feminine-ends", passage.word(head).stem());
    boolean adjective = participle || adjective(word);
    Word before = passage.word(i - 1);
    boolean complete = before != null && before.definite() && !word.definite() && !Nouns.preposition(word);
    Word first = passage.word(head);
    Word next = passage.word(i + 1);
    boolean last = next == null || Nouns.preposition(next) || next.key().length() == 1
        || next.is(WordClass.FUSED_COMPLEMENTIZER);
    boolean behindPair = first != null && !first.definite() && before != null && before.definite()
        && word.definite() && !adjective(word) && last && i >= head + 2;
    // A sound plural that keeps its ending has no noun joined to it: انتقد مغردون تصوير ….
    boolean behindPlural = i == head + 1 && first != null && first.is(WordClass.SOURCE)
        && passage.grammar().ends("plurals-end", first.key()) && !passage.grammar().ends("plurals-end", word.key());
    if (beforeObject && (behindPair || behindPlural)) {
      return true;
    }
    boolean second = first != null && first.definite() && word.definite() && before != null && before.definite()
        && !adjective;
    return beforeObject && i > head && first != null && (complete || second);
  }

  private boolean adjective(Word word) {
    return passage.grammar().ends("adjectives-end", word.key());
  }

  /** Whether a name between commas may begin at an item. */
  boolean mayBegin(int item, boolean several) {
    Word first = passage.word(item);
    boolean given = first.is(WordClass.GIVEN_NAME);
    boolean name = given || first.is(WordClass.NAME_PART) || first.classes() == 0 && first.cue() == null;
    return name && !Nouns.preposition(first) && (several || given);
  }
}
