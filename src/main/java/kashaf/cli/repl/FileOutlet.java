package kashaf.cli.repl;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import kashaf.render.Output;
import kashaf.render.Terminal;

/** A file: made whole or not at all, or added to. */
final class FileOutlet implements Outlet {
  private final PrintStream error;
  private final Output file;
  private final FileOutputStream added;

  private FileOutlet(PrintStream error, Output file, FileOutputStream added) {
    this.error = error;
    this.file = file;
    this.added = added;
  }

  /** @throws IOException when the file cannot be made */
  static FileOutlet of(Tail.ToFile tail, Way screen) throws IOException {
    if (tail.append()) {
      FileOutputStream added = new FileOutputStream(tail.path(), true);
      return new FileOutlet(screen.error(), Output.to(added), added);
    }
    return new FileOutlet(screen.error(), Output.file(Path.of(tail.path())), null);
  }

  @Override
  public Output output() {
    return file.lent();
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
    try (added; file) {
      if (complete) {
        file.commit();
      }
      return true;
    }
  }
}
