package kashaf.analysis;

/**
 * A quote: somebody's words, in marks or reported.
 *
 * @param line the line in which it starts, from 1
 * @param kind direct, indirect, mixed or scare
 * @param speaker who said it, under the longest name in the document
 * @param cue the word of saying as it stands
 * @param quote the words without their outer marks
 * @param start offset of its first character, in code points from the document's start
 * @param end offset behind its last character
 * @param mention what stands at this quote for the speaker
 * @param resolution how the speaker was found: explicit, nominal, pronoun, elided, inherited, unnamed, none
 * @param via an outer source that is not the speaker
 * @param parentStart offset of the reported clause in which it stands, or -1
 * @param parentEnd offset behind that clause
 * @param rule the rule that found it
 * @param confidence high, medium or low
 * @param context the sentences in which it stands, null where they were not asked for
 */
public record Quotation(
    String document,
    long line,
    String kind,
    String speaker,
    String cue,
    String quote,
    long start,
    long end,
    String mention,
    String resolution,
    String via,
    long parentStart,
    long parentEnd,
    String rule,
    String confidence,
    String context) {

  /** {@code start-end} of the reported clause in which it stands, null where there is none. */
  public String parent() {
    return parentStart < 0 ? null : parentStart + "-" + parentEnd;
  }
}
