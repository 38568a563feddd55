package kashaf.cli.repl;

import java.io.IOException;
import java.util.Map;

/** Where answers go unless their line says otherwise: the screen, or a file for the next one or for all. */
final class Outlets {
  /** When a pager shows an answer. */
  enum Paging {
    /** When it does not fit on the screen. */
    AUTO,
    ON,
    OFF
  }

  private final Way screen;
  private final String pager;
  private Paging paging = Paging.AUTO;
  private Tail usual = Tail.NONE;
  private Tail once = Tail.NONE;

  Outlets(Way screen, Map<String, String> environment) {
    this.screen = screen;
    String own = environment.getOrDefault("KASHAF_PAGER", "");
    this.pager = own.isEmpty() ? environment.getOrDefault("PAGER", "less") : own;
  }

  /** Where the answer of a line goes. What the shell itself tells goes to the screen, unless the line says otherwise. */
  Outlet of(Line line) throws IOException {
    Tail tail = line.tail();
    if (tail == Tail.NONE && !line.isForShell()) {
      tail = once == Tail.NONE ? usual : once;
      once = Tail.NONE;
    }
    if (tail instanceof Tail.ToFile file) {
      return FileOutlet.of(file, screen);
    }
    if (tail instanceof Tail.ToProgram program) {
      return ProgramOutlet.of(program.command(), screen);
    }
    return switch (paging) {
      case OFF -> new ScreenOutlet(screen, null, 0);
      case ON -> new ScreenOutlet(screen, pager, 0);
      case AUTO -> new ScreenOutlet(screen, pager, screen.terminal().lines() - 1); // one line is the prompt's
    };
  }

  void paging(Paging wanted) {
    paging = wanted;
  }

  /** All answers from now on are added to a file; null: they go to the screen again. */
  void usual(String file) {
    usual = file == null ? Tail.NONE : new Tail.ToFile(file, true);
  }

  /** The next answer goes to a file. */
  void once(String file) {
    once = new Tail.ToFile(file, false);
  }
}
