package kashaf.render;

import java.util.Locale;
import kashaf.text.WhiteSpace;

/**
 * Text as it can stand on one line: tabs and line ends as a space. On a terminal, characters that would command it or
 * turn the text around are made visible; ZWNJ, ZWJ and the direction marks belong to ordinary text and stay.
 *
 * @param terminal whether a terminal shows it
 */
record ScreenText(boolean terminal) implements TextCell {
  private static final char CONTROL_PICTURES = '\u2400';
  private static final char DELETE_PICTURE = '\u2421';

  @Override
  public void append(String value, StringBuilder out) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (breaks(c)) {
        out.append(i > 0 && breaks(value.charAt(i - 1)) ? "" : " ");
      } else if (terminal && dangerous(c)) {
        show(c, out);
      } else {
        out.append(c);
      }
    }
  }

  private static boolean breaks(char c) {
    return c == '\t' || WhiteSpace.endsLine(c);
  }

  private static boolean dangerous(char c) {
    return c < ' ' || c >= 0x7F && c < 0xA0 || c == '\u202D' || c == '\u202E';
  }

  private static void show(char c, StringBuilder out) {
    if (c < ' ') {
      out.append((char) (CONTROL_PICTURES + c));
    } else if (c == 0x7F) {
      out.append(DELETE_PICTURE);
    } else {
      out.append(String.format(Locale.ROOT, "<U+%04X>", (int) c));
    }
  }
}
