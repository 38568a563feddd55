package kashaf.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import kashaf.cli.repl.Way;
import kashaf.render.Output;
import kashaf.render.Terminal;

/**
 * The surroundings of a command within the REPL: its way out is that of its line, and standard input holds the lines of
 * the session, so it is no text to read.
 */
record Asked(Surroundings outer, Way way) implements Surroundings {
  @Override
  public InputStream input() {
    return InputStream.nullInputStream();
  }

  @Override
  public boolean inputIsTerminal() {
    return true;
  }

  @Override
  public Output output() {
    return way.output();
  }

  @Override
  public Terminal terminal() {
    return way.terminal();
  }

  @Override
  public PrintStream error() {
    return outer.error();
  }

  @Override
  public boolean errorIsTerminal() {
    return outer.errorIsTerminal();
  }

  @Override
  public Map<String, String> environment() {
    return outer.environment();
  }
}
