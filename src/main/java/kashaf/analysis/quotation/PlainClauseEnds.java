package kashaf.analysis.quotation;

import kashaf.language.Cue;
import kashaf.language.WordClass;

/** Finds where a reported clause ends, in a language with capitals. */
final class PlainClauseEnds {
  private final Passage passage;
  private final Grammar grammar;
  private final PlainClauses clauses;

  PlainClauseEnds(Passage passage, PlainClauses clauses) {
    this.passage = passage;
    this.grammar = passage.grammar();
    this.clauses = clauses;
  }

  /** The item behind a clause: before words of the narrator's own, or at the end of the sentence. */
  int end(int from, int limit) {
    int i = from + 1;
    while (i < limit && !ends(i, from)) {
      i++;
    }
    return trim(from, Math.min(i, limit));
  }

  private boolean ends(int i, int from) {
    Cue cue = passage.cue(i);
    boolean comma = passage.comma(i - 1);
    boolean and = grammar.is("and", passage.word(i - 1)) || grammar.is("but", passage.word(i - 1));
    if (comma && (grammar.breaksClause(passage, i) || grammar.accordingTo(passage, i) > 0)) {
      return true;
    }
    if (cue != null && comma && !passage.is(i - 1, WordClass.PREPOSITION)) {
      return true;
    }
    if (!comma || !(grammar.is("and", passage.word(i)) || grammar.is("but", passage.word(i)))) {
      return passage.colon(i) && passage.marked(i + 1) != null;
    }
    return !and && reportsBehind(i + 1);
  }

  /** Whether the next clause has a verb of saying of its own: …, but the clerk said …. */
  private boolean reportsBehind(int from) {
    int limit = Math.min(passage.sentenceTo(from), from + 7);
    for (int k = from; k < limit && !passage.comma(k); k++) {
      Cue cue = passage.cue(k);
      if (clauses.complementizer(k)) {
        return false;
      }
      if (cue != null && cue.verb() && !grammar.is("determiners", passage.word(k - 1))) {
        return true;
      }
      if (grammar.is("finite", passage.word(k))) {
        return false;
      }
    }
    return false;
  }

  /** Takes stops and commas off the end. */
  int trim(int from, int to) {
    int end = to;
    while (end > from + 1 && passage.stop(end - 1) != 0 && ")]%".indexOf(passage.stop(end - 1)) < 0) {
      end--;
    }
    return end;
  }
}
