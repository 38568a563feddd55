package kashaf.cli.repl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** Runs lines that no person types, with neither banner nor prompt. */
public final class Script {
  private final Shell shell;
  private final BufferedReader lines;
  private int number;

  public Script(Shell shell, Reader lines) {
    this.shell = shell;
    this.lines = new BufferedReader(lines);
  }

  /**
   * Runs all lines, or those up to the first that fails, which is told by its number.
   *
   * @return {@link Shell#LEAVE} when a line says so, else how it went
   */
  public int run() throws IOException {
    int worst = Shell.DONE;
    String text;
    while ((text = next()) != null) {
      int status = shell.run(text);
      if (status == Shell.LEAVE) {
        return status;
      }
      if (status == Shell.ERROR) {
        shell.say("line " + number + " failed" + (shell.bails() ? "; the lines behind it were not run" : ""));
        worst = Shell.ERROR;
        if (shell.bails()) {
          return worst;
        }
      }
    }
    return worst;
  }

  /** A line, and those behind it as long as a quotation mark is open. */
  private String next() throws IOException {
    String text = lines.readLine();
    number++;
    while (text != null && isOpen(text)) {
      String more = lines.readLine();
      if (more == null) {
        break;
      }
      number++;
      text += "\n" + more;
    }
    return text;
  }

  private static boolean isOpen(String text) {
    try {
      Line.of(text);
      return false;
    } catch (OpenQuotationException e) {
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
