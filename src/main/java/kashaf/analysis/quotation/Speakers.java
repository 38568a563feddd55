package kashaf.analysis.quotation;

import java.util.List;
import kashaf.language.Cue;
import kashaf.language.Word;
import kashaf.language.WordClass;

/** Gives every statement its speaker, in the order of the text. */
final class Speakers {
  /** A speaker who is left out is looked for in so many paragraphs before; verbs of going on reach further. */
  private static final int NEAR = 3;

  private static final int FAR = 6;

  private static final int MOST = 100;

  private final List<Statement> statements;
  private final Names names;

  Speakers(Names names, List<Statement> statements) {
    this.statements = statements;
    this.names = names;
  }

  void resolve() {
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      char gender = statement.cue == null ? statement.gender : statement.cue.gender();
      char number = statement.cue == null ? '-' : statement.cue.number();
      if (self(statement)) {
        statement.speaker = around(i).as("pronoun");
      } else if (statement.impersonal) {
        statement.speaker = Speaker.NONE;
      } else if (statement.mention != null && statement.mention.sort() != Mention.Sort.PRONOUN) {
        Speaker meant = meant(i, gender);
        statement.speaker = !meant.name().isEmpty() ? meant.as("nominal")
            : names.resolve(statement.mention, gender, number, statement.cue != null && statement.cue.goesOn());
      } else {
        Speaker told = meanwhile(statement) ? told(statement, gender) : Speaker.NONE;
        Speaker speaker = told.name().isEmpty() ? before(i, gender, number) : told;
        boolean inside = speaker.name().isEmpty() && (statement.passage.depth() > 0 || turn(i) != null);
        statement.speaker = (inside ? told(statement, gender) : speaker)
            .as(statement.mention == null ? "elided" : "pronoun");
        statement.confidence = statement.confidence.equals("high") ? "medium" : statement.confidence;
      }
      if (statement.speaker.name().isEmpty() && statement.mention != null) {
        // Nobody whom the pronoun could stand for was named: it is all there is.
        statement.speaker = new Speaker(statement.mention.text(), "pronoun", gender, number);
      }
      if (statement.speaker.name().isEmpty()) {
        statement.speaker = Speaker.NONE;
      }
    }
    for (int i = 0; i < statements.size(); i++) {
      // The verb may stand behind the words: «قلت له: لا»، يروي فلان.
      boolean open = self(statements.get(i)) && statements.get(i).speaker.name().isEmpty();
      statements.get(i).speaker = open ? around(i).as("pronoun") : statements.get(i).speaker;
    }
  }

  /** The one for whom "the latter" stands, or who issued "the statement"; nobody for any other noun. */
  private Speaker meant(int i, char gender) {
    Statement statement = statements.get(i);
    Word head = statement.passage.word(statement.mention.head());
    boolean alone = statement.mention.to() == statement.mention.from() + 1;
    Grammar grammar = statement.passage.grammar();
    if (alone && grammar.is("latter", head)) {
      return before(i, gender, 's');
    }
    boolean issued = alone && grammar.is("issued", head);
    for (int k = i - 1; issued && k >= Math.max(0, i - MOST); k--) {
      Statement other = statements.get(k);
      if (statement.passage.paragraph() - other.passage.paragraph() > 1) {
        break;
      }
      if (other.mention != null && other.mention.sort() != Mention.Sort.PERSON
          && other.passage.is(other.mention.head(), WordClass.ORGANISATION) && !other.speaker.name().isEmpty()) {
        return other.speaker;
      }
    }
    return Speaker.NONE;
  }

  private static boolean self(Statement statement) {
    return statement.cue != null && statement.cue.sort().equals("self");
  }

  /**
   * The last speaker who agrees; a participle takes the one of its own sentence whatever the forms say. Whom only the
   * narrator tells about speaks on in the same sentence, or where nobody else has spoken in the paragraph.
   */
  private Speaker before(int i, char gender, char number) {
    Statement statement = statements.get(i);
    int reach = statement.cue != null && statement.cue.goesOn() ? FAR : NEAR;
    int sentence = sentence(statement);
    Statement turn = turn(i);
    Speaker narrated = Speaker.NONE;
    for (int k = i - 1; k >= Math.max(0, i - MOST); k--) {
      Statement other = statements.get(k);
      int paragraphs = statement.passage.paragraph() - other.passage.paragraph();
      if (paragraphs > reach) {
        break;
      }
      if (other.speaker.name().isEmpty() || other.passage.depth() != statement.passage.depth()
          || (other.passage.depth() > 0 || turn != null) && other.passage != statement.passage
          || other == turn || answered(statement, other)) {
        continue;
      }
      boolean same = other.passage == statement.passage && other.place() >= sentence;
      boolean fits = agrees(other.speaker, gender, number) || same && participle(statement);
      if (fits && other.narrated() && !same) {
        narrated = paragraphs == 0 && narrated.name().isEmpty() ? other.speaker : narrated;
      } else if (fits) {
        return paragraphs == 0 || narrated.name().isEmpty() ? other.speaker : narrated;
      }
    }
    return narrated;
  }

  /** Whether a statement tells what somebody of its sentence does meanwhile (وهو يقول) or did: رسالة قال فيها. */
  private static boolean meanwhile(Statement statement) {
    Mention mention = statement.mention;
    boolean back = mention == null && statement.cueItem > 0
        && statement.passage.grammar().is("resumptives", statement.passage.word(statement.cueItem + 1));
    return back || mention != null
        && statement.passage.grammar().is("meanwhile", statement.passage.word(mention.head()))
        && !statement.passage.sentenceStart(mention.head());
  }

  /** The last noun before a verb, in its sentence, that is a person and agrees with it. */
  private Speaker told(Statement statement, char gender) {
    Passage passage = statement.passage;
    int item = statement.cueItem;
    for (int i = item - 1; i >= passage.sentenceFrom(item); i--) {
      Word word = passage.word(i);
      boolean noun = word != null && word.is(WordClass.TITLE, WordClass.SOURCE) && !word.is(WordClass.VENUE);
      Mention mention = noun ? SpeakerPhrases.readJoined(passage, i, definiteTo(passage, i, item)) : null;
      if (mention != null && agrees(new Speaker("", "", mention.gender() == 'f' ? 'f' : 'm', '-'), gender, 's')) {
        return names.resolve(mention, gender, '-', false);
      }
    }
    return Speaker.NONE;
  }

  /** The item behind a noun and the words with the article that follow it, or its name. */
  private static int definiteTo(Passage passage, int head, int limit) {
    int to = head + 1;
    boolean open = !passage.word(head).pronoun();
    while (open && to < limit && passage.word(to) != null && (!passage.word(to - 1).definite()
        || passage.word(to).definite() || passage.is(to, WordClass.GIVEN_NAME))) {
      to++;
    }
    return to;
  }

  /** Whose words stand around those in which somebody says "I". */
  private Speaker around(int i) {
    Statement statement = statements.get(i);
    for (int k = Math.min(i + NEAR, statements.size() - 1); k >= Math.max(0, i - MOST); k--) {
      Statement other = statements.get(k);
      if (other.speaker != null && other.marks.contains(statement.passage.around())) {
        return other.speaker;
      }
    }
    return Speaker.NONE;
  }

  /** The turn of a transcript in which a statement stands, or null. */
  private Statement turn(int i) {
    Statement statement = statements.get(i);
    for (int k = i - 1; k >= Math.max(0, i - MOST) && statements.get(k).passage == statement.passage; k--) {
      if (statements.get(k).cueItem < 0 && statements.get(k).to > statement.cueItem) {
        return statements.get(k);
      }
    }
    return null;
  }

  private static boolean participle(Statement statement) {
    return statement.cue != null && statement.cue.reading() == Cue.Reading.PARTICIPLE;
  }

  private static boolean answered(Statement statement, Statement other) {
    return statement.cue != null && statement.cue.sort().equals("answer") && other.cue != null
        && other.cue.sort().equals("ask");
  }

  /** Where the sentence of a statement starts. */
  private static int sentence(Statement statement) {
    int item = statement.cueItem >= 0 ? statement.cueItem : statement.from;
    return statement.passage.start(statement.passage.sentenceFrom(item));
  }

  private static boolean agrees(Speaker speaker, char gender, char number) {
    if (number == 'p' || number == 'd') {
      return speaker.number() == 'p';
    }
    if (number == 's' && gender == 'm' && speaker.number() == 'p') {
      return false;
    }
    return gender == '-' || speaker.gender() == '-' || speaker.gender() == gender;
  }
}
