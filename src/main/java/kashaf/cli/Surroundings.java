package kashaf.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kashaf.cli.repl.Way;
import kashaf.render.Descriptor;
import kashaf.render.Output;
import kashaf.render.Terminal;

/** Everything outside that the program touches, so that a test can hand it something else. */
interface Surroundings extends Way {

  InputStream input();

  /** Whether a person types the input. */
  boolean inputIsTerminal();

  /** A new way to standard output. */
  Output output();

  /** The terminal that shows standard output, or {@link Terminal#NONE}. */
  Terminal terminal();

  /** Standard error. */
  PrintStream error();

  /** Whether a person sees standard error. */
  boolean errorIsTerminal();

  Map<String, String> environment();

  /** Those of a program that was started from a shell. */
  static Surroundings ofProcess() {
    return new Process(new PrintStream(System.err, true, StandardCharsets.UTF_8));
  }

  /** The process' own streams. */
  record Process(PrintStream error) implements Surroundings {
    @Override
    public InputStream input() {
      return System.in;
    }

    @Override
    public boolean inputIsTerminal() {
      return Descriptor.INPUT.isTerminal();
    }

    @Override
    public Output output() {
      return Output.standard();
    }

    @Override
    public Terminal terminal() {
      return Terminal.detect(environment(), Descriptor.OUTPUT);
    }

    @Override
    public boolean errorIsTerminal() {
      return Descriptor.ERROR.isTerminal();
    }

    @Override
    public Map<String, String> environment() {
      return System.getenv();
    }
  }
}
