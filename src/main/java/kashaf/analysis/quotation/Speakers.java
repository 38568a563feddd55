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
      char gender = statement.cue == null ? '-' : statement.cue.gender();
      char number = statement.cue == null ? '-' : statement.cue.number();
      if (statement.impersonal) {
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

  /** The last speaker who agrees; a participle takes the one of its own sentence whatever the forms say. */
  private Speaker before(int i, char gender, char number) {
    Statement statement = statements.get(i);
    Cue cue = statement.cue;
    int reach = cue != null && cue.goesOn() ? FAR : NEAR;
    for (int k = i - 1; k >= Math.max(0, i - MOST); k--) {
      Statement other = statements.get(k);
      if (statement.passage.paragraph() - other.passage.paragraph() > reach) {
        break;
      }
      if (other.speaker.name().isEmpty() || other.passage.depth() != statement.passage.depth()
          || other.passage.depth() > 0 && other.passage != statement.passage) {
        continue;
      }
      boolean question = cue != null && cue.sort().equals("answer") && other.cue != null
          && other.cue.sort().equals("ask");
      if (!question && agrees(other.speaker, gender, number)) {
        return other.speaker;
      }
    }
    return Speaker.NONE;
  }

  private static boolean agrees(Speaker speaker, char gender, char number) {
    if (number == 'p' || number == 'd') {
      return speaker.number() == 'p';
    }
    return gender == '-' || speaker.gender() == '-' || speaker.gender() == gender;
  }
}
