package kashaf.language;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.io.Serializable;

/** A regular expression for whole words; apart from {@link WordPattern} so that RE2 is loaded only for one. */
final class Expression implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Pattern pattern;

  /** @throws IllegalArgumentException with RE2's reason alone */
  Expression(String syntax, Folding folding) {
    try {
      pattern = Pattern.compile(folded(syntax, folding), flags(folding));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(e.getDescription(), e);
    }
  }

  boolean matches(String word) {
    return pattern.matches(word);
  }

  private static int flags(Folding folding) {
    boolean ignoresCase = folding.fold("A").equals("a");
    return Pattern.DOTALL | (ignoresCase ? Pattern.CASE_INSENSITIVE : 0);
  }

  /**
   * Letters become what they are in a type, as far as one character becomes one: ة must find what is ه there. ASCII
   * letters may be syntax; they are left to the flag.
   */
  private static String folded(String syntax, Folding folding) {
    StringBuilder folded = new StringBuilder();
    for (char c : syntax.toCharArray()) {
      String type = c < 0x80 || Character.isSurrogate(c) ? "" : folding.fold(String.valueOf(c));
      folded.append(type.length() == 1 ? type.charAt(0) : c);
    }
    return folded.toString();
  }
}
