package kashaf.analysis.quotation;

import java.util.Set;
import kashaf.analysis.quotation.Statement.Form;
import kashaf.language.Marked;
import kashaf.language.WordClass;

/** Marks before the verb that reports them: “…,” said Tom Vale; “…,” Tom Vale said, “…”. */
final class MarksBefore {
  private static final int FARTHEST = 24;

  private final Passage passage;
  private final Set<Marked> taken;
  private final CapitalSubjects subjects;

  MarksBefore(Passage passage, Set<Marked> taken, CapitalSubjects subjects) {
    this.passage = passage;
    this.taken = taken;
    this.subjects = subjects;
  }

  /** The statement, or null. */
  Statement find(int item) {
    int verb = subjects.verbFrom(item);
    int before = verb - 1;
    while (passage.comma(before) || passage.dash(before) || passage.is(before, WordClass.PRONOUN)
        && passage.marked(before - 1) == null && passage.grammar().is("clitics-before", passage.word(before))) {
      before--;
    }
    Marked marked = passage.marked(before);
    if (marked != null) {
      return free(before, item) && lowered(verb) ? inverted(item, before) : null;
    }
    int from = verb;
    int limit = Math.max(0, verb - FARTHEST);
    while (from > limit && passage.marked(from - 1) == null && !stops(from - 1)) {
      from--;
    }
    before = from - 1;
    if (passage.marked(before) == null || !free(before, item)) {
      return null;
    }
    Mention mention = subjects.before(from, item);
    return mention == null ? null : statement(item, before, item + 1, "marks-subject-verb").by(mention);
  }

  private boolean lowered(int verb) {
    return !CapitalPhrases.capital(passage, verb);
  }

  private boolean stops(int i) {
    return passage.stop(i) != 0 && !passage.comma(i) && !passage.joinsName(i) && !passage.dash(i)
        && passage.stop(i) != '\'' && passage.stop(i) != '’';
  }

  /** Whether the marks hold a clause that nothing else reports, and end or are followed by a comma. */
  private boolean free(int before, int item) {
    Marked marked = passage.marked(before);
    if (taken.contains(marked) || marked.content().start() >= marked.content().end()) {
      return false;
    }
    char last = passage.text().charAt(marked.content().end() - 1);
    boolean comma = passage.comma(before + 1) || passage.dash(before + 1);
    boolean closes = ",?!…—،".indexOf(last) >= 0;
    boolean next = subjects.verbFrom(item) == before + 1;
    boolean begins = before == 0 || passage.sentenceStart(before) || passage.stop(before - 1) != 0;
    return comma || closes || next && begins && passage.sentenceFrom(item) <= before;
  }

  private Statement inverted(int item, int before) {
    int limit = Math.min(passage.count(), item + FARTHEST);
    int to = item + 1;
    while (to < limit && !passage.comma(to) && !passage.colon(to) && (passage.marked(to) == null
        || passage.word(to - 1) != null && passage.is(to - 1, WordClass.PREPOSITION))
        && !(passage.stop(to) != 0 && passage.sentenceStart(to + 1))) {
      to++;
    }
    Mention mention = CapitalPhrases.read(passage, clitic(item + 1), to);
    boolean dropped = passage.grammar().words("pro-drop").contains("yes");
    return mention == null && !dropped ? null : statement(item, before, to, "marks-verb").by(mention);
  }

  /** Behind a hyphen the pronoun itself stands: dit-il, explique-t-elle. */
  private int clitic(int i) {
    int from = i;
    while (passage.dash(from) || passage.grammar().is("clitics-between", passage.word(from))) {
      from++;
    }
    return from;
  }

  private Statement statement(int item, int before, int to, String rule) {
    Statement statement = new Statement(passage, item, passage.cue(item), Form.DIRECT, rule);
    add(statement, passage.marked(before));
    int next = to;
    int last = Math.min(passage.sentenceTo(item), item + FARTHEST);
    while (next < last && passage.marked(next) == null && !passage.colon(next)
        && !(passage.cue(next) != null && next > item)) {
      next++;
    }
    boolean goesOn = next < last && passage.marked(next) != null && (passage.comma(next - 1) || next == to);
    if (goesOn && !taken.contains(passage.marked(next))) {
      add(statement, passage.marked(next));
    }
    int open = passage.count() - 1;
    Marked more = passage.marked(open);
    if (!goesOn && more != null && !more.closed() && open - to <= FARTHEST && passage.sentenceFrom(open - 1) <= to
        && !taken.contains(more)) {
      // The words behind the sentence go on in the next paragraph.
      add(statement, more);
    }
    return statement.content(before, before + 1);
  }

  private void add(Statement statement, Marked marked) {
    statement.marks.add(marked);
    taken.add(marked);
  }
}
