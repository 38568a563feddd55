/**
 * The engine behind {@link kashaf.analysis.Quotations}: who says what.
 *
 * <p>It works in steps, each of which is a class or a few:
 *
 * <ol>
 *   <li>{@code Passages} cuts a part into {@code Passage}s: a paragraph as a row of words, punctuation and marked
 * stretches, and
 *       the inside of each marked stretch as a row of its own. Marks are paired by {@link
 * kashaf.language.QuotationMarks},
 *       words are read by {@link kashaf.language.Lexicon}.
 *   <li>Statements are found at their cues: {@code VerbStatements} (verb, subject, then marks, a colon or a clause),
 *       {@code OtherStatements} (marks before the verb, carriers, "as he says"), {@code AccordingTo}, {@code Turns}
 * (transcripts).
 *       Where names are told by capitals, {@code SubjectFirst} finds them with {@code MarksBefore},
 *       {@code PlainClauses} and {@code DashTurns} instead.
 *       {@code ReportedClauses} and {@code ClauseEnds} say where a reported clause begins and ends, {@code
 * Continuations}
 *       follows a quotation over several paragraphs.
 *   <li>{@code Narration} finds whom the narrator's own sentences are about, which makes offices known and gives a
 *       subject to a participle; {@code Agreement} tells subject from object.
 *   <li>The subject is read by {@code SpeakerPhrases}: {@code TailPhrases} where names are told by their place, {@code
 *       CapitalPhrases} where capitals tell them; {@code SubjectBefore} and {@code CapitalSubjects} where it stands
 *       before its verb.
 *   <li>{@code Speakers} gives each statement its speaker, also where the subject is left out; {@code Names} links
 * short names
 *       and offices to the longest name in the document. {@code CapitalSpeakers} and {@code CapitalNames} do the same
 *       for languages with capitals, where pronouns stand for speakers.
 *   <li>{@code Listing} makes the rows and decides what the marks are that no statement took.
 * </ol>
 *
 * <p>A row says how sure it is by the rule that found it. Right rows among those listed for our Arabic texts (the
 * development gold, the small cases and our own stories and paragraphs, 369 rows; kind, words and speaker right):
 *
 * <pre>
 * rule              right of    confidence
 * verb-that           133 140   high
 * verb-colon-marks     90  92   high
 * term                 34  34   high
 * marks-in-clause      28  29   as its clause
 * according-to         11  12   high
 * marks-verb           10  10   high
 * naming                9   9   high
 * carrier               8   8   high
 * verb-colon            6   7   medium
 * verb-that-marks       6   6   medium: rare
 * turn                  6   6   medium: rare
 * reported-in           4   4   medium: rare
 * in-his-words          2   2   medium: rare
 * as-said, continued, verb-paragraph
 *                       1   1   medium: rare, each
 * </pre>
 *
 * <p>High is nine in ten or more, seen eight times at least; medium seven in ten. Where the subject is left out no row
 * is more than medium: on stories that were new to the rules the speaker was right 21 times in 34. A mark that is
 * never closed, and a marked sentence that nobody is seen to say, are low.
 *
 * <p>What is said of a language stands in its directory: cue verbs, classes of words, and {@code
 * quotation-grammar.txt} for
 * single words with a part of their own. A statement takes no more than some hundred items, so the time is in
 * proportion
 * to the text.
 */
package kashaf.analysis.quotation;
