package kashaf.language;

import kashaf.text.Text;
import kashaf.text.Tokens;

/** Finds the words of a text (skeleton). */
public final class Tokenizer {
  private Tokenizer() {}

  /** The words of the whole text. */
  public static Tokens tokenize(Text text) {
    Tokens tokens = new Tokens(text.length() / 6);
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && (Character.isLetterOrDigit(text.charAt(i))
          || start >= 0 && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        tokens.add(start, i);
        start = -1;
      }
    }
    return tokens;
  }
}
