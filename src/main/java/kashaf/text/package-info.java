/**
 * Characters, words and types as arrays: what the hot loops work on.
 *
 * <p>A {@link kashaf.text.Text} holds its characters once, {@link kashaf.text.Tokens} are pairs of indices into it,
 * {@link kashaf.text.Types} are folded words one behind the other, and a {@link kashaf.text.Vocabulary} turns each of
 * them into an int. From there on counting is {@code counts[id]++} and comparing two words is comparing two ints; no
 * {@code String} is made before a type is shown.
 *
 * <pre>
 *   Text ──Tokenizer──▶ Tokens ──Folder──▶ Types ──Vocabulary──▶ int[]
 * </pre>
 *
 * <h2>A slot of the vocabulary</h2>
 *
 * <p>Counting words is waiting for memory: each word asks for a slot somewhere in a table of many megabytes. So a slot
 * is small, lies within one cache line, and says by itself whether it is the right one, without a pointer to characters
 * elsewhere:
 *
 * <pre>
 *   long 0                                    long 1
 *  ┌────┬────┬────┬────┬────┬────┬────┬────┐ ┌────┬────┬────┬────┬───────────────────┐
 *  │ ا  │ ل  │ م  │ س  │ ل  │ م  │ و  │ ن  │ │ 06 │ 9th…11th     │ number + 1        │
 *  └────┴────┴────┴────┴────┴────┴────┴────┘ └────┴────┴────┴────┴───────────────────┘
 *   a byte each: a word of one alphabet        │    a free slot has zero here
 *   lies within one page of Unicode            the page: U+06..; or D8: five characters of 16 bits;
 *                                              or D9: a hash, and where the characters are
 * </pre>
 *
 * <p>Reasons, measured on 216 MB of classical Arabic (22.5 million words, 384,000 types, JDK 17):
 *
 * <ul>
 *   <li>All words but 3 in 10,000 fit into 11 bytes. Slots of 32 bytes would take the others, but the table would be
 *     twice as large and twice as often not in the cache.
 *   <li>A word at a time takes 55 ns. {@link kashaf.text.Vocabulary#number(kashaf.text.Types, int[])} packs 128 words,
 *       touches their slots, and then looks: the memory works on many of them at once, and a word takes 33 ns.
 *   <li>Packing eight characters without a loop won 2 ns and was not worth its twenty lines.
 *   <li>The table doubles when 5 of 8 slots are taken: 30 to 57 bytes a type, all told, long ones' characters apart.
 * </ul>
 */
package kashaf.text;
