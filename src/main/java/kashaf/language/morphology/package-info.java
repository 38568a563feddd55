/**
 * Words of one family: how a word is taken apart, and which types are one word when stems, lemmas or roots are counted.
 *
 * <p>{@link kashaf.language.morphology.WordAnalyser} is what the rest of the program sees: a type in, its parts, stem, lemma
 * and root out. For a language with rules of its own these come from {@code RuleAnalyser}; other languages have the stems
 * of Snowball where their {@code language.txt} names an algorithm.
 *
 * <h2>How a word is taken apart</h2>
 *
 * <p>{@code affixes.txt} says what may stand before and behind a stem. {@code RuleAnalyser} goes through all ways to cut a
 * word by it, and for each through what the remainder may be: a function word, a name, a noun or adjective with an
 * ending of inflection, a broken plural, a verb's perfect or imperfect. Each reading has a cost, in tenths of a natural
 * logarithm: that of its affixes, from the data, and that of its lemma. The cheapest reading is taken; of equals the
 * first, so the result does not depend on anything but the word and the vocabulary.
 *
 * <ul>
 *   <li>A known lemma costs nothing: {@code Lexemes} reads {@code nouns}, {@code adjectives}, {@code broken-plurals},
 *       {@code verbs} and {@code whole-names}. {@code Conjugation} makes the stems of a verb from its perfect and
 *       imperfect, and {@code derivation-patterns.txt} its verbal nouns and participles.
 *   <li>A lemma that occurs in the texts (or in a lexicon that is given: {@code Attestation}) costs 14 to 24, the
 *       commoner the less. This is what takes clitics off words that no list has.
 *   <li>One that nobody has seen costs 30 and 3 for each letter, so of two unknowns the shorter is preferred by
 *       as much as a letter is worth; two letters are seldom a word.
 *   <li>Shapes ({@code plural-patterns}, {@code verb-patterns}) propose the singular of an unknown plural and the
 *       perfect of an unknown verb; a singular must be known or occur.
 * </ul>
 *
 * <p>The words in the lists, and the costs, were written from general knowledge of the language and adjusted on half of
 * a treebank; the README has the figures of the other half. None of its words were copied.
 */
package kashaf.language.morphology;
