package kashaf.cli.repl;

import java.io.PrintStream;
import kashaf.render.Output;
import kashaf.render.Terminal;

/** The ways out of a command: where its results go, and what there is to say. */
public interface Way {

  /** A way to where results go; each is committed and closed by whoever asked for it. */
  Output output();

  /** The terminal that shows results, or {@link Terminal#NONE}. */
  Terminal terminal();

  /** Where messages go. */
  PrintStream error();
}
