package kashaf.analysis.quotation;

import java.util.List;
import kashaf.language.Cue;
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

  /** A given name that is not rather a verb behind "and" at the start of a sentence: وعزت الشركة الخسائر. */
  static boolean givenName(Passage passage, int item) {
    Word word = passage.word(item);
    boolean verb = word != null && word.cue() != null && word.cue().verb() && word.conjunction()
        && passage.sentenceStart(item);
    return passage.is(item, WordClass.GIVEN_NAME) && !verb;
  }

  /** A speech itself, or a verbal noun: حديثه، بقوله. */
  static boolean neverSpeaks(Passage passage, int item) {
    Word word = passage.word(item);
    boolean noun = word != null && word.cue() != null && word.cue().reading() != Cue.Reading.VERB
        && !word.definite() && word.classes() == 0;
    return noun || speech(passage, item) || word != null && word.pronoun()
        && passage.grammar().words("speeches").contains(word.stem());
  }

  static boolean speech(Passage passage, int item) {
    return passage.grammar().is("speeches", passage.word(item));
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

  /** A word of time, or a noun that one makes such: العام الماضي. */
  static boolean time(Passage passage, int i) {
    Word word = passage.word(i);
    boolean period = word.definite() && word.classes() == 0 && passage.grammar().is("periods", passage.word(i + 1));
    return word.is(WordClass.TIME) && !word.is(WordClass.GIVEN_NAME) || period;
  }

  /** Whether the preposition at an item belongs to the name of a body: الهيئة العامة للإحصاء. */
  static boolean completesBody(Passage passage, int head, int i) {
    Word word = passage.word(i);
    Word before = passage.word(i - 1);
    List<String> fused = passage.grammar().words("fused-article");
    boolean body = passage.is(head, WordClass.ORGANISATION) && !passage.is(head, WordClass.VENUE);
    boolean adjective = i > head + 1 && before != null && before.definite()
        && (passage.grammar().ends("adjectives-end", before.key())
        || passage.grammar().begins("adjectives-begin", before.key()));
    return body && adjective && !fused.isEmpty() && word.definite() && word.key().startsWith(fused.get(0))
        && !addressee(passage, word);
  }

  /** Somebody who is told: a paper, the journalists. */
  static boolean addressee(Passage passage, Word word) {
    return passage.grammar().words("addressees").contains(word.stem());
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
