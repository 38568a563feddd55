package kashaf.analysis.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kashaf.language.Marked;
import kashaf.language.Word;

/** Gives every statement its speaker where pronouns stand for those who are named before. */
final class CapitalSpeakers {
  private static final int NEAR = 3;
  private static final int FAR = 6;
  private static final int MOST = 60;

  private final List<Statement> statements;
  private final CapitalNames names;
  private final Map<Marked, List<Statement>> around = new HashMap<>();

  CapitalSpeakers(List<Passage> passages, List<Statement> statements) {
    this.statements = statements;
    this.names = new CapitalNames(passages);
    statements.forEach(statement -> statement.marks.forEach(marked -> around.put(marked, List.of(statement))));
  }

  void resolve() {
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      Mention mention = statement.mention;
      if (statement.impersonal) {
        statement.speaker = Speaker.NONE;
      } else if (mention == null) {
        Statement main = last(i);
        statement.speaker = main == null ? Speaker.NONE : main.speaker.as("elided");
      } else if (mention.sort() == Mention.Sort.PRONOUN) {
        statement.speaker = pronoun(i, mention);
      } else {
        statement.speaker = names.resolve(mention);
      }
      if (statement.speaker.resolution().equals("pronoun") && statement.confidence.equals("high")) {
        statement.confidence = "medium";
      }
    }
    statements.stream().filter(CapitalSpeakers::self).forEach(this::outer);
  }

  /** Whether somebody in a quotation speaks of himself. */
  private static boolean self(Statement statement) {
    Mention mention = statement.mention;
    return mention != null && mention.sort() == Mention.Sort.PRONOUN && mention.passage().around() != null
        && mention.passage().grammar().is("self", mention.passage().word(mention.from()));
  }

  private void outer(Statement statement) {
    for (Statement other : around.getOrDefault(statement.mention.passage().around(), List.of())) {
      statement.speaker = other.speaker.as("pronoun");
    }
  }

  /** The statement before in the same sentence or, failing that, the last one. */
  private Statement last(int i) {
    Statement statement = statements.get(i);
    for (int k = i - 1; k >= Math.max(0, i - MOST) && near(statement, statements.get(k), NEAR); k--) {
      if (heard(statement, statements.get(k))) {
        return statements.get(k);
      }
    }
    return null;
  }

  private static boolean near(Statement statement, Statement other, int reach) {
    return statement.passage.paragraph() - other.passage.paragraph() <= reach;
  }

  /** What is said within a quotation tells nothing of who speaks outside it. */
  private static boolean heard(Statement statement, Statement other) {
    return !other.speaker.name().isEmpty() && level(other.passage) == level(statement.passage)
        && (level(other.passage) == 0 || other.passage == statement.passage);
  }

  /** Marks that nobody closed hold no speech of their own. */
  private static int level(Passage passage) {
    return passage.around() != null && !passage.around().closed() ? passage.depth() - 1 : passage.depth();
  }

  private Speaker pronoun(int i, Mention mention) {
    Statement statement = statements.get(i);
    Word word = mention.passage().word(mention.from());
    Grammar grammar = mention.passage().grammar();
    boolean self = grammar.is("self", word);
    boolean asks = statement.cue != null && statement.cue.sort().equals("answer");
    for (int k = i - 1; k >= Math.max(0, i - MOST) && near(statement, statements.get(k), FAR); k--) {
      Statement other = statements.get(k);
      boolean question = asks && other.cue != null && other.cue.sort().equals("ask") && k == i - 1
          && other.mention != null;
      if (other.passage.paragraph() < statement.passage.paragraph() && !self) {
        Speaker near = names.near(mention, word, grammar);
        near = near == null ? names.here(mention, word, grammar) : near;
        if (near != null) {
          return near;
        }
      }
      if (!self && !question && heard(statement, other) && names.agrees(other.speaker, word, grammar)) {
        names.learn(other.speaker, word, grammar);
        return other.speaker.as("pronoun");
      }
    }
    Speaker named = self ? null : names.before(mention, word, grammar);
    return named != null ? named : new Speaker(mention.text(), "pronoun", '-', '-');
  }
}
