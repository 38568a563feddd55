package kashaf.language;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import kashaf.text.WhiteSpace;

/**
 * What a whole word must look like: characters as they are, {@code *} for any, {@code ?} for any one, {@code a|b} for
 * either; or {@code /…/} around a regular expression in RE2's syntax, which takes time linear in the word.
 */
public final class WordPattern implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Glob> either;
  private final Expression expression;

  private WordPattern(List<Glob> either, Expression expression) {
    this.either = either;
    this.expression = expression;
  }

  /**
   * @param folding how the words are folded that it will be held against; letters in the pattern are folded so too
   * @throws IllegalArgumentException when the regular expression is wrong
   */
  public static WordPattern of(String pattern, Folding folding) {
    if (pattern.chars().allMatch(c -> WhiteSpace.is((char) c))) {
      throw new IllegalArgumentException("the pattern is empty");
    }
    if (pattern.length() > 2 && pattern.startsWith("/") && pattern.endsWith("/")) {
      try {
        return expression(pattern.substring(1, pattern.length() - 1), folding);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("not a regular expression: " + pattern + ": " + e.getMessage(), e);
      }
    }
    return either(Arrays.asList(pattern.split("\\|", -1)), folding);
  }

  /** Any one of these, with their wildcards. */
  public static WordPattern either(List<String> words, Folding folding) {
    return new WordPattern(words.stream().map(word -> Glob.of(word, folding)).toList(), null);
  }

  /** What stands between the slashes. @throws IllegalArgumentException with nothing but the reason when it is wrong */
  public static WordPattern expression(String syntax, Folding folding) {
    return new WordPattern(List.of(), new Expression(syntax, folding));
  }

  /** Whether the whole word matches. */
  public boolean matches(CharSequence word) {
    return expression != null
        ? expression.matches(word.toString())
        : either.stream().anyMatch(glob -> glob.matches(word));
  }
}
