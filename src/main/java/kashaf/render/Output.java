package kashaf.render;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/**
 * The way out for results: UTF-8 whatever the locale, every write checked. {@code System.out} goes on for minutes after
 * a reader has left and never tells of a full disk.
 *
 * <p>{@link #commit} when all is written, then {@link #close}; closing alone gives up a file that is not finished. On a
 * terminal every row is shown at once, elsewhere bytes are gathered. Half of a surrogate pair becomes U+FFFD.
 */
public final class Output extends Writer {
  private static final int GATHERED = 1 << 16;
  private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

  private final Destination destination;
  private final boolean eager;
  private final Writer encoder;
  private char[] row = new char[1 << 10];
  private boolean failed;

  Output(Destination destination, boolean eager) {
    this.destination = destination;
    this.eager = eager;
    CharsetEncoder utf8 =
        StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE).replaceWith(REPLACEMENT);
    OutputStream bytes = new BufferedOutputStream(destination.stream(), GATHERED);
    this.encoder = new OutputStreamWriter(bytes, utf8);
  }

  /** The standard output of the program. */
  public static Output standard() {
    return new Output(Direct.standardOutput(), Descriptor.OUTPUT.isTerminal());
  }

  /** A stream that somebody else opened and closes. */
  public static Output to(OutputStream stream) {
    return new Output(new Direct("output", stream, false, true), false);
  }

  /** A second way to the same place, which neither ends nor gives up what goes there. */
  public Output lent() {
    return new Output(new Direct(destination.name(), destination.stream(), destination.isPipe(), true), eager);
  }

  /**
   * A file, whole or not at all; a device or a named pipe is written to as it is.
   *
   * @throws IOException when it cannot be made
   */
  public static Output file(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException(path + ": is a directory");
    }
    Path parent = path.toAbsolutePath().getParent();
    if (!Files.isDirectory(parent)) {
      throw new IOException(path + ": no such directory");
    }
    boolean special = Files.exists(path) && !Files.isRegularFile(path);
    try {
      return new Output(special ? Direct.file(path) : new Replacement(path), false);
    } catch (FileSystemException e) {
      throw new IOException("cannot write " + path + ": " + reason(e), e);
    }
  }

  @Override
  public Output append(CharSequence characters) throws IOException {
    if (characters instanceof StringBuilder built) {
      int length = built.length();
      if (length > row.length) {
        row = new char[Math.max(length, 2 * row.length)];
      }
      built.getChars(0, length, row, 0);
      write(row, 0, length);
    } else {
      write(characters.toString());
    }
    return this;
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    checked(() -> encoder.write(characters, offset, length));
    if (eager && length > 0 && characters[offset + length - 1] == '\n') {
      flush();
    }
  }

  @Override
  public void flush() throws IOException {
    checked(encoder::flush);
  }

  /** Writes what is still held and makes it last. @throws IOException when not everything could be written */
  public void commit() throws IOException {
    flush();
    checked(destination::commit);
  }

  @Override
  public void close() throws IOException {
    try (destination) {
      if (!failed && destination instanceof Direct) {
        flush();
      }
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  /** @throws CancellationException when the thread was interrupted: whoever asked wants no more */
  private void checked(Step step) throws IOException {
    if (Thread.interrupted()) {
      failed = true;
      throw new CancellationException();
    }
    try {
      step.run();
    } catch (IOException e) {
      failed = true;
      if (destination.isPipe() || "Broken pipe".equals(e.getMessage())) {
        throw new ClosedPipeException(e);
      }
      throw new IOException("cannot write " + destination.name() + ": " + reason(e), e);
    }
  }

  /** The message of an exception about a file may be the name of that file only. */
  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e instanceof FileSystemException file && file.getReason() != null ? file.getReason() : e.getMessage();
  }
}
