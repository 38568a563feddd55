package kashaf.render;

/** Which way text runs. */
final class Direction {
  private static final int FIRST = 0x590;

  private Direction() {}

  /** Whether the first letter that has a direction is one of a right-to-left script. */
  static boolean startsRightToLeft(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (strong(c)) {
        return true;
      }
      if (Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return false;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  /** Whether any character could change the order of its neighbours. */
  static boolean holdsRightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST && (Character.isHighSurrogate(c) ? strong(text.codePointAt(i)) : turns(c))) {
        return true;
      }
    }
    return false;
  }

  private static boolean strong(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean turns(char c) {
    return strong(c)
        || Character.getDirectionality(c) == Character.DIRECTIONALITY_ARABIC_NUMBER
        || c == Isolates.RLE
        || c == Isolates.RLI
        || c == Isolates.FSI;
  }
}
