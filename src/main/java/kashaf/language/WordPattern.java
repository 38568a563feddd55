package kashaf.language;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.io.Serializable;
import kashaf.text.WhiteSpace;

/**
 * What a whole word must look like: characters as they are, {@code *} for any, {@code ?} for any one, {@code a|b} for
 * either; or {@code /…/} around a regular expression in RE2's syntax, which takes time linear in the word.
 */
public final class WordPattern implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Pattern pattern;

  private WordPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * @param folding how the words are folded that it will be held against; what stands in the pattern as it is, is
   *     folded so too
   * @throws IllegalArgumentException when the regular expression is wrong
   */
  public static WordPattern of(String pattern, Folding folding) {
    if (pattern.chars().allMatch(c -> WhiteSpace.is((char) c))) {
      throw new IllegalArgumentException("the pattern is empty");
    }
    boolean expression = pattern.length() > 2 && pattern.startsWith("/") && pattern.endsWith("/");
    try {
      String syntax = expression ? pattern.substring(1, pattern.length() - 1) : wildcards(pattern, folding);
      return new WordPattern(Pattern.compile(syntax, Pattern.DOTALL));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("not a regular expression: " + pattern + ": " + e.getDescription(), e);
    }
  }

  private static String wildcards(String pattern, Folding folding) {
    StringBuilder syntax = new StringBuilder();
    StringBuilder literal = new StringBuilder();
    for (char c : pattern.toCharArray()) {
      String special = c == '*' ? ".*" : c == '?' ? "." : c == '|' ? "|" : null;
      if (special == null) {
        literal.append(c);
      } else {
        syntax.append(Pattern.quote(folding.fold(literal))).append(special);
        literal.setLength(0);
      }
    }
    return syntax.append(Pattern.quote(folding.fold(literal))).toString();
  }

  /** Whether the whole word matches. */
  public boolean matches(CharSequence word) {
    return pattern.matches(word.toString());
  }
}
