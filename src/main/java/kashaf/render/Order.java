package kashaf.render;

/** What is done lest right-to-left text in a cell move the cells beside it. */
enum Order {
  /** Nothing: a file or a pipe gets the text as it is. */
  UNTOUCHED,
  /** What a cell opens is closed: a terminal of which nothing more is known. */
  BALANCED,
  /** Cells that hold right-to-left text are isolated; lines run from left to right. */
  ISOLATED,
  /**
   * The whole line runs from right to left, whatever the terminal takes its base direction from: marks at both ends
   * hold the blanks inside, and an isolate around each cell makes it one piece. All lines are equally long.
   */
  RIGHT_TO_LEFT;

  static Order of(Terminal terminal) {
    if (!terminal.present()) {
      return UNTOUCHED;
    }
    return terminal.bidi() == Bidi.APPLIED ? ISOLATED : BALANCED;
  }

  /** A cell that keeps to itself. */
  String hold(String cell) {
    return switch (this) {
      case UNTOUCHED -> cell;
      case BALANCED -> Isolates.balanced(cell);
      case ISOLATED -> {
        String balanced = Isolates.balanced(cell);
        yield Direction.holdsRightToLeft(balanced) ? Isolates.FSI + balanced + Isolates.PDI : balanced;
      }
      case RIGHT_TO_LEFT -> Isolates.RLI + Isolates.balanced(cell) + Isolates.PDI;
    };
  }

  /** What a line begins and ends with. */
  String edge() {
    return this == RIGHT_TO_LEFT ? String.valueOf(Isolates.RLM) : "";
  }
}
