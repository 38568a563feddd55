package kashaf.analysis.quotation;

import kashaf.analysis.quotation.Statement.Form;
import kashaf.language.Cue;

/**
 * Finds what somebody says in a paragraph that begins with a dash: —No lo sé —dijo Marta—, pero volveré. The words of
 * the narrator stand between dashes, or behind a comma.
 */
final class DashTurns {
  private final Passage passage;

  DashTurns(Passage passage) {
    this.passage = passage;
  }

  /** Whether a paragraph is such a turn. */
  static boolean is(Passage passage) {
    return passage.grammar().words("dash-turns").contains("yes") && passage.depth() == 0 && passage.dash(0)
        && passage.count() > 1;
  }

  /** The turn: the words before the narrator's, which is the statement, and those behind them. */
  Statement[] find() {
    int verb = 1;
    while (verb < passage.count() && !narrates(verb)) {
      verb++;
    }
    Cue cue = passage.cue(verb);
    int to = cue == null ? passage.count() : trim(verb);
    if (to <= 1) {
      return new Statement[0];
    }
    Statement first = turn(cue == null ? -1 : verb, cue, 1, to);
    if (cue == null) {
      return new Statement[] {first};
    }
    int end = verb + 1;
    while (end < passage.count() && !(passage.dash(end) && passage.stop(end) != '-')) {
      end++;
    }
    int subject = verb + 1;
    while (passage.dash(subject) || passage.grammar().is("clitics-between", passage.word(subject))) {
      subject++;
      end = Math.max(end, subject);
    }
    first.by(CapitalPhrases.read(passage, subject, Math.min(end == subject ? passage.count() : end, verb + 12)));
    int next = end + 1;
    while (passage.comma(next) || passage.stop(next) == '.') {
      next++;
    }
    return next >= passage.count() ? new Statement[] {first}
        : new Statement[] {first, turn(verb, cue, next, passage.count()).by(first.mention)};
  }

  private boolean narrates(int i) {
    Cue cue = passage.cue(i);
    boolean dash = passage.dash(i - 1) && i > 1 && !passage.joinsName(i - 1);
    char stop = passage.stop(i - 1);
    boolean behind = stop == ',' || stop == '?' || stop == '!' || stop == '…';
    return cue != null && cue.verb() && cue.takes("quote") && (dash || behind && i > 2);
  }

  private int trim(int verb) {
    int to = verb;
    while (to > 1 && (passage.dash(to - 1) || passage.comma(to - 1))) {
      to--;
    }
    return to;
  }

  private Statement turn(int item, Cue cue, int from, int to) {
    int end = to;
    while (end > from + 1 && (passage.stop(end - 1) == '.' || passage.comma(end - 1))) {
      end--;
    }
    return new Statement(passage, item, cue, Form.UNMARKED, "dash-turn").content(from, end);
  }
}
