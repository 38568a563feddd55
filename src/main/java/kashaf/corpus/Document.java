package kashaf.corpus;

import kashaf.language.Language;

/**
 * One document of a corpus: what is known of it before its text is read to the end.
 *
 * @param number its place in the corpus, from 0
 * @param name the path as it was given, {@code -} for standard input, {@code path#n} for a part that counts as a
 *     document
 * @param language what its first characters look like, or what the user said
 * @param layout how its lines are to be read
 */
public record Document(int number, String name, Language language, Layout layout) {}
