package kashaf.render;

/** Text as it stands in HTML. */
final class Html {
  private Html() {}

  static StringBuilder escape(String value, StringBuilder out) {
    for (int i = 0; i < value.length(); i++) {
      append(value.charAt(i), out);
    }
    return out;
  }

  /** One character so that HTML shows it; controls that a page must not hold as U+FFFD. */
  static void append(char c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.append(forbidden(c) ? '\uFFFD' : c);
    }
  }

  private static boolean forbidden(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c >= 0x7F && c < 0xA0;
  }
}
