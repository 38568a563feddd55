package kashaf.language;

import java.util.List;

/**
 * One form of a verb that reports what somebody says.
 *
 * @param lemma the first principal part of the verb
 * @param sort what it does: say, add, state, opinion, wish, deny, warn, attitude, call, ask, carrier, impersonal
 * @param reading whether the form is a finite verb, a participle or a verbal noun
 * @param present whether it is of the present tense
 * @param gender m, f, or - where the form does not tell
 * @param number s, d, p, or - where the form does not tell
 * @param object whether an object pronoun is joined to it
 * @param frames what may follow, as written in {@code cue-verbs.txt}
 */
public record Cue(String lemma, String sort, Reading reading, boolean present, char gender, char number,
    boolean object, List<String> frames) {

  /** How a form is used. */
  public enum Reading {
    VERB,
    PARTICIPLE,
    MASDAR
  }

  public boolean verb() {
    return reading == Reading.VERB;
  }

  public boolean takes(String frame) {
    return frames.contains(frame);
  }

  /** Whether by its nature it goes on with what the speaker before said. */
  public boolean goesOn() {
    return sort.equals("add");
  }
}
