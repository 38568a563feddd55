package kashaf.cli.repl;

/** A quotation mark of a line is not closed: more lines are to come, or it is an apostrophe. */
final class OpenQuotationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final char mark;
  private final int place;

  /** @param place where in the line the mark stands */
  OpenQuotationException(char mark, int place) {
    super("the quotation mark " + mark + " is not closed");
    this.mark = mark;
    this.place = place;
  }

  char mark() {
    return mark;
  }

  int place() {
    return place;
  }
}
