package kashaf.analysis.quotation;

import kashaf.language.Cue;
import kashaf.language.Word;
import kashaf.language.WordClass;

/** Tells whether a clause that opens behind a verb of saying is what was said. */
final class ReportedClauses {
  private final Passage passage;

  ReportedClauses(Passage passage) {
    this.passage = passage;
  }

  /** Whether a complementizer opens the clause of a cue, with the preposition that the cue wants. */
  boolean opens(Cue cue, int item, int i) {
    Word before = passage.word(i - 1);
    if (!passage.grammar().verbFirst() && i - item > 3) {
      return false;
    }
    if (before != null && i - 1 > item && before.is(WordClass.PREPOSITION)) {
      return framed(cue, item, i, before.key());
    }
    if (cue.takes("that") && !(before != null && before.is(WordClass.PARTICLE))) {
      return true;
    }
    return framed(cue, item, i, null);
  }

  private boolean framed(Cue cue, int item, int i, String before) {
    for (String frame : cue.frames()) {
      int that = frame.indexOf(":that");
      if (that > 0 && frame.substring(0, that).equals(before)) {
        return true;
      }
      int far = frame.indexOf("..that");
      if (far > 0 && behind(item, i, frame.substring(0, far))) {
        return true;
      }
    }
    return false;
  }

  private boolean behind(int item, int i, String preposition) {
    for (int k = item + 1; k < i; k++) {
      if (passage.word(k) != null && passage.word(k).key().equals(preposition)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a wish follows, which keeps its particle: أن يبدأ. */
  boolean subjunctive(int item, Cue cue) {
    Word word = passage.word(item);
    if (word == null || word.definite() || word.key().length() < 3 || word.is(WordClass.GIVEN_NAME)
        || word.classes() != 0) {
      return false;
    }
    boolean wishes = !cue.sort().equals("say") && !cue.sort().equals("add") && !cue.sort().equals("state");
    Grammar grammar = passage.grammar();
    return !grammar.isSpelled("no-wish", passage.slice(item - 1, item))
        && (grammar.begins("wishes-begin", word.key()) || wishes && grammar.begins("wished-begin", word.key()));
  }

  /** Whether what stands between the verb and the clause is a subject with what may follow it, and no other clause. */
  boolean complete(Statement statement, int item, int subjectTo) {
    if (statement.mention == null || statement.cue.sort().equals("call")) {
      return true;
    }
    int rest = statement.mention.to();
    Word next = passage.word(rest);
    boolean plain = rest >= subjectTo || next == null || Nouns.preposition(next) || Nouns.attached(passage, rest)
        || next.is(WordClass.TIME, WordClass.VENUE) || next.is(WordClass.RELATIVE)
        || next.is(WordClass.ORGANISATION) || passage.grammar().is("unnamed-by", next)
        || next.cue() != null && (next.cue().reading() == Cue.Reading.PARTICIPLE || next.cue().object());
    return plain && !abstraction(statement.mention, statement.cue);
  }

  /** A single unknown noun is an object rather than a speaker when it looks like a verbal noun: ضرورة، ثقته. */
  private boolean abstraction(Mention mention, Cue cue) {
    Word head = passage.word(mention.head());
    if (head == null || head.classes() != 0 || mention.to() - mention.from() > 1 || head.definite()) {
      return false;
    }
    return passage.grammar().ends("actions-end", head.key());
  }
}
