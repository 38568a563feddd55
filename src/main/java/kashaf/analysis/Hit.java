package kashaf.analysis;

/**
 * An occurrence of what was looked for: neighbouring words of a part.
 *
 * @param first the first of them
 * @param behind the word behind the last
 * @param clitics what is joined to the words that were looked for, as {@code و+ال+…}; empty where nothing is
 */
public record Hit(int first, int behind, String clitics) {

  /** An occurrence of the words themselves. */
  public Hit(int first, int behind) {
    this(first, behind, "");
  }
}
