package kashaf.cli.repl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kashaf.render.Bidi;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.widget.AutosuggestionWidgets;

/** Reads lines that a person types, with editing, completion and a history that is kept between sessions. */
public final class Console {
  private static final int REMEMBERED = 10_000;

  private final Shell shell;

  public Console(Shell shell) {
    this.shell = shell;
  }

  /** Until somebody leaves. */
  public int run() throws IOException {
    try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
      LineReader reader = reader(terminal);
      new AutosuggestionWidgets(reader).enable();
      int status = Shell.DONE;
      while (status != Shell.LEAVE) {
        try {
          status = answer(terminal, reader.readLine(prompt()));
        } catch (UserInterruptException e) {
          // Ctrl-C clears the line.
        } catch (EndOfFileException e) {
          status = Shell.LEAVE;
        }
      }
      return Shell.DONE;
    }
  }

  private LineReader reader(Terminal terminal) throws IOException {
    return LineReaderBuilder.builder()
        .terminal(terminal)
        .appName("kashaf")
        .parser(new TypedLine.Parser())
        .completer(new Completions(shell))
        .completionMatcher(new AsOffered())
        .variable(LineReader.HISTORY_FILE, history(shell.environment()))
        .variable(LineReader.HISTORY_SIZE, REMEMBERED)
        .variable(LineReader.HISTORY_FILE_SIZE, REMEMBERED)
        .variable(LineReader.SECONDARY_PROMPT_PATTERN, "   ...> ")
        .option(LineReader.Option.HISTORY_IGNORE_DUPS, true)
        .option(LineReader.Option.HISTORY_REDUCE_BLANKS, false)
        // A backslash and an exclamation mark in a pattern are themselves.
        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
        .build();
  }

  /** Ctrl-C stops the work, not the session. */
  private int answer(Terminal terminal, String line) {
    Thread worker = Thread.currentThread();
    Terminal.SignalHandler before = terminal.handle(Terminal.Signal.INT, signal -> worker.interrupt());
    try {
      echo(line);
      return shell.run(line);
    } finally {
      terminal.handle(Terminal.Signal.INT, before);
      Thread.interrupted(); // what came too late is forgotten
    }
  }

  /**
   * A line with right-to-left text is shown as it was understood, word by word: while it is typed, a terminal may put
   * its parts in any order.
   */
  private void echo(String line) {
    if (line.codePoints().noneMatch(Console::isRightToLeft)) {
      return;
    }
    String mark = shell.screen().terminal().bidi() == Bidi.ISOLATE ? "\u200E" : "";
    try {
      String words = Words.of(line).stream()
          .map(word -> mark + word.text() + mark)
          .collect(Collectors.joining(" · "));
      shell.screen().error().println("» " + words);
    } catch (OpenQuotationException e) {
      // The shell will say so.
    }
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private String prompt() {
    return shell.texts().changed() ? "kashaf (files have changed: .reload)> " : "kashaf> ";
  }

  /** The file of the history, which nobody else may read. */
  private static Path history(Map<String, String> environment) throws IOException {
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")));
    Path file = (state.isEmpty() ? home.resolve(".local/state") : Path.of(state)).resolve("kashaf/history");
    FileAttribute<Set<PosixFilePermission>> ours =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try {
      Files.createDirectories(file.getParent());
      if (!Files.exists(file)) {
        Files.createFile(file, ours);
      }
    } catch (IOException | UnsupportedOperationException e) {
      return file; // then there is no history, which is no reason to do nothing
    }
    return file;
  }
}
