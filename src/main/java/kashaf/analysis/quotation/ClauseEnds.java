package kashaf.analysis.quotation;

import kashaf.language.Cue;
import kashaf.language.Word;
import kashaf.language.WordClass;

/** Finds where a reported clause ends. */
final class ClauseEnds {
  private final Passage passage;
  private final Grammar grammar;

  ClauseEnds(Passage passage, Grammar grammar) {
    this.passage = passage;
    this.grammar = grammar;
  }

  /**
   * The item behind a clause: before a new attribution, before words with which the narrator goes on, or at the end of
   * the sentence, whose last stop does not count.
   */
  int end(int from, int limit) {
    int i = from + 1;
    while (i < limit && !newAttribution(i, from) && !narrator(i) && !wordsFollow(i) && !turnsTo(i)) {
      i++;
    }
    return trim(from, Math.min(i, limit));
  }

  /** Behind a comma, "but" with somebody who says something: لكن مصدراً أمنياً قال إن …. */
  private boolean turnsTo(int i) {
    if (!passage.comma(i - 1) || !grammar.is("turn", passage.word(i))) {
      return false;
    }
    for (int k = i + 1; k < i + 11 && passage.word(k) != null; k++) {
      boolean says = passage.cue(k) != null && passage.cue(k).verb() && !passage.is(k - 1, WordClass.RELATIVE)
          && !passage.word(k).definite();
      if (says && reports(k)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The item behind words without marks that begin at an item: further sentences belong to them as long as none begins
   * with "and" or reports something itself, for so the narrator goes on.
   */
  int speechTo(int from) {
    int to = passage.sentenceTo(from);
    for (int more = 0; more < 3 && to < passage.count() && passage.stop(to - 1) == '.' && goesOn(to); more++) {
      to = passage.sentenceTo(to);
    }
    return to;
  }

  private boolean goesOn(int from) {
    Word first = passage.word(from);
    if (grammar.capitals() || first == null || grammar.begins("conjunctions", first.key())
        || first.is(WordClass.CLAUSE_OPENER) || grammar.accordingTo(passage, from) > 0
        || grammar.breaksClause(passage, from)) {
      return false;
    }
    for (int i = from; i < passage.sentenceTo(from); i++) {
      boolean reports = passage.cue(i) != null && passage.cue(i).reading() != Cue.Reading.MASDAR && reports(i);
      if (reports || passage.marked(i) != null || passage.colon(i)) {
        return false;
      }
    }
    return true;
  }

  /** The item before "but", where the narrator speaks: of what is only rumoured nobody else speaks on. */
  int beforeTurn(int from, int to) {
    for (int i = from + 2; i < to; i++) {
      if (passage.comma(i - 1) && grammar.is("turn", passage.word(i))) {
        return trim(from, i);
      }
    }
    return to;
  }

  /** Takes stops and commas off the end. */
  int trim(int from, int to) {
    int end = to;
    while (end > from + 1 && passage.stop(end - 1) != 0 && closing(passage.stop(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean closing(char c) {
    return c != ')' && c != ']' && c != '%';
  }

  private boolean newAttribution(int i, int from) {
    Cue cue = passage.cue(i);
    if (cue == null) {
      return passage.comma(i - 1) && grammar.accordingTo(passage, i) > 0 && i > from + 2;
    }
    boolean comma = passage.comma(i - 1) || passage.comma(i - 2) && passage.is(i - 1, WordClass.PARTICLE);
    if (cue.reading() == Cue.Reading.PARTICIPLE) {
      return (comma || passage.word(i).conjunction()) && reports(i);
    }
    if (cue.verb()) {
      boolean behindAdverbial = !passage.word(i).conjunction() && adverbial(from, i);
      return !behindAdverbial && (passage.word(i).conjunction() || comma) && reports(i);
    }
    return false;
  }

  /** Whether the clause so far is only a phrase of time or place, with its verb still to come. */
  private boolean adverbial(int from, int i) {
    int first = passage.is(from - 1, WordClass.FUSED_COMPLEMENTIZER)
        || passage.is(from - 1, WordClass.COMPLEMENTIZER) ? from : from + 1;
    if (!passage.is(first, WordClass.PREPOSITION) && !passage.is(first, WordClass.PARTICLE)) {
      return false;
    }
    for (int k = first; k < i - 1; k++) {
      if (passage.comma(k)) {
        return false;
      }
    }
    return true;
  }

  /** Whether what a cue wants stands behind it in its sentence. */
  private boolean reports(int i) {
    Cue cue = passage.cue(i);
    if (cue.frames().contains("object") || cue.frames().contains("call")) {
      return true;
    }
    int limit = Math.min(passage.sentenceTo(i), i + 25);
    for (int j = i + 1; j < limit; j++) {
      if (passage.colon(j) || passage.marked(j) != null || grammar.is("asked", passage.word(j))
          || passage.is(j, WordClass.COMPLEMENTIZER)
          || passage.is(j, WordClass.FUSED_COMPLEMENTIZER)) {
        return true;
      }
    }
    return false;
  }

  /** The clause is borne out by the speaker's own words: …: «…». */
  private boolean wordsFollow(int i) {
    return passage.colon(i) && passage.marked(i + 1) != null;
  }

  private boolean narrator(int i) {
    return passage.comma(i - 1) && grammar.breaksClause(passage, i);
  }
}
