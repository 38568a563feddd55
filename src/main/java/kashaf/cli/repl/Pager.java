package kashaf.cli.repl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import kashaf.render.Output;

/** Keeps what is written until it no longer fits on the screen; then starts a pager and hands everything on to it. */
final class Pager extends OutputStream {
  private final String command;
  private final Way screen;
  private final int room;
  private final int width;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private int lines;
  private int column;
  private Process process;

  /**
   * @param room how many lines need no pager
   * @param columns the width of the screen; 0 when nobody knows
   */
  Pager(String command, Way screen, int room, int columns) {
    this.command = command;
    this.screen = screen;
    this.room = room;
    this.width = columns > 0 ? columns : Integer.MAX_VALUE;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (process != null) {
      process.getOutputStream().write(bytes, offset, length);
      return;
    }
    kept.write(bytes, offset, length);
    for (int i = offset; i < offset + length; i++) {
      count(bytes[i]);
    }
    if (lines > room) {
      start();
    }
  }

  /** A line wider than the screen takes several; a character may have several bytes, of which the first counts. */
  private void count(byte b) {
    boolean starts = (b & 0xC0) != 0x80;
    column += starts ? 1 : 0;
    if (b == '\n' || column > width) {
      lines++;
      column = b == '\n' ? 0 : 1;
    }
  }

  private void start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command);
    builder.environment().putIfAbsent("LESS", "FRX");
    process = builder.redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT).start();
    kept.writeTo(process.getOutputStream());
    kept.reset();
  }

  @Override
  public void flush() throws IOException {
    if (process != null) {
      process.getOutputStream().flush();
    }
  }

  /** Shows what is kept, or waits until the pager is left. */
  @Override
  public void close() throws IOException {
    if (process == null) {
      try (Output output = screen.output()) {
        output.append(kept.toString(StandardCharsets.UTF_8));
        output.commit();
      }
      return;
    }
    ProgramOutlet.closeQuietly(process.getOutputStream());
    boolean left = false;
    while (!left) {
      try {
        process.waitFor();
        left = true;
      } catch (InterruptedException e) {
        // Ctrl-C in a pager is the pager's affair.
      }
    }
  }
}
