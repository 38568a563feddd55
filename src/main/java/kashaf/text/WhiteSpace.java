package kashaf.text;

/** Unicode's White_Space, which, unlike {@code Character.isWhitespace}, holds the no-break spaces; and line ends. */
public final class WhiteSpace {
  private WhiteSpace() {}

  /** Whether a character is white space of any kind. */
  public static boolean is(char c) {
    if (c <= ' ') {
      return c == ' ' || c >= '\t' && c <= '\r';
    }
    return c >= 0x85
        && (c == 0x85
            || c == 0xA0
            || c == 0x1680
            || c >= 0x2000 && c <= 0x200A
            || c == 0x2028
            || c == 0x2029
            || c == 0x202F
            || c == 0x205F
            || c == 0x3000);
  }

  /** Whether a character ends a line; of CR LF the LF does. */
  public static boolean endsLine(char c) {
    return c <= '\r' ? c == '\n' || c == '\r' : c >= 0x85 && (c == 0x85 || c == 0x2028 || c == 0x2029);
  }

  /** The index behind the first line end at or after {@code from}, or {@code to} when there is none before it. */
  public static int behindLine(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (endsLine(c)) {
        return c == '\r' && i + 1 < to && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return to;
  }

  /** The text with every run of white space as one space, none at the ends. */
  public static String squeezed(CharSequence text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!is(c)) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    int length = out.length();
    return length > 0 && out.charAt(length - 1) == ' ' ? out.substring(0, length - 1) : out.toString();
  }
}
