package kashaf.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kashaf.render.Output;
import kashaf.render.Terminal;

/**
 * A run of the program within the test.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Running(int status, String out, String err) {

  /** Runs a command line with nothing on standard input. */
  static Running of(String... arguments) {
    return withInput(new byte[0], arguments);
  }

  static Running withInput(String input, String... arguments) {
    return withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static Running withInput(byte[] input, String... arguments) {
    return in(Terminal.NONE, false, input, arguments);
  }

  /** Runs a command line that writes to a terminal. */
  static Running on(Terminal terminal, String... arguments) {
    return in(terminal, true, new byte[0], arguments);
  }

  /** Runs a command line with other variables than none. */
  static Running in(Map<String, String> environment, Terminal terminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream error = new PrintStream(err, true, StandardCharsets.UTF_8);
    World world = new World(InputStream.nullInputStream(), false, out, terminal, error, environment);
    int status = new Program(world).run(arguments);
    return new Running(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Running in(Terminal terminal, boolean typed, byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Running running = between(new ByteArrayInputStream(input), typed, out, terminal, arguments);
    return new Running(running.status, out.toString(StandardCharsets.UTF_8), running.err);
  }

  /** Runs a command line between streams of one's own; what it writes is with them. */
  static Running between(InputStream in, OutputStream out, String... arguments) {
    return between(in, false, out, Terminal.NONE, arguments);
  }

  private static Running between(InputStream in, boolean typed, OutputStream out, Terminal terminal,
      String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream error = new PrintStream(err, true, StandardCharsets.UTF_8);
    int status = new Program(new World(in, typed, out, terminal, error, Map.of())).run(arguments);
    return new Running(status, "", err.toString(StandardCharsets.UTF_8));
  }

  private record World(InputStream input, boolean inputIsTerminal, OutputStream bytes, Terminal terminal,
      PrintStream error, Map<String, String> environment)
      implements Surroundings {
    @Override
    public Output output() {
      return Output.to(bytes);
    }

    @Override
    public boolean errorIsTerminal() {
      return false;
    }
  }
}
