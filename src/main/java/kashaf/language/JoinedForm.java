package kashaf.language;

import java.util.Set;

/**
 * One way in which a word may stand in a text together with what is joined to it.
 *
 * @param form how that is written; it has the wildcards of the word
 * @param shown what is joined, piece by piece, with an ellipsis for the word: {@code و+ال+…}
 * @param first how many characters of the form the first piece before the word takes; 0 when none stands there, or
 *     when it is run together with the next ({@code لل})
 * @param pieces how many pieces stand before the word
 * @param behind the piece behind the word, or an empty string
 */
public record JoinedForm(String form, String shown, int first, int pieces, String behind) {

  /**
   * Whether a type that has this form is, with or without its first piece and the one behind, a word in which nothing
   * is joined to anything.
   *
   * @param words such words
   */
  public boolean looksJoined(String type, Set<String> words) {
    for (int start : new int[] {0, first}) {
      for (int end : new int[] {type.length(), type.length() - behind.length()}) {
        boolean before = start == 0 ? pieces > 0 : pieces > 1;
        boolean after = end == type.length() && !behind.isEmpty();
        if ((before || after) && start < end && words.contains(type.substring(start, end))) {
          return true;
        }
      }
    }
    return false;
  }
}
