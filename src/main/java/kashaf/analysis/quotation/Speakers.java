package kashaf.analysis.quotation;

import java.util.List;
import kashaf.analysis.quotation.Statement.Form;
import kashaf.language.Cue;

/** Gives every statement its speaker, in the order of the text. */
final class Speakers {
  /** A speaker who is left out is looked for in so many paragraphs before; verbs of going on reach further. */
  private static final int NEAR = 3;

  private static final int FAR = 6;

  private static final int MOST = 100;

  private final List<Statement> statements;
  private final Names names;

  Speakers(List<Passage> passages, List<Statement> statements) {
    this.statements = statements;
    this.names = new Names(passages);
  }

  void resolve() {
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      char gender = statement.cue == null ? statement.gender : statement.cue.gender();
      char number = statement.cue == null ? '-' : statement.cue.number();
      if (statement.cue != null && statement.cue.sort().equals("self")) {
        statement.speaker = around(i).as("pronoun");
      } else if (statement.impersonal) {
        statement.speaker = Speaker.NONE;
      } else if (statement.mention != null && statement.mention.sort() != Mention.Sort.PRONOUN) {
        statement.speaker = names.resolve(statement.mention, gender, number);
      } else {
        statement.speaker = before(i, gender, number).as(statement.mention == null ? "elided" : "pronoun");
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
  }

  /**
   * The last speaker who agrees; a participle takes the one of its own sentence whatever the forms say. Whom only the
   * narrator tells about speaks on in the same sentence, or where nobody else has spoken in the paragraph.
   */
  private Speaker before(int i, char gender, char number) {
    Statement statement = statements.get(i);
    int reach = statement.cue != null && statement.cue.goesOn() ? FAR : NEAR;
    int sentence = sentence(statement);
    Speaker narrated = Speaker.NONE;
    for (int k = i - 1; k >= Math.max(0, i - MOST); k--) {
      Statement other = statements.get(k);
      int paragraphs = statement.passage.paragraph() - other.passage.paragraph();
      if (paragraphs > reach) {
        break;
      }
      if (other.speaker.name().isEmpty() || other.passage.depth() != statement.passage.depth()
          || other.passage.depth() > 0 && other.passage != statement.passage || answered(statement, other)) {
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

  /** Whose words stand around those in which somebody says "I". */
  private Speaker around(int i) {
    Statement statement = statements.get(i);
    for (int k = i - 1; k >= Math.max(0, i - MOST); k--) {
      if (statements.get(k).marks.contains(statement.passage.around())) {
        return statements.get(k).speaker;
      }
    }
    return Speaker.NONE;
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
    return gender == '-' || speaker.gender() == '-' || speaker.gender() == gender;
  }
}
