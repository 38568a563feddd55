package kashaf.analysis.quotation;

import java.util.Set;
import kashaf.analysis.quotation.Statement.Form;
import kashaf.language.Cue;
import kashaf.language.Marked;
import kashaf.language.Word;
import kashaf.language.WordClass;

/**
 * Finds statements where the subject usually stands before the verb and names are written with capitals: marks before
 * or behind the verb, a clause with or without its conjunction, or one that stands before its verb.
 */
final class SubjectFirst {
  private final Passage passage;
  private final Grammar grammar;
  private final Set<Marked> taken;
  private final CapitalSubjects subjects;
  private final PlainClauses clauses;
  private final MarksBefore marks;

  SubjectFirst(Passage passage, Set<Marked> taken) {
    this.passage = passage;
    this.grammar = passage.grammar();
    this.taken = taken;
    this.subjects = new CapitalSubjects(passage);
    this.clauses = new PlainClauses(passage, subjects);
    this.marks = new MarksBefore(passage, taken, subjects);
  }

  /**
   * The statement of the cue at an item, or null.
   *
   * @param behind the item behind the last statement: no subject stands before it
   */
  Statement find(int item, int behind) {
    Cue cue = passage.cue(item);
    if (noun(item, cue)) {
      return null;
    }
    boolean participle = !cue.verb();
    if (participle && passage.word(item - 1) != null && !grammar.is("and", passage.word(item - 1))
        && passage.marked(item - 2) == null) {
      return null;
    }
    Statement statement = cue.takes("quote") && !participle ? marks.find(item) : null;
    if (statement != null) {
      return statement;
    }
    Mention subject = participle ? null : subjects.before(behind, item);
    boolean passive = passive(item);
    if (passive && !impersonal(subject)) {
      return null;
    }
    int from = subject == null && !participle ? clauses.behindSubject(item) : item + 1;
    statement = behind(item, from, subject == null);
    if (statement == null && !participle) {
      statement = clauses.before(item, subject);
    }
    return spoken(statement, item, from, subject, passive);
  }

  /** Gives the statement its subject; without one only a verb that is joined to another one reports. */
  private Statement spoken(Statement found, int item, int from, Mention subject, boolean passive) {
    Cue cue = passage.cue(item);
    Statement statement = found;
    boolean main = subject != null && subject.sort() != Mention.Sort.UNNAMED;
    if (statement == null && main && !passive) {
      statement = new Statement(passage, item, cue, Form.SUBJECT, "subject").content(item + 1, item + 1);
    }
    if (statement == null || inside(statement)) {
      return null;
    }
    statement.impersonal = passive;
    statement.dependent = !cue.verb();
    if (statement.mention == null) {
      statement.mention = subject != null ? subject : from > item + 1 ? clauses.subjectBehind(item, from) : null;
    }
    int verb = subjects.verbFrom(item);
    boolean joined = passage.comma(verb - 1) || grammar.is("and", passage.word(verb - 1));
    boolean dropped = grammar.words("pro-drop").contains("yes") && !cue.sort().equals("call");
    boolean alone = statement.mention == null && cue.verb() && !dropped && !(joined && !passage.sentenceStart(verb));
    if (alone) {
      statement.marks.forEach(taken::remove);
      return null;
    }
    return statement;
  }

  /** Whether a clause stands in a reported one and tells no more than what its speaker says. */
  static boolean within(Statement statement, Statement outer) {
    boolean clause = statement.form == Form.INDIRECT || statement.form == Form.SUBJECT;
    boolean inside = clause && outer != null && outer.form == Form.INDIRECT && statement.cueItem >= outer.from
        && statement.cueItem < outer.to;
    return inside && (statement.mention == null || statement.mention.sort() == Mention.Sort.PRONOUN
        || statement.form == Form.SUBJECT);
  }

  /** What a quotation reports without marks is part of what its speaker says. */
  private boolean inside(Statement statement) {
    boolean clause = statement.form == Form.INDIRECT || statement.form == Form.SUBJECT;
    return clause && passage.depth() > 0 && passage.around().closed();
  }

  /** An article or a preposition before the word makes it a noun: the said contract, its claims. */
  private boolean noun(int item, Cue cue) {
    Word before = passage.word(item - 1);
    boolean capital = CapitalPhrases.capital(passage, item) && !passage.sentenceStart(item)
        && passage.marked(item - 1) == null;
    boolean article = grammar.is("determiners", before) && !before.is(WordClass.PRONOUN);
    boolean goesOn = grammar.is("to", before) && grammar.is("went-on", passage.word(item - 2));
    boolean preposition = before != null && before.is(WordClass.PREPOSITION) && cue.verb() && !goesOn;
    boolean owned = before != null && grammar.ends("possessives-end", before.key().replace('’', '\''));
    boolean infinitive = grammar.is("to", before) && !goesOn;
    return capital || article || owned || preposition || infinitive || !extended(item, cue)
        || grammar.is("denials", before) || grammar.is("denials", passage.word(item - 2));
  }

  /** Whether the particle follows without which the verb says nothing: went on, put it to her. */
  private boolean extended(int item, Cue cue) {
    for (String frame : cue.frames()) {
      if (frame.startsWith("+")) {
        for (int i = item + 1; i <= item + 8 && i < passage.sentenceTo(item); i++) {
          if (passage.word(i) != null && passage.word(i).key().equals(frame.substring(1))) {
            return i == item + 1 || grammar.is("particles-part", passage.word(i));
          }
        }
        return false;
      }
    }
    return true;
  }

  private boolean passive(int item) {
    for (int i = item - 1; i >= subjects.verbFrom(item); i--) {
      if (grammar.is("passives", passage.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean impersonal(Mention subject) {
    return subject != null && subject.to() - subject.from() == 1
        && grammar.is("impersonal", subject.passage().word(subject.from()));
  }

  /** What stands behind the verb: marks, a colon, a clause. */
  private Statement behind(int item, int from, boolean inverted) {
    Cue cue = passage.cue(item);
    int limit = Math.min(passage.sentenceTo(item) + 1, Math.min(passage.count(), item + 45));
    int end = Math.min(limit, item + 16);
    int that = clauses.conjunction(item, from);
    if (that > 0) {
      Statement clause = clauses.that(item, that, from);
      taken.addAll(clause.marks);
      return clause;
    }
    for (int i = item + 1; i < end; i++) {
      boolean sentence = i >= passage.sentenceTo(item);
      if (passage.marked(i) != null) {
        return taken.contains(passage.marked(i)) ? null : marked(item, i, sentence);
      }
      if (sentence) {
        return null;
      }
      if (passage.colon(i)) {
        return colon(item, i);
      }
      if (clauses.complementizer(i)) {
        return null;
      }
      if (i >= from && clauses.opens(item, i, from)) {
        return clauses.zero(item, i);
      }
      if (subjects.finite(i) && i >= from || passage.is(i, WordClass.RELATIVE)
          || passage.stop(i) != 0 && !passage.comma(i) && !passage.joinsName(i)
          || cue.takes("call") && passage.comma(i)) {
        return null;
      }
    }
    return null;
  }

  private Statement colon(int item, int i) {
    Cue cue = passage.cue(item);
    if (passage.marked(i + 1) != null && !taken.contains(passage.marked(i + 1))) {
      return direct(item, i + 1, "verb-colon-marks");
    }
    if (!cue.takes("quote") || i + 2 >= passage.count()) {
      return null;
    }
    int to = clauses.trim(i + 1, passage.sentenceTo(item));
    return to <= i + 1 ? null : new Statement(passage, item, cue, Form.UNMARKED, "verb-colon").content(i + 1, to);
  }

  private Statement marked(int item, int i, boolean sentence) {
    Cue cue = passage.cue(item);
    if (cue.takes("call")) {
      boolean object = i > item + 1;
      return object && !sentence ? direct(item, i, "naming") : null;
    }
    boolean comma = passage.comma(i - 1);
    boolean next = i == item + 1;
    boolean told = cue.takes("person") && i == item + 2;
    boolean begins = capitalInside(i) || Terms.words(passage, i) >= 4;
    boolean speech = cue.takes("quote") && !sentence && (comma || begins || told || next && !cue.takes("that"));
    return speech && !(Terms.term(passage, i) && !comma && !next) ? direct(item, i, "verb-marks") : null;
  }

  private boolean capitalInside(int i) {
    int start = passage.marked(i).content().start();
    return start < passage.marked(i).content().end() && Character.isUpperCase(passage.text().codePointAt(start));
  }

  private Statement direct(int item, int i, String rule) {
    Statement statement = new Statement(passage, item, passage.cue(item),
        rule.equals("naming") ? Form.NAMED : Form.DIRECT, rule);
    statement.marks.add(passage.marked(i));
    taken.add(passage.marked(i));
    return statement.content(i, i + 1);
  }
}
