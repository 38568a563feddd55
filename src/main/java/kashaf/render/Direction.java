package kashaf.render;

/** Which way text runs. */
enum Direction {
  LEFT_TO_RIGHT(Embeddings.LRM, Embeddings.LRE),
  RIGHT_TO_LEFT(Embeddings.RLM, Embeddings.RLE);

  private static final int FIRST = 0x590;

  private final char mark;
  private final char embedding;

  Direction(char mark, char embedding) {
    this.mark = mark;
    this.embedding = embedding;
  }

  /** An invisible letter of this direction. */
  char mark() {
    return mark;
  }

  /** The text as a piece of its own that runs this way. */
  String embed(String text) {
    return embedding + text + Embeddings.PDF;
  }

  /** The direction of the first letter; of a text with none but digits the way numbers run. */
  static Direction of(String text, Direction otherwise) {
    Direction direction = otherwise;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (rightToLeft(c)) {
        return RIGHT_TO_LEFT;
      }
      if (leftToRight(c)) {
        return LEFT_TO_RIGHT;
      }
      direction = Character.isDigit(c) ? LEFT_TO_RIGHT : direction;
    }
    return direction;
  }

  /** How many more letters run from right to left than from left to right. */
  static long balance(String text) {
    return text.codePoints().map(c -> rightToLeft(c) ? 1 : leftToRight(c) ? -1 : 0).sum();
  }

  /** @param balance what {@link #balance} has counted */
  static Direction ofMost(long balance) {
    return balance > 0 ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /** Whether any character could change the order of its neighbours. */
  static boolean holdsRightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST && (Character.isHighSurrogate(c) ? rightToLeft(text.codePointAt(i)) : turns(c))) {
        return true;
      }
    }
    return false;
  }

  private static boolean leftToRight(int c) {
    return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static boolean rightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean turns(char c) {
    return rightToLeft(c)
        || Character.getDirectionality(c) == Character.DIRECTIONALITY_ARABIC_NUMBER
        || Embeddings.turns(c);
  }
}
