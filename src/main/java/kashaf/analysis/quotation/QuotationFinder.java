package kashaf.analysis.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kashaf.analysis.quotation.Statement.Form;
import kashaf.corpus.Part;
import kashaf.language.Cue;
import kashaf.language.Marked;
import kashaf.language.Word;
import kashaf.language.WordClass;

/** Finds who says what in one part of a document: statements first, then their speakers, then what the marks are. */
public final class QuotationFinder {
  private final Grammar grammar;
  private final List<Passage> passages;
  private final Set<Marked> taken = new HashSet<>();
  private final LongNames longNames;
  private final FamilyNames names;
  private final List<Statement> statements = new ArrayList<>();

  public QuotationFinder(Part part) {
    grammar = Grammar.of(part.document().language());
    passages = new Passages(part).all();
    longNames = new LongNames(new Occurrences(passages));
    names = new FamilyNames(longNames);
  }

  /** The quotes in the order of the text. */
  public List<Finding> find() {
    Turns turns = new Turns(passages, longNames);
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (passage.count() > 0) {
        statements.addAll(statements(passage));
        if (passage.depth() == 0 && grammar.verbFirst() && !grammar.capitals()) {
          statements.addAll(new Narration(passage, names).subjects());
        }
        if (passage.depth() == 0) {
          addIfFree(turns.find(passage, nextParagraph(i), taken));
        }
      }
    }
    new Continuations(passages, taken).extend(statements);
    // Of two at the same verb the one that says something is the later, which is looked at first.
    statements.sort(Comparator.comparingInt(Statement::place).thenComparing(statement -> !statement.narrated()));
    if (grammar.capitals()) {
      new CapitalSpeakers(passages, statements).resolve();
    } else {
      new Speakers(new Names(longNames), statements).resolve();
    }
    return new Listing(passages, statements, taken).findings();
  }

  private Passage nextParagraph(int i) {
    for (int k = i + 1; k < passages.size(); k++) {
      if (passages.get(k).depth() == 0) {
        return passages.get(k);
      }
    }
    return null;
  }

  /** A turn of a transcript that holds a statement at its very start is that statement. */
  private void addIfFree(Statement turn) {
    if (turn == null) {
      return;
    }
    for (int i = statements.size() - 1; i >= Math.max(0, statements.size() - 20); i--) {
      Statement other = statements.get(i);
      if (other.passage == turn.passage && other.cueItem <= turn.from && other.from <= turn.from
          && other.to >= turn.from) {
        return;
      }
    }
    statements.add(turn);
  }

  private List<Statement> statements(Passage passage) {
    ClauseEnds clauses = new ClauseEnds(passage, grammar);
    VerbStatements verbs = new VerbStatements(passage, clauses, taken, grammar.verbFirst());
    OtherStatements others = new OtherStatements(passage, clauses, taken);
    AccordingTo according = new AccordingTo(passage, grammar, clauses, taken, names);
    List<Statement> found = new ArrayList<>();
    if (grammar.capitals()) {
      subjectFirst(passage, found);
      found.addAll(sourced(passage, according, found));
      return found;
    }
    int within = -1;
    int clauseTo = -1;
    for (int i = 0; i < passage.count(); i++) {
      Cue cue = passage.cue(i);
      if (cue == null || i < within || Nouns.givenName(passage, i)
          || passage.is(i, WordClass.PREPOSITION) && !expresses(passage, i) || passage.word(i).definite()
          && cue.verb()) {
        continue;
      }
      Statement statement = statement(passage, i, cue, verbs, others, clauseTo);
      if (statement == null && passage.reread(i)) {
        statement = statement(passage, i, passage.cue(i), verbs, others, clauseTo);
      }
      if (statement != null) {
        found.add(statement);
        names.add(statement.mention);
        clauseTo = statement.form == Form.INDIRECT ? statement.to : clauseTo;
        // A participle between the verb and its words belongs to the verb.
        within = statement.form == Form.SUBJECT || statement.from <= i ? within : statement.from;
      }
    }
    found.addAll(sourced(passage, according, found));
    return found;
  }

  private void subjectFirst(Passage passage, List<Statement> found) {
    if (DashTurns.is(passage)) {
      found.addAll(List.of(new DashTurns(passage).find()));
      return;
    }
    SubjectFirst finder = new SubjectFirst(passage, taken);
    int behind = 0;
    for (int i = 0; i < passage.count(); i++) {
      Statement statement = passage.cue(i) == null ? null : finder.find(i, behind);
      Statement last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (statement != null && !SubjectFirst.within(statement, last)) {
        found.add(statement);
        behind = Math.max(behind, i + 1);
      }
    }
  }

  private static List<Statement> sourced(Passage passage, AccordingTo according, List<Statement> found) {
    List<Statement> sourced = new ArrayList<>();
    for (int i = 0; i < passage.count(); i++) {
      Statement statement = passage.word(i) == null ? null : according.find(i, found);
      if (statement != null) {
        sourced.add(statement);
      }
    }
    return sourced;
  }

  private Statement statement(Passage passage, int i, Cue cue, VerbStatements verbs, OtherStatements others,
      int clauseTo) {
    boolean callsSomebody = cue.reading() == Cue.Reading.PARTICIPLE && passage.is(i, WordClass.TITLE)
        && passage.is(i - 1, WordClass.CLAUSE_OPENER);
    if (callsSomebody) {
      return null;
    }
    if (cue.sort().equals("carrier")) {
      return grammar.accordingTo(passage, i) > 0 ? null : others.carried(i);
    }
    if (cue.sort().equals("carrier-in")) {
      return others.reportedIn(i);
    }
    if (cue.verb() && (grammar.is("nouns-follow", passage.word(i - 1)) || behindVerb(passage, i))) {
      return null;
    }
    if (cue.reading() == Cue.Reading.MASDAR && grammar.is("reported-in", passage.word(i - 1))) {
      return null;
    }
    if (denied(passage, i) && cue.takes("quote") && !cue.takes("object")) {
      return null;
    }
    Statement statement = cue.verb() && cue.takes("quote") && !grammar.verbFirst() ? others.quoteSubject(i) : null;
    statement = statement == null && cue.verb() && cue.takes("quote") ? others.asSaid(i) : statement;
    statement = statement == null && cue.verb() && cue.takes("quote") ? others.quoteBefore(i, clauseTo) : statement;
    statement = statement == null ? verbs.find(i) : statement;
    if (statement == null && i >= clauseTo && tells(cue) && !grammar.is("as", passage.word(i - 1))) {
      int to = names.stands(passage, i + 1) ? i + 2 : Math.min(passage.sentenceTo(i), i + 16);
      Mention mention = SpeakerPhrases.readBeforeObject(passage, i + 1, to);
      mention = Agreement.subject(mention, cue, -1);
      boolean known = mention != null && (cue.sort().equals("asked") || speaks(passage, mention));
      mention = known && nearVerb(passage, i, mention) ? mention : SubjectBefore.read(passage, i);
      statement = mention == null ? null
          : new Statement(passage, i, cue, Form.SUBJECT, "subject").content(i + 1, i + 1).by(mention);
    }
    if (statement != null && cue.verb() && grammar.begins("behind-topic", passage.word(i).key())) {
      Mention topic = SubjectBefore.topic(passage, i);
      statement.mention = topic == null ? statement.mention : topic;
    }
    if (statement != null && cue.verb() && statement.mention == null && !statement.impersonal
        && !cue.sort().equals("self")) {
      boolean whoever = grammar.is("whoever", passage.word(i - 1));
      statement.mention = !whoever ? SubjectBefore.read(passage, i)
          : new Mention(passage, i - 1, i + 1, i - 1, i - 1, i + 1, Mention.Sort.UNNAMED, '-', '-');
    }
    return statement != null && remark(passage, i, statement) ? null : statement;
  }

  /**
   * Without a subject the present may be the writer's own remark: ويذكر أن، ومن … يتوقع أن; or tell of a noun before
   * it.
   */
  private static boolean remark(Passage passage, int i, Statement statement) {
    Cue cue = statement.cue;
    if (statement.form != Form.INDIRECT || cue == null || !cue.verb() || statement.mention != null) {
      return false;
    }
    boolean own = cue.gender() == 'm' && (cue.takes("note") || cue.sort().equals("wish")
        || cue.sort().equals("opinion"));
    boolean first = passage.sentenceStart(i);
    boolean tells = !first && passage.word(i - 1) != null && !passage.word(i).conjunction()
        && !passage.is(i - 1, WordClass.PARTICLE) && !passage.is(i - 1, WordClass.CLAUSE_OPENER)
        && !(passage.sentenceStart(i - 1) && passage.is(i - 1, WordClass.RELATIVE));
    return cue.sort().equals("note") || cue.present() && (own && first || tells);
  }

  private boolean denied(Passage passage, int i) {
    return grammar.is("denials", passage.word(i - 1));
  }

  /** Whether the subject of a verb is worth knowing though nothing of what is said follows. */
  private boolean tells(Cue cue) {
    return cue.verb() && cue.number() != 'd' && grammar.verbFirst()
        && !cue.sort().equals("impersonal") && !cue.sort().equals("self")
        && !cue.sort().equals("note");
  }

  /** Whether what may be a preposition is a verb: عبر الوزير عن …، وبين أن …. */
  private boolean expresses(Passage passage, int i) {
    boolean that = passage.is(i + 1, WordClass.COMPLEMENTIZER) || passage.is(i + 1, WordClass.FUSED_COMPLEMENTIZER);
    if (that && passage.sentenceStart(i) && passage.cue(i).takes("that")) {
      return true;
    }
    int k = i + 1;
    while (k < i + 10 && passage.word(k) != null && !grammar.is("carried-from", passage.word(k))) {
      k++;
    }
    return passage.cue(i).takes("عن..that") && k > i + 1 && grammar.is("carried-from", passage.word(k));
  }

  /** What looks like a verb right behind another one is its object: رفض طلب الدفاع. */
  private boolean behindVerb(Passage passage, int i) {
    Cue before = passage.cue(i - 1);
    return grammar.verbFirst() && before != null && before.reading() != Cue.Reading.MASDAR
        && !passage.word(i - 1).definite() && !passage.is(i - 1, WordClass.GIVEN_NAME)
        && !passage.word(i).conjunction();
  }

  private static boolean nearVerb(Passage passage, int verb, Mention mention) {
    int from = verb + 1;
    while (passage.is(from, WordClass.TIME)) {
      from++;
    }
    return mention.from() == from;
  }

  private boolean speaks(Passage passage, Mention mention) {
    Word first = passage.word(mention.nameFrom());
    return mention.sort() == Mention.Sort.PERSON && first != null
        && (first.is(WordClass.GIVEN_NAME, WordClass.NAME_PART) || names.holds(first))
        || names.stands(passage, mention.head())
        || Nouns.title(passage, mention.head())
        || passage.is(mention.head(), WordClass.ORGANISATION)
        || passage.is(mention.head(), WordClass.SOURCE);
  }
}
