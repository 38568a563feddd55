/**
 * What depends on languages and on Unicode: words, types, sentences, quotation marks.
 *
 * <h2>From characters to words</h2>
 *
 * <p>{@link kashaf.language.Tokenizer} follows the word rules of UAX #29 in one pass. For every character it looks up a
 * byte ({@code WordBreak}: class and flags) and goes one step in an automaton ({@code WordBreakRules}), made from the
 * rules when the class is loaded. Where a rule wants to look ahead ({@code don't}, {@code 3.5}) the automaton marks the
 * place and goes on, so no text, however odd, is read twice. What is written without spaces comes out as one run, which
 * ICU's dictionaries divide ({@code DictionaryWords}).
 *
 * <p>The bytes come from {@code kashaf/unicode/word-break}, generated from ICU4J by {@code UnicodeTablesTest}, so that
 * JDK 17 (Unicode 13) and its successors find the same words. Where ICU differs from UAX #29 is told in
 * {@code WordBoundariesTest}.
 *
 * <p>{@link kashaf.language.Characters} says of a single character whether it is a letter or a digit, from the same
 * bytes, and {@link kashaf.language.Syllables} how many syllables a word has, by the patterns of its language.
 *
 * <h2>From words to types</h2>
 *
 * <p>{@link kashaf.language.Folding} is a set of folds. What each means is said once in {@code Fold};
 * {@code CarefulFold} applies them to any word, step by step, with ICU's normalizers:
 *
 * <pre>
 *   width ─▶ NFC ─▶ case ─▶ NFD ─▶ marks, tatweel, alef, yeh, teh, hamza, digits ─▶ NFC
 * </pre>
 *
 * <p>Almost no word needs that. {@code FoldPages} holds what comes out for every character whose result does not depend
 * on its neighbours, and a word of such characters is folded with one look-up for each. Only a word with another
 * character (a combining hamza, a ligature, a supplementary character) takes the careful way; a test holds both ways to
 * the same results.
 *
 * <h2>Times</h2>
 *
 * <p>Classical Arabic, 7 characters a word with what stands between, JDK 17, one thread of a slow machine: 24 ns a word
 * to find it (ICU: 100 to 200), 17 ns to fold it, some 400 ns for a word that takes the careful way. Half of each is
 * one jump that the processor cannot guess: where the word ends.
 *
 * <h2>Traps</h2>
 *
 * <ul>
 *   <li>The first touch of ICU costs 50 to 250 ms. {@code DictionaryWords} and {@code CarefulFold} are the only classes
 *     here on the way of every word that load it, and only when a word needs them.
 *   <li>ICU sorts the marks on one letter in quadratic time: 400,000 of them took two minutes. {@code CarefulFold} puts
 *       those of very long words in order itself.
 *   <li>A word that is nothing but marks and tatweels keeps them: an empty type would be a type nobody can name.
 *   <li>{@code String.toLowerCase} and {@code Character.getType} follow the JDK's Unicode version. Use the tables.
 *   <li>U+0653–U+0655 (madda, hamza above, hamza below) are no vowel signs: {@code marks} leaves them, {@code alef} and
 *       {@code hamza} take them off their letters, also where they are not composed.
 * </ul>
 */
package kashaf.language;
