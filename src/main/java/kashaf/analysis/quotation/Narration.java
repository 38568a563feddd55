package kashaf.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kashaf.analysis.quotation.Statement.Form;
import kashaf.language.Word;
import kashaf.language.WordClass;

/**
 * Finds whom a sentence without a verb of saying is about, in a language whose verb comes first: «صبّ المدرب … غضبه».
 * Such a subject makes an office known, and speaks where the same sentence goes on with a participle or a second verb.
 */
final class Narration {
  private static final int FARTHEST = 14;

  private final Passage passage;
  private final FamilyNames names;

  /** @param names by which people are named in the document */
  Narration(Passage passage, FamilyNames names) {
    this.passage = passage;
    this.names = names;
  }

  /** One subject a sentence at most, before the first verb of saying in it. */
  List<Statement> subjects() {
    List<Statement> subjects = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < passage.count(); i++) {
      boolean start = passage.sentenceStart(i);
      open |= start;
      if (named(i + 1) && passage.grammar().is("called", passage.word(i))) {
        Mention name = SpeakerPhrases.read(passage, i + 1, Math.min(passage.sentenceTo(i), i + FARTHEST));
        Optional.ofNullable(statement(i, name, '-')).ifPresent(subjects::add);
      }
      if (!open || passage.word(i) == null) {
        continue;
      }
      boolean says = passage.cue(i) != null && !passage.word(i).definite() && !Nouns.givenName(passage, i)
          && passage.cue(i).verb();
      boolean second = passage.sentenceStart(i - 1) && passage.is(i - 1, WordClass.PARTICLE)
          || (passage.sentenceStart(i - 1) || passage.comma(i - 2)) && passage.is(i - 1, WordClass.CLAUSE_OPENER);
      boolean begins = start || second || verbBeforeName(i) || passage.comma(i - 1) || passage.dash(i - 1);
      Statement subject = says || !begins ? null : at(i, start || second);
      if (subject != null) {
        subjects.add(subject);
      }
      open = !says && subject == null;
    }
    return subjects;
  }

  /** Behind a phrase of place a verb shows by its first letter, when a name follows: في السوق يجلس أبو فادي. */
  private boolean verbBeforeName(int i) {
    Word next = passage.word(i + 1);
    boolean person = named(i + 1) || Nouns.title(passage, i + 1);
    return passage.word(i).classes() == 0 && next != null && person && !next.conjunction()
        && (passage.grammar().begins("wishes-begin", passage.word(i).key())
        || named(i + 1) && passage.grammar().begins("feminine-verbs-begin", passage.word(i).key()));
  }

  private Statement at(int i, boolean start) {
    Word word = passage.word(i);
    int to = Math.min(passage.sentenceTo(i), i + FARTHEST);
    if (start && passage.grammar().is("topic", word)) {
      Mention topic = SpeakerPhrases.read(passage, i + 1, topicTo(i, to));
      return topic == null || !somebody(topic) ? null : statement(i, topic, '-');
    }
    boolean noun = named(i) || Nouns.title(passage, i) || names.stands(passage, i);
    if (start && noun && !passage.dash(i + 1) && !passage.colon(i + 1)) {
      Mention name = SpeakerPhrases.readBeforeObject(passage, i, to);
      return name == null || !somebody(name) ? null : statement(i, name, '-');
    }
    boolean name = word.is(WordClass.TIME) && !word.definite()
        && (passage.is(i + 1, WordClass.GIVEN_NAME) || passage.is(i + 1, WordClass.TITLE));
    boolean verb = (word.classes() == 0 || name)
        && (!word.definite() || passage.grammar().is("begin-like-nouns", word))
        && word.preposition() == 0 && !word.pronoun()
        || passage.grammar().is("was", word);
    if (!verb || i + 1 >= to || passage.word(i + 1) == null || word.key().length() < 2) {
      return null;
    }
    Mention mention = SpeakerPhrases.readBeforeObject(passage, i + 1, to);
    if (mention == null || mention.from() != i + 1 || !somebody(mention)) {
      return null;
    }
    Word head = passage.word(i + 1);
    boolean family = head != null && head.definite() && head.classes() == 0;
    return statement(i, family ? SpeakerPhrases.read(passage, i + 1, i + 2) : mention, gender(word));
  }

  /** The item behind a topic: its verb has "then" before it. */
  private int topicTo(int topic, int limit) {
    int to = topic + 2;
    while (to < limit && (passage.word(to) == null || passage.word(to).classes() != 0 || passage.word(to).definite()
        || !passage.grammar().begins("behind-topic", passage.word(to).key()))) {
      to++;
    }
    return to;
  }

  private Statement statement(int i, Mention mention, char gender) {
    if (mention == null) {
      return null;
    }
    Statement statement = new Statement(passage, i, null, Form.SUBJECT, Statement.NARRATION);
    statement.gender = gender;
    return statement.content(i, i).by(mention);
  }

  private boolean named(int i) {
    return (Nouns.givenName(passage, i) || passage.is(i, WordClass.NAME_PART))
        && !passage.is(i, WordClass.PREPOSITION);
  }

  private boolean somebody(Mention mention) {
    Word head = passage.word(mention.head());
    boolean person = mention.sort() == Mention.Sort.PERSON && (named(mention.nameFrom()) || told(mention)
        || head != null && head.is(WordClass.TITLE) && mention.nameFrom() > mention.head()
        && closed(mention.nameFrom() - 1));
    boolean several = mention.nameTo() - mention.nameFrom() > 4;
    for (int i = mention.nameFrom(); person && i < mention.nameTo(); i++) {
      several |= passage.word(i) != null && (passage.word(i).pronoun() || passage.is(i, WordClass.SOURCE));
    }
    boolean nameless = mention.sort() == Mention.Sort.UNNAMED && head != null
        && head.is(WordClass.TITLE, WordClass.SOURCE);
    boolean body = mention.sort() == Mention.Sort.ORGANISATION && mention.to() - mention.from() > 1;
    boolean office = body || mention.sort() == Mention.Sort.NOMINAL && head != null
        && head.is(WordClass.TITLE, WordClass.ORGANISATION);
    boolean known = nameless || office || head != null && head.definite()
        && (head.is(WordClass.TITLE, WordClass.ORGANISATION) || head.is(WordClass.SOURCE)
        || names.holds(head));
    return person ? !several : known;
  }

  /** A name that somebody bears who spoke before, or one of two words that an office explains. */
  private boolean told(Mention mention) {
    boolean explained = mention.nameTo() - mention.nameFrom() >= 2 && passage.comma(mention.nameTo())
        && passage.is(mention.nameTo() + 1, WordClass.TITLE);
    return explained || names.holds(passage.word(mention.nameTo() - 1));
  }

  /** Whether what stands before a name has come to its end: with the article, a comma, or "whose name is". */
  private boolean closed(int i) {
    Word word = passage.word(i);
    return passage.comma(i) || word != null && (word.definite() || passage.grammar().is("called", word));
  }

  private char gender(Word verb) {
    Grammar grammar = passage.grammar();
    String key = verb.key().substring(grammar.begins("conjunctions", verb.key()) ? 1 : 0);
    boolean feminine = !key.isEmpty() && (grammar.begins("feminine-verbs-begin", key)
        || grammar.ends("feminine-verbs-end", key));
    return feminine ? 'f' : 'm';
  }
}
