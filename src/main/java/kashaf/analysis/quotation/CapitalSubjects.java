package kashaf.analysis.quotation;

import kashaf.language.Cue;
import kashaf.language.Word;
import kashaf.language.WordClass;

/**
 * Finds the subject of a verb in a language whose subject usually stands before it: the first phrase of the clause that
 * is no adverbial, when remarks between commas part it from the verb; else the phrase right before the verb.
 */
final class CapitalSubjects {
  private static final int FARTHEST = 30;

  private final Passage passage;
  private final Grammar grammar;

  CapitalSubjects(Passage passage) {
    this.passage = passage;
    this.grammar = passage.grammar();
  }

  /** The item behind the subject: auxiliaries and adverbs before the verb do not count. */
  int verbFrom(int item) {
    int from = item;
    while (from > 0 && (helper(from - 1) || passage.dash(from - 1) && helper(from - 2))) {
      from--;
    }
    return from;
  }

  private boolean helper(int i) {
    Word word = passage.word(i);
    boolean adverb = word != null && !CapitalPhrases.capital(passage, i) && grammar.ends("adverbs-end", word.key())
        && word.key().length() > 5;
    boolean small = word != null && (word.is(WordClass.PARTICLE) || word.is(WordClass.TIME))
        && !grammar.is("and", word) && !grammar.is("clauses-begin", word);
    return grammar.is("auxiliaries", word) || adverb || small;
  }

  /** The subject before a verb, not before a limit, or null. */
  Mention before(int limit, int item) {
    int end = verbFrom(item);
    int first = clauseFrom(Math.max(limit, Math.max(passage.sentenceFrom(item), end - FARTHEST)), end);
    boolean joined = grammar.is("and", passage.word(end - 1));
    boolean object = segmentFrom(first, end) == limit && limit > 0 && passage.cue(limit - 1) != null
        && !passage.comma(end - 1);
    if (end <= first || joined || object) {
      return null;
    }
    if (!passage.comma(end - 1)) {
      return phrase(segmentFrom(first, end), end);
    }
    int from = first;
    while (from < end) {
      int to = from;
      while (to < end && !passage.comma(to)) {
        to++;
      }
      if (to < end - 1 && !adverbial(from)) {
        Mention mention = phrase(segmentFrom(from, to), to);
        if (mention != null) {
          return named(mention, to, end);
        }
      }
      from = to + 1;
    }
    return null;
  }

  /** The first witness, deckhand Nora Hild, said: the name between the commas is the speaker's. */
  private Mention named(Mention mention, int comma, int end) {
    int to = comma + 1;
    while (to < end && !passage.comma(to)) {
      to++;
    }
    boolean office = mention.sort() == Mention.Sort.NOMINAL || mention.sort() == Mention.Sort.UNNAMED;
    Mention name = !office || to == end || adverbial(comma + 1) || grammar.is("determiners", passage.word(comma + 1))
        ? null : CapitalPhrases.read(passage, comma + 1, to);
    if (name == null || name.sort() != Mention.Sort.PERSON || name.to() < to) {
      return mention;
    }
    return new Mention(passage, mention.from(), name.to(), mention.from(), name.nameFrom(), name.nameTo(),
        Mention.Sort.PERSON, '-', name.number());
  }

  /** The beginning of the clause: behind marks, a colon, a semicolon, or a conjunction with a verb before it. */
  private int clauseFrom(int limit, int end) {
    int from = end;
    while (from > limit && !closes(from - 1, limit)) {
      from--;
    }
    while (from < end && (passage.stop(from) != 0 && passage.marked(from) == null
        || passage.is(from, WordClass.PARTICLE) || passage.is(from, WordClass.CLAUSE_OPENER))) {
      from++;
    }
    return from;
  }

  private boolean closes(int i, int limit) {
    char stop = passage.stop(i);
    if (stop != 0 && !passage.comma(i)) {
      return !passage.joinsName(i) && stop != '\'' && stop != '’' && stop != '(' && stop != ')' || stop == ':';
    }
    if (stop == ';' || passage.marked(i) != null && passage.stop(i + 1) != 0) {
      return true;
    }
    if (passage.is(i, WordClass.COMPLEMENTIZER)) {
      return true;
    }
    return (passage.is(i, WordClass.CLAUSE_OPENER) || grammar.is("and", passage.word(i))) && verbWithin(limit, i);
  }

  private boolean verbWithin(int from, int to) {
    for (int k = from; k < to; k++) {
      if (finite(k)) {
        return true;
      }
    }
    return false;
  }

  boolean finite(int item) {
    Cue cue = passage.cue(item);
    boolean verb = cue != null && cue.verb() && !grammar.is("determiners", passage.word(item - 1))
        && !CapitalPhrases.capital(passage, item);
    Word word = passage.word(item);
    return verb || grammar.is("finite", word) || grammar.is("auxiliaries", word)
        || word != null && grammar.ends("finite-ends", word.key()) && word.key().length() > 4;
  }

  /** The last phrase between commas. */
  private int segmentFrom(int first, int end) {
    int from = end;
    while (from > first && !passage.comma(from - 1)) {
      from--;
    }
    while (from < end && (passage.is(from, WordClass.PARTICLE) || passage.is(from, WordClass.CLAUSE_OPENER))) {
      from++;
    }
    return from;
  }

  private boolean adverbial(int from) {
    Word word = passage.word(from);
    if (word == null) {
      return passage.marked(from) == null;
    }
    int next = from + 1;
    return word.is(WordClass.PREPOSITION) || word.is(WordClass.TIME) || word.is(WordClass.RELATIVE)
        || grammar.is("subordinators", word) || passage.comma(next) && word.is(WordClass.PARTICLE)
        || word.cue() != null && !grammar.is("determiners", passage.word(from - 1))
            && passage.sentenceStart(from)
        || grammar.ends("participles-end", word.key()) && !grammar.is("determiners", word)
            && passage.word(next) != null && word.key().length() > 4 && !CapitalPhrases.capital(passage, next);
  }

  private Mention phrase(int from, int to) {
    if (from >= to) {
      return null;
    }
    if (passage.is(to - 1, WordClass.PRONOUN)) {
      return CapitalPhrases.read(passage, to - 1, to);
    }
    int start = adverbial(from) ? behindAdverbial(from, to) : from;
    if (start >= to || finiteBetween(start, to)) {
      return null;
    }
    Mention mention = CapitalPhrases.read(passage, start, to);
    return mention == null || mention.from() != start ? null : mention;
  }

  private boolean finiteBetween(int from, int to) {
    for (int k = from; k < to; k++) {
      if (passage.is(k, WordClass.RELATIVE)) {
        return false;
      }
      if (grammar.is("finite", passage.word(k)) || grammar.is("denials", passage.word(k))) {
        return true;
      }
    }
    return false;
  }

  /** On Monday | the minister: behind the preposition and its noun a new phrase begins with an article or a name. */
  private int behindAdverbial(int from, int to) {
    int i = from + 1;
    i += grammar.is("determiners", passage.word(i)) ? 1 : 0;
    boolean capital = CapitalPhrases.capital(passage, i);
    boolean time = passage.is(i, WordClass.TIME);
    i++;
    while (i < to && !time && !(grammar.is("determiners", passage.word(i))
        && !passage.is(i - 1, WordClass.PREPOSITION)) && !(CapitalPhrases.capital(passage, i) && !capital)
        && !passage.is(i - 1, WordClass.TIME)) {
      capital = CapitalPhrases.capital(passage, i) || passage.is(i, WordClass.PREPOSITION);
      i++;
    }
    return i;
  }
}
