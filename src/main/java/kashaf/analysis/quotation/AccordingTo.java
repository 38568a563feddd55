package kashaf.analysis.quotation;

import java.util.List;
import java.util.Set;
import kashaf.analysis.quotation.Statement.Form;
import kashaf.language.Cue;
import kashaf.language.Marked;
import kashaf.language.Word;
import kashaf.language.WordClass;

/** Reads "according to" with its source, before the clause it vouches for or behind it. */
final class AccordingTo {
  private final Passage passage;
  private final Grammar grammar;
  private final ClauseEnds clauses;
  private final Set<Marked> taken;
  private final FamilyNames names;

  /** @param names by which people are named in the document */
  AccordingTo(Passage passage, Grammar grammar, ClauseEnds clauses, Set<Marked> taken, FamilyNames names) {
    this.names = names;
    this.passage = passage;
    this.grammar = grammar;
    this.clauses = clauses;
    this.taken = taken;
  }

  /**
   * The statement of which the head stands at an item, or null; where the clause is a statement of its own, that one
   * gets the source as its {@code via}.
   *
   * @param found the statements of the passage so far
   */
  Statement find(int item, List<Statement> found) {
    int length = grammar.accordingTo(passage, item);
    if (length == 0) {
      return null;
    }
    int sentence = passage.sentenceFrom(item);
    int limit = passage.sentenceTo(item);
    int from = item + length;
    Cue self = passage.cue(from - 1);
    boolean own = passage.word(from - 1) != null && passage.word(from - 1).pronoun() && length > 1;
    if (own || self != null && self.reading() == Cue.Reading.MASDAR && self.gender() != '-') {
      return item == sentence ? leading(item, from, limit, self) : inHisWords(item, from, self, found);
    }
    boolean verb = passage.cue(from) != null && passage.cue(from).verb() || clauseHead(from - 1);
    int end = from + (verb ? 1 : 0);
    while (end < limit && !passage.comma(end) && !passage.is(end, WordClass.COMPLEMENTIZER) && !endsSentence(end)) {
      end++;
    }
    end = behindApposition(from, end, limit);
    Mention source = verb ? null : joinedSource(from, end);
    source = source == null ? SpeakerPhrases.read(passage, from + (verb ? 1 : 0), end) : source;
    if (!verb && (source == null || !speaks(source))) {
      return null;
    }
    if (grammar.is("as", passage.word(item))) {
      return passage.comma(item - 1) ? behind(item, sentence, source, found) : null;
    }
    boolean leads = item == sentence || item == sentence + 1 && passage.word(sentence) != null && length > 0
        && !passage.comma(item - 1);
    return leads ? before(item, end, limit, source, verb, found) : behind(item, sentence, source, found);
  }

  /** The end of the source with an office between commas: بحسب لطيفة عمران، رئيسة القسم، …. */
  private int behindApposition(int from, int end, int limit) {
    boolean named = grammar.capitals() && CapitalPhrases.capital(passage, end + 1)
        && !CapitalPhrases.capital(passage, end - 1);
    boolean office = passage.comma(end) && (named || !grammar.capitals() && passage.is(end + 1, WordClass.TITLE)
        && !passage.word(end + 1).definite() && end - from <= 5)
        || passage.comma(end) && passage.is(end + 1, WordClass.RELATIVE);
    for (int i = end + 1; office && i < Math.min(limit, end + 12); i++) {
      if (passage.comma(i) || passage.word(i) == null && passage.marked(i) == null) {
        return passage.comma(i) ? i : end;
      }
    }
    return end;
  }

  /** «…»، على حد تعبيره، or هو، على حد تعبيره، «…»: of the one who spoke before. */
  private Statement inHisWords(int item, int end, Cue self, List<Statement> found) {
    int before = passage.comma(item - 1) ? item - 2 : item - 1;
    before = passage.marked(before) == null && passage.comma(end) ? end + 1 : before;
    if (passage.marked(before) == null) {
      Statement clause = behind(item, passage.sentenceFrom(item), null, found);
      return clause == null ? null : owned(clause, end);
    }
    if (taken.contains(passage.marked(before))) {
      return null;
    }
    Statement statement = owned(new Statement(passage, item, self, Form.NAMED, "in-his-words"), end);
    statement.marks.add(passage.marked(before));
    taken.add(passage.marked(before));
    statement.dependent = true;
    return statement.content(before, before + 1);
  }

  /** وعلى حد تعبيره، فإن …: of the one who spoke before. */
  private Statement leading(int item, int end, int limit, Cue self) {
    int from = passage.comma(end) ? end + 1 : end;
    from += passage.is(from, WordClass.COMPLEMENTIZER) ? 1 : 0;
    if (from == end || from >= limit) {
      return null;
    }
    Statement statement = owned(new Statement(passage, item, self, Form.INDIRECT, "in-his-words"), end);
    statement.dependent = true;
    return statement.content(from, clauses.end(from, limit));
  }

  /** A statement of the one whom a joined pronoun means: بحسب تقديراتها. */
  private Statement owned(Statement statement, int end) {
    boolean hers = grammar.endsSpelled("hers-end", passage.slice(end - 1, end));
    statement.gender = hers ? 'f' : 'm';
    return statement;
  }

  /** Whether a verb follows whatever it is: وفق ما أوردته …. */
  private boolean clauseHead(int item) {
    return passage.word(item) != null && grammar.ends("what", passage.word(item).key());
  }

  private boolean endsSentence(int item) {
    return passage.stop(item) != 0 && passage.sentenceStart(item + 1);
  }

  /** The source with the preposition joined to it: وفقاً للوزير. */
  private Mention joinedSource(int from, int end) {
    Word word = passage.word(from);
    if (word == null || word.preposition() == 0) {
      return null;
    }
    return SpeakerPhrases.readJoined(passage, from, end);
  }

  private boolean speaks(Mention source) {
    if (passage.grammar().capitals()) {
      return true;
    }
    Word head = passage.word(source.head());
    return head == null || source.sort() == Mention.Sort.PERSON && !unlikely(head)
        || head.is(WordClass.TITLE, WordClass.ORGANISATION) || head.is(WordClass.SOURCE) || head.is(WordClass.VENUE)
        || head.is(WordClass.PLACE) || names.holds(head);
  }

  /** An unknown bare noun behind "according to" is rather a measure: بحسب حجم … */
  private boolean unlikely(Word head) {
    return head.classes() == 0 && !head.definite();
  }

  private Statement before(int item, int end, int limit, Mention source, boolean verb, List<Statement> found) {
    boolean opened = passage.comma(end) || passage.is(end, WordClass.COMPLEMENTIZER);
    int from = passage.comma(end) ? end + 1 : end;
    from += passage.is(from, WordClass.COMPLEMENTIZER) ? 1 : 0;
    if (!opened || from >= limit) {
      return null;
    }
    int to = clauses.end(from, limit);
    for (Statement inner : near(found, item)) {
      if (inner.form == Form.SUBJECT) {
        continue;
      }
      if (inner.from == from) {
        return null;
      }
      boolean inside = inner.passage == passage && inner.cueItem >= from && inner.cueItem < limit
          && inner.cueItem - from <= 6;
      if (inside && inner.cueItem >= 0) {
        inner.via = source;
        return null;
      }
    }
    return statement(item, from, to, source, verb);
  }

  private Statement behind(int item, int sentence, Mention source, List<Statement> found) {
    int comma = item - 1;
    if (!passage.comma(comma)) {
      return null;
    }
    for (Statement inner : near(found, item)) {
      if (inner.passage == passage && inner.cueItem >= sentence && inner.cueItem < item && inner.form != Form.SUBJECT) {
        if (inner.to <= comma && source != null) {
          inner.via = inner.via == null ? source : inner.via;
        }
        return null;
      }
    }
    Marked marked = passage.marked(comma - 1);
    boolean as = grammar.is("as", passage.word(item));
    if (as && marked == null || marked != null && taken.contains(marked) || comma - sentence < 2) {
      return marked != null && !taken.contains(marked) ? statement(item, comma - 1, comma, source, true) : null;
    }
    return statement(item, marked != null ? comma - 1 : sentence, comma, source, true);
  }

  /** The statements, in order, around an item. */
  private static List<Statement> near(List<Statement> found, int item) {
    int from = 0;
    int to = found.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (found.get(middle).cueItem < item - 250) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return found.subList(from, Math.min(found.size(), from + 60));
  }

  private Statement statement(int item, int from, int to, Mention source, boolean verb) {
    boolean marks = to == from + 1 && passage.marked(from) != null;
    Statement statement = new Statement(passage, item, null, marks ? Form.DIRECT : Form.INDIRECT, "according-to");
    if (marks) {
      statement.marks.add(passage.marked(from));
      taken.add(passage.marked(from));
    }
    statement.mention = source;
    statement.dependent = source == null;
    return statement.content(from, to);
  }
}
