package kashaf.analysis.quotation;

import kashaf.analysis.quotation.Statement.Form;
import kashaf.language.Cue;
import kashaf.language.Word;
import kashaf.language.WordClass;

/** Reported clauses without marks, with or without their conjunction, behind their verb or before it. */
final class PlainClauses {
  private static final int FAR = 16;

  private final Passage passage;
  private final Grammar grammar;
  private final CapitalSubjects subjects;
  private final PlainClauseEnds ends;

  PlainClauses(Passage passage, CapitalSubjects subjects) {
    this.passage = passage;
    this.grammar = passage.grammar();
    this.subjects = subjects;
    this.ends = new PlainClauseEnds(passage, this);
  }

  int trim(int from, int to) {
    return ends.trim(from, to);
  }

  /** Whether a word opens a reported clause, also one with an apostrophe: qu'il. */
  boolean complementizer(int i) {
    Word word = passage.word(i);
    return word != null && (word.is(WordClass.COMPLEMENTIZER) || elided(word));
  }

  private boolean elided(Word word) {
    return grammar.begins("elided-that", word.key().replace('’', '\''));
  }

  /** The item behind the subject that follows its verb: sagte der Minister, dijo Marta que. */
  int behindSubject(int item) {
    if (!grammar.words("inverts").contains("yes")) {
      return item + 1;
    }
    int from = item + 1;
    while (passage.dash(from) || grammar.is("clitics-between", passage.word(from))) {
      from++;
    }
    Mention mention = passage.word(from) == null || complementizer(from) ? null
        : CapitalPhrases.read(passage, from, Math.min(passage.sentenceTo(item), item + FAR));
    return mention == null || mention.from() > from + 1 ? item + 1 : mention.to();
  }

  Mention subjectBehind(int item, int to) {
    int from = item + 1;
    while (passage.dash(from) || grammar.is("clitics-between", passage.word(from))) {
      from++;
    }
    return CapitalPhrases.read(passage, from, to);
  }

  /** The clause that a conjunction opens, or null when it tells of a noun. */
  Statement that(int item, int i, int from) {
    Cue cue = passage.cue(item);
    if (!cue.takes("that") && !cue.takes("if")) {
      return null;
    }
    Word word = passage.word(i);
    boolean whether = grammar.is("whether", word);
    boolean far = i > from && !whether && !between(cue, from, i);
    if (far || !whether && !cue.takes("that")) {
      return null;
    }
    // What is joined to its first word belongs to the clause.
    int start = whether || elided(word) && !word.is(WordClass.COMPLEMENTIZER) ? i : i + 1;
    if (start >= passage.sentenceTo(item)) {
      return null;
    }
    int to = ends.end(start, passage.sentenceTo(item));
    if (to == start + 1 && passage.marked(start) != null && cue.takes("quote")) {
      Statement whole = new Statement(passage, item, cue, Form.DIRECT, "verb-that-marks").content(start, to);
      whole.marks.add(passage.marked(start));
      return whole;
    }
    return new Statement(passage, item, cue, Form.INDIRECT, "verb-that").content(start, to);
  }

  /** Between verb and conjunction only the one addressed, time and place stand; a noun there has the clause itself. */
  private boolean between(Cue cue, int from, int i) {
    int first = from;
    while (first < i && (passage.comma(first) || subjects.verbFrom(first + 1) <= first
        || grammar.is("particles-part", passage.word(first)))) {
      first++;
    }
    return first >= i || cue.takes("person") || passage.is(first, WordClass.PREPOSITION)
        || passage.is(first, WordClass.TIME) || passage.is(first, WordClass.PRONOUN);
  }

  /** Where the conjunction of a verb's clause stands, or -1: no other verb, no stop and no marks before it. */
  int conjunction(int item, int from) {
    int limit = Math.min(passage.sentenceTo(item), item + FAR);
    for (int i = item + 1; i < limit; i++) {
      if (complementizer(i) || grammar.is("whether", passage.word(i)) && passage.cue(item).takes("if")) {
        return that(item, i, from) == null ? -1 : i;
      }
      boolean stop = passage.stop(i) != 0 && !passage.joinsName(i)
          && !(passage.comma(i) && (complementizer(i + 1) || grammar.words("inverts").contains("yes")));
      if (stop || passage.marked(i) != null || i >= from && subjects.finite(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a clause without a conjunction opens at an item behind its verb. */
  boolean opens(int item, int i, int from) {
    Cue cue = passage.cue(item);
    if (!cue.takes("that") || passage.word(i) == null) {
      return false;
    }
    boolean comma = grammar.words("comma-clause").contains("yes");
    boolean plain = grammar.words("zero-that").contains("yes");
    if (comma ? !passage.comma(i - 1) : !plain || passage.comma(i - 1) || !lead(cue, item, i)) {
      return false;
    }
    boolean starts = grammar.is("determiners", passage.word(i)) || passage.is(i, WordClass.PRONOUN)
        || CapitalPhrases.capital(passage, i) || !passage.is(i, WordClass.PREPOSITION)
        && !passage.is(i, WordClass.TIME) && !grammar.is("no-clause", passage.word(i));
    if (!starts || cue.takes("person") && i == item + 1 && cue.sort().equals("tell")) {
      return false;
    }
    int last = Math.min(passage.sentenceTo(item), i + FAR);
    for (int k = i; k < last && !(passage.comma(k) && k > i + 8); k++) {
      if (subjects.finite(k) && k > i) {
        return true;
      }
    }
    boolean says = cue.sort().equals("say") && passage.sentenceTo(item) - i >= 4;
    return says && (grammar.is("determiners", passage.word(i)) || passage.is(i, WordClass.PRONOUN));
  }

  /** Whether only time, place and the one addressed stand between the verb and an item. */
  private boolean lead(Cue cue, int item, int i) {
    int k = item + 1;
    if (cue.takes("person") && k < i) {
      k = addressee(k, i);
    }
    while (k < i && (passage.is(k, WordClass.TIME) || grammar.is("particles-part", passage.word(k))
        || passage.word(k) != null && grammar.ends("adverbs-end", passage.word(k).key()))) {
      k++;
    }
    while (k < i && passage.is(k, WordClass.PREPOSITION)) {
      k += grammar.is("determiners", passage.word(k + 1)) ? 3 : 2;
      while (k < i && !newPhrase(k)) {
        k++;
      }
    }
    return k == i;
  }

  private boolean newPhrase(int k) {
    return grammar.is("determiners", passage.word(k)) || passage.is(k, WordClass.PRONOUN)
        || passage.is(k, WordClass.PREPOSITION) || CapitalPhrases.capital(passage, k)
            && !CapitalPhrases.capital(passage, k - 1) || passage.is(k - 1, WordClass.TIME);
  }

  private int addressee(int from, int limit) {
    int k = from + (grammar.is("determiners", passage.word(from)) && from + 1 < limit ? 2 : 1);
    while (k < limit && !newPhrase(k)) {
      k++;
    }
    return k;
  }

  Statement zero(int item, int i) {
    int to = ends.end(i, passage.sentenceTo(item));
    return new Statement(passage, item, passage.cue(item), Form.INDIRECT, "verb-clause").content(i, to);
  }

  /** The clause before its verb: The bridge is safe, the clerk said. */
  Statement before(int item, Mention subject) {
    Cue cue = passage.cue(item);
    boolean open = passage.around() != null && !passage.around().closed();
    int verb = subject == null ? subjects.verbFrom(item) : subject.from();
    int sentence = behindDateline(passage.sentenceFrom(item), verb);
    if (!cue.takes("that") || !passage.comma(verb - 1) || verb - 1 - sentence < (open ? 1 : 3) || passage.is(sentence,
        WordClass.PREPOSITION) && verb - sentence < 6) {
      return null;
    }
    int limit = passage.sentenceTo(item);
    Mention mention = subject != null ? subject : subjectBehind(item, Math.min(limit, item + FAR));
    if (mention == null || !open && !says(sentence, verb - 1)) {
      return null;
    }
    int rest = Math.max(item + 1, mention.to());
    boolean parenthesis = passage.comma(rest) && limit - rest > 4 && says(rest + 1, limit);
    if (!parenthesis && says(rest, limit)) {
      return null;
    }
    int to = parenthesis ? ends.trim(sentence, limit) : ends.trim(sentence, verb - 1);
    // In marks that were never closed these words tell who speaks, and no more.
    return new Statement(passage, item, cue, open ? Form.SUBJECT : Form.INDIRECT,
        "clause-verb").content(sentence, to).by(mention);
  }

  /** LASSEN, March 4 (Northwire) — | A fire … */
  private int behindDateline(int sentence, int to) {
    for (int i = sentence; sentence == 0 && i < Math.min(to, FAR); i++) {
      if (passage.dash(i) && !passage.joinsName(i)) {
        return i + 1;
      }
    }
    return sentence;
  }

  private boolean says(int from, int to) {
    if (from < to && grammar.is("subordinators", passage.word(from))) {
      return false;
    }
    for (int k = from; k < to; k++) {
      if (passage.marked(k) != null) {
        return false;
      }
    }
    for (int k = from; k < to; k++) {
      if (subjects.finite(k)) {
        return true;
      }
    }
    return false;
  }
}
