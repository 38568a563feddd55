package kashaf.cli;

/** What the program tells the shell. */
final class ExitStatus {
  static final int DONE = 0;
  static final int NOTHING_FOUND = 1;
  static final int ERROR = 2;
  static final int INTERRUPTED = 130;

  private ExitStatus() {}
}
