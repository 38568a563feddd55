package kashaf.analysis.quotation;

import java.util.List;
import kashaf.analysis.quotation.Mention.Sort;
import kashaf.language.Cue;
import kashaf.language.Word;
import kashaf.language.WordClass;

/** Reads the phrase that names a speaker in a language that writes names with capital letters. */
final class CapitalPhrases {
  private static final int LONGEST = 14;

  private final Passage passage;
  private final Grammar grammar;
  private int from;
  private int to;
  private boolean joined;

  private CapitalPhrases(Passage passage) {
    this.passage = passage;
    this.grammar = passage.grammar();
  }

  /** The phrase in a stretch of items, or null when there is none. */
  static Mention read(Passage passage, int from, int to) {
    CapitalPhrases phrase = new CapitalPhrases(passage);
    phrase.from = phrase.skip(from, to);
    phrase.to = phrase.from;
    int last = Math.min(to, phrase.from + LONGEST);
    while (phrase.to < last && phrase.goesOn(phrase.to, last)) {
      phrase.to++;
    }
    return phrase.to == phrase.from ? null : phrase.mention();
  }

  private int skip(int from, int to) {
    int start = from;
    while (start < to && (passage.stop(start) != 0 || passage.is(start, WordClass.PARTICLE)
        || passage.is(start, WordClass.TIME) || grammar.is("auxiliaries", passage.word(start)))) {
      start++;
    }
    return start;
  }

  private boolean goesOn(int item, int last) {
    Word word = passage.word(item);
    if (word == null) {
      boolean nickname = passage.marked(item) != null && item > from && passage.word(item - 1) != null
          && !passage.is(item - 1, WordClass.TIME);
      return nickname || passage.joinsName(item) || possessive(item);
    }
    if (item == from) {
      return !word.is(WordClass.PREPOSITION, WordClass.COMPLEMENTIZER) && !word.is(WordClass.RELATIVE);
    }
    if (word.is(WordClass.PREPOSITION) || grammar.is("joining", word)) {
      return joins(item, last);
    }
    return !word.is(WordClass.RELATIVE, WordClass.COMPLEMENTIZER) && !word.is(WordClass.TIME, WordClass.PARTICLE)
        && !grammar.is("finite", word) && !saying(word.cue(), item) && !passage.is(item - 1, WordClass.PRONOUN);
  }

  private boolean saying(Cue cue, int item) {
    return cue != null && !capital(passage, item) && !grammar.is("determiners", passage.word(item - 1));
  }

  /** An apostrophe behind a plural: the Dockers' Union. */
  private boolean possessive(int item) {
    char c = passage.stop(item);
    return (c == '\'' || c == '’') && passage.word(item - 1) != null && passage.end(item - 1) == passage.start(item);
  }

  /** "Of" and its like belong to a body or to somebody unnamed, not to a person: Odile Brandt of the clinic. */
  private boolean joins(int item, int last) {
    boolean particle = grammar.is("name-particles", passage.word(item)) && capital(passage, item - 1)
        && item + 1 < last && capital(passage, item + 1) && !person(item);
    if (particle) {
      return true;
    }
    boolean of = grammar.is("joining", passage.word(item)) && !person(item) && item + 1 < last;
    joined |= of;
    return of;
  }

  /** Whether the phrase ends with a personal name before an item. */
  private boolean person(int item) {
    int start = nameStart(item);
    boolean the = grammar.is("determiners", passage.word(from)) && start <= from + 1;
    return item - start >= 2 && !the && !body(start, item);
  }

  private boolean body(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.is(i, WordClass.ORGANISATION)) {
        return true;
      }
    }
    return false;
  }

  /** Where the run of capitals begins that ends before an item; small particles may stand within. */
  private int nameStart(int item) {
    int start = item;
    while (start > from && part(start - 1, item)) {
      start--;
    }
    while (start < item && (passage.is(start, WordClass.HONORIFIC) || passage.is(start, WordClass.TITLE)
        || passage.stop(start) == '.' || !capital(passage, start))) {
      start++;
    }
    return start;
  }

  private boolean part(int i, int end) {
    boolean article = i == from && grammar.is("determiners", passage.word(i));
    boolean within = i + 1 < end && grammar.is("name-particles", passage.word(i));
    return !article && !lead(i) && (capital(passage, i) || passage.joinsName(i) || within);
  }

  /** A word that only the start of the sentence writes with a capital: Fire chief …, Two dockers …. */
  private boolean lead(int i) {
    return i == from && passage.sentenceStart(i) && i + 1 < to && passage.word(i + 1) != null
        && !capital(passage, i + 1) && !grammar.is("name-particles", passage.word(i + 1));
  }

  private Mention mention() {
    while (to > from + 1 && (passage.is(to - 1, WordClass.PREPOSITION) || passage.stop(to - 1) == '-')) {
      to--;
    }
    Word first = passage.word(from);
    if (to - from == 1 && first != null && first.is(WordClass.PRONOUN)) {
      return phrase(Sort.PRONOUN, from, to);
    }
    int start = nameStart(to);
    boolean article = grammar.is("determiners", first);
    boolean person = start < to && !joined && !body(start, to) && (!article || start > from + 1);
    if (person) {
      return phrase(Sort.PERSON, start, to);
    }
    // Where every noun has a capital, a capital tells nothing of one with an article.
    boolean body = start < to && !(article && grammar.words("nouns").contains("capital"));
    boolean known = grammar.is("definite", first);
    return phrase(body ? Sort.ORGANISATION : known ? Sort.NOMINAL : Sort.UNNAMED, from, to);
  }

  private Mention phrase(Sort sort, int name, int end) {
    char number = plural() ? 'p' : '-';
    return new Mention(passage, from, to, from, name, end, sort, '-', number);
  }

  private boolean plural() {
    for (int i = from; i < to; i++) {
      if (grammar.is("and", passage.word(i))) {
        return true;
      }
    }
    return grammar.is("plural-words", passage.word(from)) || grammar.is("plural-words", passage.word(to - 1));
  }

  static boolean capital(Passage passage, int item) {
    if (passage.word(item) == null) {
      return passage.dash(item) && passage.joinsName(item);
    }
    boolean particle = passage.joinsName(item + 1) && passage.dash(item + 1) && item + 2 < passage.count()
        && passage.word(item).key().length() <= 3;
    return particle || Character.isUpperCase(passage.text().codePointAt(passage.start(item)));
  }

  /** Whether the head noun of a phrase has the form of a plural. */
  static boolean plural(List<String> words, Grammar grammar) {
    String head = words.get(head(words, grammar));
    return grammar.ends("plurals-end", head) && head.length() > 3;
  }

  /** The head is the last word before a preposition. */
  static int head(List<String> words, Grammar grammar) {
    int head = 0;
    while (head + 1 < words.size() && !grammar.words("joining").contains(words.get(head + 1))) {
      head++;
    }
    return head;
  }
}
