package kashaf.analysis.quotation;

import java.util.Set;
import kashaf.analysis.quotation.Statement.Form;
import kashaf.language.Cue;
import kashaf.language.Marked;
import kashaf.language.Word;
import kashaf.language.WordClass;

/** Finds what stands behind a verb of saying: marks, a colon, or a reported clause; and the subject between them. */
final class VerbStatements {
  private static final int FARTHEST = 45;

  private final Passage passage;
  private final ClauseEnds clauses;
  private final Set<Marked> taken;
  private final ReportedClauses reported;
  private final boolean verbFirst;
  private final MarksBehind behind;

  VerbStatements(Passage passage, ClauseEnds clauses, Set<Marked> taken, boolean verbFirst) {
    this.verbFirst = verbFirst;
    this.behind = new MarksBehind(passage, verbFirst);
    this.passage = passage;
    this.reported = new ReportedClauses(passage);
    this.clauses = clauses;
    this.taken = taken;
  }

  /** The statement that the cue at an item opens, or null. */
  Statement find(int item) {
    Cue cue = passage.cue(item);
    int limit = Math.min(passage.sentenceTo(item), item + FARTHEST);
    for (int i = item + 1; i < limit; i++) {
      if (passage.marked(i) != null) {
        if (passage.colon(i - 1)) {
          return behind.saidByAnother(cue, item, i) ? null : direct(item, i, i - 1, "verb-colon-marks");
        }
        boolean venue = verbFirst && passage.is(i - 1, WordClass.PREPOSITION);
        boolean ahead = behind.colonAhead(i, limit);
        if (!venue && !termBehindSubject(item, i) && !ahead && cue.takes("quote") && !cue.takes("call")
            && behind.near(item, i) && behind.whole(i)) {
          return direct(item, i, i, "verb-marks");
        }
        if (cue.takes("call") && !ahead && (behind.attached(i) || cue.object() || !Terms.term(passage, i))) {
          return named(item, i, i, "naming");
        }
        if (behind.inObject(cue, item, i)) {
          return named(item, i, i, "marks-in-object");
        }
      } else if (passage.colon(i)) {
        if (passage.marked(i + 1) == null && !betweenDigits(i)) {
          return unmarked(item, i, limit);
        }
      } else if (verbFirst && (passage.stop(i) == '…' || passage.stop(i) == '.' && passage.stop(i + 1) == '.')) {
        break;
      } else if (passage.word(i) != null) {
        int verdict = word(cue, item, i);
        if (verdict > 0) {
          return indirect(item, i);
        }
        if (verdict < 0) {
          break;
        }
      }
    }
    return null;
  }

  /** Whether marks are the name of the noun before them, not a sentence behind a body that speaks: وأضاف البيان «…». */
  private boolean termBehindSubject(int item, int i) {
    boolean body = i == item + 2 && passage.word(i - 1) != null && passage.word(i - 1).definite()
        && passage.end(i - 1) < passage.start(i) && Terms.words(passage, i) >= 4;
    return !body && Terms.term(passage, i);
  }

  /** 1 when the reported clause opens here, -1 when nothing of the cue's can follow, else 0. */
  private int word(Cue cue, int item, int i) {
    Word word = passage.word(i);
    boolean nameGoesOn = word.is(WordClass.NAME_PART) && passage.word(i - 1) != null
        && !passage.word(i - 1).definite();
    boolean opener = word.is(WordClass.COMPLEMENTIZER, WordClass.FUSED_COMPLEMENTIZER) && !nameGoesOn
        && !station(i);
    if (opener && cue.sort().equals("call") && passage.marked(i + 1) != null) {
      return 1;
    }
    if (opener && passage.grammar().is("but", passage.word(i - 1))) {
      return -1;
    }
    if (opener) {
      return reported.opens(cue, item, i) ? 1 : passage.is(i - 1, WordClass.PREPOSITION) ? 0 : -1;
    }
    Cue other = word.cue();
    if (passage.grammar().is("unnamed-by", word) && passage.grammar().is("anonymity", passage.word(i + 1))) {
      return 0;
    }
    if (passage.grammar().is("nouns-follow", passage.word(i - 1))) {
      return 0;
    }
    if (other == null || other.reading() == Cue.Reading.MASDAR || word.definite() || secondHand(i)) {
      return 0;
    }
    boolean remark = other.object() && !passage.comma(i - 1) && !word.conjunction();
    if (other.reading() == Cue.Reading.PARTICIPLE && !cue.takes("quote") && cue.takes("object")) {
      return -1;
    }
    boolean saying = remark || other.reading() == Cue.Reading.PARTICIPLE && !passage.comma(i - 1)
        && !word.conjunction();
    boolean parenthesis = word.conjunction() && !passage.comma(i - 1) || passage.is(i - 1, WordClass.RELATIVE);
    return saying || parenthesis && passage.is(i - 1, WordClass.RELATIVE) || name(word) ? 0 : -1;
  }

  /** The letters of a station's name that look like "that": سي إن إن. */
  private boolean station(int i) {
    Grammar grammar = passage.grammar();
    return grammar.is("letters-before-that", passage.word(i - 1)) && passage.is(i + 1, WordClass.COMPLEMENTIZER)
        || grammar.is("letters-before-that", passage.word(i - 2)) && passage.is(i - 1, WordClass.COMPLEMENTIZER);
  }

  /** ذكرت الصحيفة نقلاً عن مصدر أن …. */
  private boolean secondHand(int i) {
    return passage.grammar().is("second-hand", passage.word(i))
        && passage.grammar().is("carried-from", passage.word(i + 1));
  }

  /** The source behind the one who only carries what was said. */
  private void takeSource(Statement statement, int from, int to) {
    for (int i = from; i < to; i++) {
      Mention source = secondHand(i) ? SpeakerPhrases.read(passage, i + 2, to) : null;
      if (source != null) {
        statement.via = statement.mention;
        statement.by(source);
      }
    }
  }

  private static boolean name(Word word) {
    return word.is(WordClass.GIVEN_NAME) || word.is(WordClass.PREPOSITION) || word.is(WordClass.TITLE);
  }

  private boolean betweenDigits(int i) {
    return i > 0 && i + 1 < passage.count() && passage.start(i + 1) == passage.end(i)
        && Character.isDigit(passage.text().charAt(passage.start(i + 1)))
        && Character.isDigit(passage.text().charAt(passage.start(i) - 1));
  }

  private Statement direct(int item, int i, int subjectTo, String rule) {
    Statement statement = statement(item, Form.DIRECT, rule, subjectTo);
    int to = i;
    while (passage.marked(to) != null) {
      statement.marks.add(passage.marked(to));
      taken.add(passage.marked(to));
      to++;
      boolean joint = passage.comma(to) && passage.marked(to + 1) != null;
      to += joint ? 1 : 0;
    }
    return statement.content(i, to);
  }

  private Statement named(int item, int i, int subjectTo, String rule) {
    Statement statement = new Statement(passage, item, passage.cue(item), Form.NAMED, rule);
    statement.marks.add(passage.marked(i));
    taken.add(passage.marked(i));
    Cue cue = passage.cue(item);
    if (cue.verb() && verbFirst) {
      int to = subjectTo;
      while (to > item + 1 && passage.word(to - 1) != null && (passage.word(to - 1).key().length() == 1
          || passage.is(to - 1, WordClass.FUSED_COMPLEMENTIZER))) {
        to--;
      }
      statement.mention = Agreement.subject(subjectBeforeObject(item, to), cue, to);
    }
    statement.dependent = statement.mention == null;
    return statement.content(i, i + 1);
  }

  /** Of two nouns the first is the subject; a single one is it only when it can speak. */
  private Mention subjectBeforeObject(int item, int to) {
    Mention mention = SpeakerPhrases.readBeforeObject(passage, item + 1, to);
    if (mention == null || mention.from() > item + 1) {
      return null;
    }
    Word head = passage.word(mention.head());
    boolean speaks = head == null || mention.sort() == Mention.Sort.PERSON
        || head.is(WordClass.TITLE, WordClass.ORGANISATION) || head.is(WordClass.SOURCE, WordClass.PLACE);
    return speaks ? mention : null;
  }

  private Statement unmarked(int item, int colon, int limit) {
    Cue cue = passage.cue(item);
    if (!cue.takes("quote") && !cue.takes("colon") || colon + 1 >= limit
        || passage.is(item - 1, WordClass.RELATIVE)) {
      return null;
    }
    int end = clauses.trim(colon + 1, clauses.speechTo(colon + 1));
    return statement(item, Form.UNMARKED, "verb-colon", colon).content(colon + 1, end);
  }

  private Statement indirect(int item, int opener) {
    int subjectTo = passage.is(opener - 1, WordClass.PREPOSITION) && opener - 1 > item ? opener - 1 : opener;
    Statement statement = statement(item, Form.INDIRECT, "verb-that", subjectTo);
    if (!reported.complete(statement, item, subjectTo)) {
      return null;
    }
    boolean fused = passage.is(opener, WordClass.FUSED_COMPLEMENTIZER);
    int from = fused || reported.subjunctive(opener + 1, statement.cue) ? opener : opener + 1;
    if (from >= passage.sentenceTo(item)) {
      return null;
    }
    int to = clauses.end(opener + 1, passage.sentenceTo(item));
    to = statement.impersonal ? clauses.beforeTurn(from, to) : to;
    if (from == opener + 1 && to == from + 1 && passage.marked(from) != null) {
      return direct(item, from, subjectTo, "verb-that-marks");
    }
    if (statement.cue.sort().equals("call") && fused && passage.marked(opener + 1) != null) {
      return named(item, opener + 1, opener, "naming");
    }
    return statement.content(from, to);
  }

  private Statement statement(int item, Form form, String rule, int subjectTo) {
    Cue cue = passage.cue(item);
    Statement statement = new Statement(passage, item, cue, form, rule);
    if (cue.verb() && verbFirst && !cue.sort().equals("impersonal") && !cue.sort().equals("self")) {
      boolean object = cue.sort().equals("call");
      Mention mention = object ? SpeakerPhrases.readBeforeObject(passage, item + 1, subjectTo)
          : SpeakerPhrases.read(passage, item + 1, subjectTo);
      statement.mention = Agreement.subject(mention, cue, subjectTo);
      takeSource(statement, item + 1, subjectTo);
    }
    statement.impersonal = cue.sort().equals("impersonal");
    statement.dependent = !cue.verb();
    return statement;
  }
}
