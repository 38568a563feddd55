package kashaf.cli.repl;

/**
 * A word of a line.
 *
 * @param text its characters, without the quotation marks that held it together
 * @param plain whether it was written without quotation marks, so that {@code |} means a pipe
 * @param start where it starts in the line
 * @param end where it ends
 */
record Word(String text, boolean plain, int start, int end) {

  /** Whether it is this sign, and not a quoted one. */
  boolean is(String sign) {
    return plain && text.equals(sign);
  }
}
