package kashaf.cli.repl;

/** Where a line sends its answer, instead of to the screen. */
sealed interface Tail {
  Tail NONE = new None();

  /** Nowhere else. */
  record None() implements Tail {}

  /** {@code > FILE} and {@code >> FILE}. @param append whether what the file holds stays */
  record ToFile(String path, boolean append) implements Tail {}

  /** {@code | COMMAND}. @param command a command line for the shell, as it was written */
  record ToProgram(String command) implements Tail {}
}
