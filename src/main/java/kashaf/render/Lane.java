package kashaf.render;

/**
 * The place of one column in a text table.
 *
 * @param column its index in the schema
 * @param width how many cells of the terminal it fills at least
 * @param limit how many a value may fill before it is cut
 * @param toEnd whether values stand at the end of the lane, and lose their beginning when they are cut
 * @param paint what switches the colour of its values on, or nothing
 */
record Lane(int column, int width, int limit, boolean toEnd, String paint) {
  static final String BOLD = "\u001B[1m";
  static final String BRIGHT = "\u001B[1;31m";
  private static final String OFF = "\u001B[0m";

  /** The same with its values in bold. */
  Lane bold() {
    return new Lane(column, width, limit, toEnd, BOLD);
  }

  /** One value and the blanks that make it as wide as the lane. */
  void append(String value, Order order, StringBuilder line) {
    String text = cut(value);
    int blanks = width - DisplayWidth.of(text);
    pad(toEnd ? blanks : 0, line);
    paint(order.hold(text), line);
    pad(toEnd ? 0 : blanks, line);
  }

  /** A value with its colour, as wide as it is. */
  void paint(String text, StringBuilder line) {
    boolean plain = paint.isEmpty() || text.isEmpty();
    line.append(plain ? "" : paint).append(text).append(plain ? "" : OFF);
  }

  private String cut(String value) {
    if (limit == Integer.MAX_VALUE) {
      return value;
    }
    return toEnd ? DisplayWidth.tail(value, limit) : DisplayWidth.head(value, limit);
  }

  private static void pad(int blanks, StringBuilder line) {
    for (int i = 0; i < blanks; i++) {
      line.append(' ');
    }
  }
}
