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
 *   <li>The subject is read by {@code SpeakerPhrases}, behind its {@code Lead}:
 *       {@code TailPhrases} where names are told by their place, {@code
 *       CapitalPhrases} where capitals tell them; {@code SubjectBefore} and {@code CapitalSubjects} where it stands
 *       before its verb.
 *   <li>{@code Speakers} gives each statement its speaker, also where the subject is left out; {@code Names} links
 * short names
 *       and offices to the longest name in the document, which {@code LongNames} looks for.
 *       {@code CapitalSpeakers} and {@code CapitalNames} do the same
 *       for languages with capitals, where pronouns stand for speakers.
 *   <li>{@code Listing} makes the rows and decides what the marks are that no statement took.
 * </ol>
 *
 * <p>A row says how sure it is by the rule that found it. Right rows among those listed (kind, words and speaker): in
 * all our Arabic development texts (the development gold, the small cases, our own paragraphs, seven stories and the eight
 * annotated ones, 540 rows), and in the eight annotated stories when the rules met them first, before these were mended
 * by them:
 *
 * <pre>
 * rule              all        new       confidence
 * verb-that         200 210    53 63     high
 * verb-colon-marks  122 125    27 32     high
 * term               48  48    15 18     high
 * marks-in-clause    46  47    11 17     medium: at most two in three when new
 * according-to       19  20     3  4     medium
 * turn               19  19    11 12     high
 * naming             16  16     4  5     high
 * marks-verb         14  14     2  4     medium
 * carrier            10  10     3  3     high
 * verb-colon          6   8              medium
 * verb-that-marks     8   8     1  2     medium
 * reported-in, verb-marks, in-his-words, as-said, continued, verb-paragraph, marks-in-object
 *                    15  15     2  2     medium: rare, each
 * </pre>
 *
 * <p>High is nine in ten or more of all, and eight in ten of those that were new. Where the subject is left out no row
 * is more than medium: on the annotated stories, when they were new, the speaker was right 38 times in 45. A mark that is
 * never closed, and a marked sentence that nobody is seen to say, are low.
 *
 * <p>What is said of a language stands in its directory: cue verbs, classes of words, and {@code
 * quotation-grammar.txt} for
 * single words with a part of their own. A statement takes no more than some hundred items, so the time is in
 * proportion
 * to the text.
 */
package kashaf.analysis.quotation;
