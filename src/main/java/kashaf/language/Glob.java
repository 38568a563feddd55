package kashaf.language;

import java.io.Serializable;

/**
 * A word with wildcards: {@code *} for any characters, {@code ?} for one. No word holds either of them, so there is
 * nothing to escape.
 *
 * @param pattern the characters, folded, and the wildcards
 */
public record Glob(String pattern) implements Serializable {

  /** What stands between the wildcards is folded. */
  public static Glob of(String pattern, Folding folding) {
    StringBuilder folded = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= pattern.length(); i++) {
      if (i == pattern.length() || isWildcard(pattern.charAt(i))) {
        folded.append(folding.fold(pattern.substring(start, i)));
        folded.append(i == pattern.length() ? "" : pattern.charAt(i));
        start = i + 1;
      }
    }
    return new Glob(folded.toString());
  }

  private static boolean isWildcard(char c) {
    return c == '*' || c == '?';
  }

  /** Whether a text holds a wildcard. */
  public static boolean isGlob(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }

  /** Whether a whole word looks like this. */
  public boolean matches(CharSequence word) {
    char[] chars = word.toString().toCharArray();
    return matches(chars, 0, chars.length);
  }

  /**
   * The same for a word in an array. Where it fails, only the last star seen can help, by standing for one more
   * character: what the stars before it stand for may as well stay as short as it is.
   */
  public boolean matches(char[] chars, int start, int end) {
    int at = start;
    int next = 0;
    int star = -1;
    int behindStar = start;
    while (at < end || next < pattern.length()) {
      char wanted = next < pattern.length() ? pattern.charAt(next) : 0;
      if (wanted == '*') {
        star = next++;
        behindStar = at;
      } else if (at < end && wanted == '?') {
        at += isPair(chars, at, end) ? 2 : 1;
        next++;
      } else if (at < end && next < pattern.length() && chars[at] == wanted) {
        at++;
        next++;
      } else if (star >= 0 && behindStar < end) {
        behindStar += isPair(chars, behindStar, end) ? 2 : 1;
        at = behindStar;
        next = star + 1;
      } else {
        return false;
      }
    }
    return true;
  }

  private static boolean isPair(char[] chars, int at, int end) {
    return Character.isHighSurrogate(chars[at]) && at + 1 < end && Character.isLowSurrogate(chars[at + 1]);
  }
}
