package kashaf.render;

/** How the values of a row come to stand on a line. */
interface Layout {
  String GAP = "  ";

  /** Appends one line, with its end. @param values one for each column, in the order of the schema */
  void append(String[] values, StringBuilder line);

  /** Whether the names of the columns stand above the rows. */
  default boolean hasHeader() {
    return true;
  }

  /** The same in bold, for the header. */
  Layout bold();

  /** Takes the blanks off the end of a line. */
  static void trim(StringBuilder line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    line.setLength(end);
  }
}
