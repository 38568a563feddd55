package kashaf.analysis;

/**
 * An occurrence of what was looked for: neighbouring words of a part.
 *
 * @param first the first of them
 * @param behind the word behind the last
 */
public record Hit(int first, int behind) {}
