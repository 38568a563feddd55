package kashaf.render;

/**
 * The control characters that tell a terminal what belongs together. What kashaf writes itself are marks and
 * embeddings: the isolates that came later hold text better together, but mlterm shows each as a box.
 */
final class Embeddings {
  static final char LRM = '\u200E';
  static final char RLM = '\u200F';
  static final char LRE = '\u202A';
  static final char RLE = '\u202B';
  static final char PDF = '\u202C';
  private static final char LRI = '\u2066';
  private static final char RLI = '\u2067';
  private static final char FSI = '\u2068';
  private static final char PDI = '\u2069';

  private Embeddings() {}

  /** Whether a character opens a piece that may run from right to left. */
  static boolean turns(char c) {
    return c == RLE || c == RLI || c == FSI;
  }

  /** Whether it is one that nobody sees. */
  static boolean isControl(int c) {
    return c == LRM || c == RLM || c >= LRE && c <= PDF || c >= LRI && c <= PDI;
  }

  /** The text with all that it opens closed, and without what closes nothing, so that it ends where it ends. */
  static String balanced(String text) {
    if (text.chars().noneMatch(c -> c >= LRE && c <= PDF || c >= LRI && c <= PDI)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == LRE || c == RLE) {
        open.append(PDF);
      } else if (c >= LRI && c <= FSI) {
        open.append(PDI);
      }
      if (c == PDF || c == PDI) {
        close(c, open, out);
      } else {
        out.append(c);
      }
    }
    return out.append(open.reverse()).toString();
  }

  /** An isolate that ends takes the embeddings within with it; an embedding ends only within its own isolate. */
  private static void close(char c, StringBuilder open, StringBuilder out) {
    int last = c == PDI ? open.lastIndexOf(String.valueOf(PDI)) : open.length() - 1;
    if (last >= 0 && open.charAt(last) == c) {
      open.setLength(last);
      out.append(c);
    }
  }
}
