/**
 * The pattern language: what may be written where a word is looked for.
 *
 * <pre>
 *   a pattern ──PatternReader──▶ Sequence of Elements ──PatternSearch──▶ Hit, Hit, Hit …
 *                                Word | Expression | Gap
 * </pre>
 *
 * <p>{@link kashaf.analysis.pattern.PatternSearch} looks for any number of sequences at once. It asks a {@code
 * WordTable} for each word of a text which sequences may begin there, and follows those word by word ({@code Trails}).
 *
 * <p>To know before changing something here:
 *
 * <ul>
 *   <li>A word that is looked for together with what may be joined to it becomes all the forms that it may have then,
 *       some two hundred ({@link kashaf.language.Clitics}). They stand in one table, so a word of the text is looked up
 *       once, however many are looked for; most are told apart by their length and three letters. On 216 MB, clitics
 *       add 3 to 8 percent to the time of a plain word.
 *   <li>Wildcards and expressions are tried once for each type, not for each word: that is what a thread remembers.
 *   <li>Where gaps can be filled in several ways, the shortest occurrence from each first word is the one that counts.
 *   <li>Whether an occurrence is left out because it overlaps depends only on words nearby, so it does not depend on
 *       where the text is cut into parts.
 *   <li>RE2 is loaded only for a regular expression.
 * </ul>
 *
 * <p>How well words are found with what is joined to them, on the sentences of UD_Arabic-PUD that nobody looked at
 * while the lists were written (800, every word of them looked for, {@code CliticsFiguresTest}): of all hits .996 are
 * right and .996 of the words are found; of the hits with something joined, .99 and .99.
 */
package kashaf.analysis.pattern;
