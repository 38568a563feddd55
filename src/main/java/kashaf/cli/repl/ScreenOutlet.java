package kashaf.cli.repl;

import java.io.IOException;
import java.io.PrintStream;
import kashaf.render.Output;
import kashaf.render.Terminal;

/** The screen, or a pager when there is more than fits on it. */
final class ScreenOutlet implements Outlet {
  private final Way screen;
  private final Terminal terminal;
  private final Pager pager;

  /**
   * @param pager the command line of the pager; null for none
   * @param room how many lines need no pager
   */
  ScreenOutlet(Way screen, String pager, int room) {
    this.screen = screen;
    this.terminal = screen.terminal();
    boolean paged = pager != null && terminal.present() && room >= 0;
    this.pager = paged ? new Pager(pager, screen, room, terminal.columns()) : null;
  }

  @Override
  public Output output() {
    return pager == null ? screen.output() : Output.to(pager);
  }

  @Override
  public Terminal terminal() {
    return terminal;
  }

  @Override
  public PrintStream error() {
    return screen.error();
  }

  @Override
  public boolean close(boolean complete) throws IOException {
    if (pager != null) {
      pager.close();
    }
    return true;
  }
}
