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
 * <p>What is said of a language stands in its directory: cue verbs, classes of words, and {@code
 * quotation-grammar.txt} for
 * single words with a part of their own. A statement takes no more than some hundred items, so the time is in
 * proportion
 * to the text.
 */
package kashaf.analysis.quotation;
