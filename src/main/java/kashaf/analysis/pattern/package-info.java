/**
 * The pattern language: what may be written where a word is looked for.
 *
 * <pre>
 *   a pattern ──PatternReader──▶ Sequence of Elements ──PatternSearch──▶ Hit, Hit, Hit …
 *                                Word | Expression | Gap
 * </pre>
 *
 * <p>{@link kashaf.analysis.pattern.PatternSearch} looks for any number of sequences at once. For each word of a text it
 * asks a {@code WordTable} which sequences may begin there, and follows each of them word by word ({@code Trail}).
 *
 * <p>To know before changing something here:
 *
 * <ul>
 *   <li>A word that is looked for together with what may be joined to it becomes all the forms that it may have then,
 *       some two hundred ({@link kashaf.language.Clitics}). They are put into one table, so a word of the text is looked
 *       up once, whatever is looked for: that is as fast for a list of words as for one.
 *   <li>Where the words of a text fold to a form that a gap can reach in several ways, the shortest occurrence from each
 *       first word is the one that counts. No occurrence is looked for behind it.
 *   <li>Whether an occurrence is left out because it overlaps depends only on words nearby, so it does not depend on
 *       where the text is cut into parts.
 *   <li>RE2 is loaded only for a regular expression.
 * </ul>
 */
package kashaf.analysis.pattern;
