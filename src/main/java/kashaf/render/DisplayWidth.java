package kashaf.render;

import org.jline.utils.WCWidth;

/**
 * How many cells of a terminal text fills: combining marks and format characters none, East Asian wide characters
 * and emoji two, most others one. An emoji joined of several, or a flag of two letters, counts as one picture. The
 * widths of single characters are JLine's, which carries its tables along: the JDK's would change with its version.
 */
public final class DisplayWidth {
  static final String ELLIPSIS = "…";

  private static final int PLAIN_END = 0x300;
  private static final char JOINER = '\u200D';
  private static final byte[] KNOWN = new byte[1 << 16];

  private DisplayWidth() {}

  /** The width of a text without line ends. */
  public static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == JOINER || Character.isSurrogate(c)) {
        return ofClusters(text, 0);
      }
      width += of(c);
    }
    return width;
  }

  /** The beginning of a text, with an ellipsis where it is cut, at most {@code limit} wide. */
  static String head(String text, int limit) {
    if (of(text) <= limit) {
      return text;
    }
    int room = limit - 1;
    int end = 0;
    for (int next = cluster(text, end); (room -= width(text, end, next)) >= 0; next = cluster(text, end)) {
      end = next;
    }
    return text.substring(0, end) + ELLIPSIS;
  }

  /** The end of a text, with an ellipsis where it is cut, at most {@code limit} wide. */
  static String tail(String text, int limit) {
    int excess = of(text) - limit;
    if (excess <= 0) {
      return text;
    }
    int start = 0;
    for (int cut = 0; cut <= excess && start < text.length(); ) {
      int next = cluster(text, start);
      cut += width(text, start, next);
      start = next;
    }
    return ELLIPSIS + text.substring(start);
  }

  private static int ofClusters(String text, int start) {
    int width = 0;
    for (int i = start, next; i < text.length(); i = next) {
      next = cluster(text, i);
      width += width(text, i, next);
    }
    return width;
  }

  /** Where the characters end that cannot be shown without the one at {@code start}. */
  static int cluster(String text, int start) {
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    int last = first;
    boolean flag = WCWidth.isRegionalIndicator(first);
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean joined = last == JOINER && pictographic(c) && pictographic(first);
      boolean paired = flag && WCWidth.isRegionalIndicator(c);
      if (!joined && !paired && of(c) > 0) {
        break;
      }
      flag = false;
      last = c;
      end += Character.charCount(c);
    }
    return end;
  }

  /** A cluster is as wide as its widest part. */
  private static int width(String text, int start, int end) {
    int width = 0;
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      width = Math.max(width, of(text.codePointAt(i)));
    }
    return width;
  }

  private static int of(int c) {
    if (c < PLAIN_END) {
      return c >= ' ' && (c < 0x7F || c >= 0xA0) ? 1 : 0;
    }
    if (c >= KNOWN.length) {
      return Math.max(0, WCWidth.wcwidth(c));
    }
    // One more than the width, so that 0 says: not asked yet. Two threads would find the same.
    if (KNOWN[c] == 0) {
      KNOWN[c] = (byte) (1 + Math.max(0, WCWidth.wcwidth(c)));
    }
    return KNOWN[c] - 1;
  }

  private static boolean pictographic(int c) {
    return c >= 0x1F000 && c < 0x20000 || c >= 0x2190 && c < 0x2C00;
  }
}
