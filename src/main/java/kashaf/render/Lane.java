package kashaf.render;

/**
 * The place of one column in a text table.
 *
 * @param column its index in the schema
 * @param width how many cells of the terminal it fills at least
 * @param limit how many a value may fill before it is cut
 * @param toEnd whether values stand at the end of the lane, and lose their beginning when they are cut
 * @param paint what switches the colour of its values on, or nothing
 * @param direction which way values run; null for each as its first letter says
 */
record Lane(int column, int width, int limit, boolean toEnd, String paint, Direction direction) {
  static final String BOLD = "\u001B[1m";
  static final String BRIGHT = "\u001B[1;31m";
  static final String OFF = "\u001B[0m";

  /** The same with its values in bold. */
  Lane bold() {
    return new Lane(column, width, limit, toEnd, BOLD, direction);
  }

  /** The same with its values at the start. */
  Lane fromStart() {
    return new Lane(column, width, limit, false, paint, direction);
  }

  /** The same with values that run this way. */
  Lane running(Direction way) {
    return new Lane(column, width, limit, toEnd, paint, way);
  }

  /** The same with so many cells less, but at least one. */
  Lane narrower(int cells) {
    return new Lane(column, Math.max(1, width - cells), Math.max(1, limit - cells), toEnd, paint, direction);
  }

  /** How much further than its lane a value reaches. */
  int excess(String[] values) {
    return Math.max(0, DisplayWidth.of(cut(values[column])) - width);
  }

  /** Appends one value and the blanks that make it as wide as the lane. @return how many cells they fill */
  int append(String[] values, Order order, StringBuilder line) {
    String text = cut(values[column]);
    int filled = DisplayWidth.of(text);
    String blanks = " ".repeat(Math.max(0, width - filled));
    String held = direction == null ? order.hold(text) : order.hold(text, direction);
    line.append(toEnd ? blanks : "").append(painted(held)).append(toEnd ? "" : blanks);
    return Math.max(filled, width);
  }

  /** A value with its colour. */
  String painted(String text) {
    return paint.isEmpty() || text.isEmpty() ? text : paint + text + OFF;
  }

  private String cut(String value) {
    if (limit == Integer.MAX_VALUE) {
      return value;
    }
    return toEnd ? DisplayWidth.tail(value, limit) : DisplayWidth.head(value, limit);
  }
}
