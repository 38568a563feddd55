package kashaf.cli.repl;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import kashaf.render.Output;
import kashaf.render.Terminal;

/** A command line of the shell, which reads the answer. */
final class ProgramOutlet implements Outlet {
  private final Process process;
  private final PrintStream error;
  private final Thread copying;

  private ProgramOutlet(Process process, PrintStream error, Thread copying) {
    this.process = process;
    this.error = error;
    this.copying = copying;
  }

  /** What the program writes goes where the answer would have gone. */
  static ProgramOutlet of(String command, Way screen) throws IOException {
    boolean inherit = screen.terminal().present();
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).redirectError(Redirect.INHERIT);
    Process process = shell.redirectOutput(inherit ? Redirect.INHERIT : Redirect.PIPE).start();
    Thread copying = new Thread(() -> copy(process, screen));
    if (!inherit) {
      copying.start();
    }
    return new ProgramOutlet(process, screen.error(), copying);
  }

  private static void copy(Process process, Way screen) {
    try (Reader written = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8);
        Output output = screen.output()) {
      written.transferTo(output);
      output.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Output output() {
    return Output.to(process.getOutputStream());
  }

  @Override
  public Terminal terminal() {
    return Terminal.NONE;
  }

  @Override
  public PrintStream error() {
    return error;
  }

  @Override
  public boolean close(boolean complete) throws IOException {
    try {
      closeQuietly(process.getOutputStream());
      int status = process.waitFor();
      copying.join();
      if (status > 1) { // 1 is what grep and diff say of nothing found, or a difference
        error.println("kashaf: the shell command ended with status " + status);
      }
      return status <= 1;
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** A program that has read enough is no error. */
  static void closeQuietly(OutputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      // It is gone.
    }
  }
}
