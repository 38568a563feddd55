package kashaf.analysis.quotation;

import java.util.Set;
import kashaf.analysis.quotation.Statement.Form;
import kashaf.language.Cue;
import kashaf.language.Marked;
import kashaf.language.Word;
import kashaf.language.WordClass;

/** Statements whose words do not simply follow the verb: quote–verb–subject, carriers (نقلت … عن …), as he says. */
final class OtherStatements {
  private final Passage passage;
  private final ClauseEnds clauses;
  private final Set<Marked> taken;

  OtherStatements(Passage passage, ClauseEnds clauses, Set<Marked> taken) {
    this.passage = passage;
    this.clauses = clauses;
    this.taken = taken;
  }

  /**
   * «…»، قال فلان، «…» or null.
   *
   * @param clauseTo the item behind the last reported clause, of which marks may be a part
   */
  Statement quoteBefore(int item, int clauseTo) {
    Word word = passage.word(item);
    boolean these = passage.grammar().is("with-these", passage.word(item - 2)) && passage.sentenceStart(item - 2);
    int before = these ? item - 3 : item - 1;
    while (passage.comma(before) || passage.dash(before) || passage.is(before, WordClass.PARTICLE)
        || these && passage.stop(before) == '.') {
      before--;
    }
    Marked marked = passage.marked(before);
    if (marked == null || before < clauseTo || taken.contains(marked) || word.conjunction()
        || passage.sentenceFrom(item) > before && !these || Terms.term(passage, before)) {
      return null;
    }
    int limit = passage.sentenceTo(item);
    int to = item + 1;
    while (to < limit && !passage.comma(to) && !endsSentence(to)) {
      to++;
    }
    Statement statement = new Statement(passage, item, passage.cue(item), Form.DIRECT, "marks-verb");
    statement.mention = SpeakerPhrases.read(passage, item + 1, passage.marked(to + 1) == null ? limit : to);
    statement.content(before, before + 1);
    add(statement, marked);
    if (passage.comma(to) && passage.marked(to + 1) != null) {
      add(statement, passage.marked(to + 1));
    }
    return statement;
  }

  /** “…,” the engineer said, “…” or null. */
  Statement quoteSubject(int item) {
    int subject = item;
    while ((passage.word(subject - 1) != null || passage.joinsName(subject - 1)) && item - subject < 12) {
      subject--;
    }
    int before = subject - 1;
    while (passage.comma(before) || passage.dash(before)) {
      before--;
    }
    Marked marked = passage.marked(before);
    if (subject == item || marked == null || taken.contains(marked) || passage.sentenceFrom(item) > before
        && Character.isUpperCase(passage.text().charAt(passage.start(subject)))) {
      return null;
    }
    Mention mention = SpeakerPhrases.read(passage, subject, item);
    if (mention == null || mention.from() != subject) {
      return null;
    }
    Statement statement = new Statement(passage, item, passage.cue(item), Form.DIRECT, "marks-subject-verb");
    statement.content(before, before + 1).by(mention);
    add(statement, marked);
    int next = passage.comma(item + 1) ? item + 2 : item + 1;
    if (passage.marked(next) != null && next < passage.sentenceTo(item)) {
      add(statement, passage.marked(next));
    }
    return statement;
  }

  private boolean endsSentence(int item) {
    return passage.stop(item) != 0 && passage.sentenceStart(item + 1);
  }

  private void add(Statement statement, Marked marked) {
    statement.marks.add(marked);
    taken.add(marked);
  }

  /** كما يقول، «…»: a fragment of what somebody says. */
  Statement asSaid(int item) {
    int i = item + 1;
    int limit = Math.min(passage.sentenceTo(item), item + 10);
    while (i < limit && passage.word(i) != null) {
      i++;
    }
    boolean as = passage.grammar().is("as", passage.word(item - 1));
    if (!as || !passage.comma(i) || passage.marked(i + 1) == null) {
      return null;
    }
    Statement statement = new Statement(passage, item, passage.cue(item), Form.NAMED, "as-said");
    statement.mention = SpeakerPhrases.read(passage, item + 1, i);
    add(statement, passage.marked(i + 1));
    return statement.content(i + 1, i + 2);
  }

  /** نقلت وكالة … عن فلان قوله … or null. */
  Statement carried(int item) {
    int limit = Math.min(passage.sentenceTo(item), item + 45);
    int from = item + 1;
    Cue carrier = passage.cue(item);
    while (from < limit && (passage.word(from) == null || !carrier.takes(passage.word(from).key()))) {
      from++;
    }
    int opener = from + 1;
    while (opener < limit && !opens(opener)) {
      opener++;
    }
    if (opener >= limit) {
      return null;
    }
    Mention speaker = SpeakerPhrases.read(passage, from + 1, opener);
    Statement statement = content(item, opener, "carrier");
    if (speaker == null || statement == null) {
      return null;
    }
    statement.via = SpeakerPhrases.read(passage, item + 1, from);
    return statement.by(speaker);
  }

  /** جاء في تقرير … أن … or null. */
  Statement reportedIn(int item) {
    int limit = Math.min(passage.sentenceTo(item), item + 30);
    if (!passage.grammar().is("reported-in", passage.word(item + 1))) {
      return null;
    }
    int opener = item + 2;
    while (opener < limit && !opens(opener) && !sentenceIn(opener)) {
      opener++;
    }
    Mention speaker = opener >= limit ? null : SpeakerPhrases.read(passage, item + 2, opener);
    Statement statement = speaker == null ? null : content(item, opener, "reported-in");
    return statement == null ? null : statement.by(speaker);
  }

  /** Whether marks behind a noun hold more than its name: جاء في البيان «…». */
  private boolean sentenceIn(int i) {
    return passage.marked(i) != null && passage.word(i - 1) != null && passage.word(i - 1).definite()
        && Terms.words(passage, i) >= 4;
  }

  private boolean opens(int i) {
    Cue cue = passage.cue(i);
    return passage.colon(i)
        || passage.marked(i) != null && !Terms.term(passage, i)
        || passage.is(i, WordClass.COMPLEMENTIZER)
        || passage.is(i, WordClass.FUSED_COMPLEMENTIZER)
        || cue != null && cue.reading() == Cue.Reading.MASDAR && cue.sort().equals("say");
  }

  private Statement content(int item, int opener, String rule) {
    int from = opener;
    Cue cue = passage.cue(from);
    from += cue != null && cue.reading() == Cue.Reading.MASDAR ? 1 : 0;
    from += passage.colon(from) ? 1 : 0;
    if (passage.marked(from) == null && passage.is(from, WordClass.COMPLEMENTIZER)) {
      from++;
    }
    int limit = passage.sentenceTo(item);
    if (from >= limit) {
      return null;
    }
    int to = clauses.end(from, limit);
    Marked marked = passage.marked(from);
    Statement statement = new Statement(passage, item, passage.cue(item), marked != null && to == from + 1
        || marked != null && passage.colon(from - 1)
        ? Form.DIRECT : passage.colon(from - 1) ? Form.UNMARKED : Form.INDIRECT, rule);
    if (statement.form == Form.DIRECT) {
      add(statement, marked);
    }
    return statement.content(from, to);
  }
}
