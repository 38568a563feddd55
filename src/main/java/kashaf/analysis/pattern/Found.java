package kashaf.analysis.pattern;

/**
 * That a word of a text is one that was looked for, and which others it is.
 *
 * @param element the number of the element
 * @param clitics what is joined to it, as {@code و+ال+…}; empty where nothing is
 * @param behind the piece that is joined behind it, which the word must show as it is written; empty where none is
 * @param next what else it is: another element; or null
 */
record Found(int element, String clitics, String behind, Found next) {

  /** The same in front of others. */
  Found before(Found others) {
    return new Found(element, clitics, behind, others);
  }

  /** Whether an element is among these. */
  static boolean has(Found all, int element) {
    Found found = all;
    while (found != null && found.element != element) {
      found = found.next;
    }
    return found != null;
  }
}
