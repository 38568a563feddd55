package kashaf.render;

import static kashaf.render.Direction.LEFT_TO_RIGHT;
import static kashaf.render.Direction.RIGHT_TO_LEFT;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is done lest right-to-left text in a cell move the cells beside it.
 *
 * <p>Terminals that put text in order disagree on much: on the direction of a line (VTE and Konsole take it to run from
 * left to right, mlterm asks its first letter), on isolates (mlterm does not know them), on a control character in the
 * first cell of a line (VTE loses it). So a line that must be right on all is one embedding behind a blank, and every
 * cell is an embedding of its own between two marks, so that it neither touches its neighbour nor pairs brackets with it.
 */
enum Order {
  /** Nothing: a file or a pipe gets the text as it is. */
  UNTOUCHED,
  /** What a cell opens is closed: a terminal of which nothing more is known. */
  BALANCED,
  /** Cells that hold right-to-left text are set apart, in a table where no such text has been seen yet. */
  APART,
  /** The whole line runs from left to right, whatever the terminal takes for its direction. */
  FROM_LEFT,
  /** The whole line runs from right to left. All lines must be equally long. */
  FROM_RIGHT;

  /** How many marks there are at most around a line, with the blank before it, and around a cell. */
  private static final int FRAME_MARKS = 5;
  private static final int CELL_MARKS = 4;

  /**
   * @param lines the direction of a line
   * @param rows the rows that are known
   */
  static Order of(Terminal terminal, Direction lines, List<String[]> rows) {
    if (!terminal.present()) {
      return UNTOUCHED;
    }
    if (terminal.bidi() == Bidi.NONE) {
      return BALANCED;
    }
    if (lines == RIGHT_TO_LEFT) {
      return FROM_RIGHT;
    }
    boolean mixed = rows.stream().flatMap(Stream::of).anyMatch(Direction::holdsRightToLeft);
    return mixed ? FROM_LEFT : APART;
  }

  /** Text that ends where it ends. */
  String close(String text) {
    return this == UNTOUCHED ? text : Embeddings.balanced(text);
  }

  /** A cell that keeps to itself. @param own the direction of the text in it */
  String hold(String cell, Direction own) {
    if (this == UNTOUCHED || cell.isEmpty()) {
      return cell;
    }
    boolean harmless = base() == LEFT_TO_RIGHT && own == LEFT_TO_RIGHT && !Direction.holdsRightToLeft(cell);
    if (this == BALANCED || harmless) {
      return close(cell);
    }
    return base().mark() + own.embed(close(cell)) + base().mark();
  }

  /** The same for a cell whose direction is that of its first letter. */
  String hold(String cell) {
    return hold(cell, Direction.of(cell, base()));
  }

  /** The direction of a line. */
  Direction base() {
    return this == FROM_RIGHT ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /** Whether a line has control characters around it. */
  boolean isFramed() {
    return this == FROM_LEFT || this == FROM_RIGHT;
  }

  /** How much of a line so many cells may fill together, 0 when unknown. */
  int room(Terminal terminal, int cells) {
    int taken = !isFramed() ? 0 : terminal.cramped() ? FRAME_MARKS + cells * CELL_MARKS : 1;
    return terminal.columns() > 2 * taken ? terminal.columns() - taken : terminal.columns();
  }

  /**
   * Makes a line of cells.
   *
   * @param cells the cells, with what stands between them
   * @param width how wide they are together
   * @param room what a line from the right is filled up to, for it begins at the right edge
   */
  void frame(CharSequence cells, int width, int room, StringBuilder out) {
    if (!isFramed()) {
      out.append(cells);
      Layout.trim(out);
      return;
    }
    String blanks = this == FROM_RIGHT ? " ".repeat(Math.max(0, room - width)) : "";
    out.append(' ').append(base().embed(base().mark() + cells.toString() + blanks + base().mark()));
  }
}
