package kashaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Reads lines that a person types, with editing and a history that is kept between sessions. */
final class Prompt {
  private static final String PROMPT = "kashaf> ";

  private final Map<String, String> environment;

  Prompt(Map<String, String> environment) {
    this.environment = environment;
  }

  /** @param answer runs a line; {@link ReplCommand#LEAVE} ends the session */
  int run(ToIntFunction<String> answer) throws IOException {
    try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
      LineReader reader =
          LineReaderBuilder.builder()
              .terminal(terminal)
              .appName("kashaf")
              .completer(new StringsCompleter(Commands.names()))
              .variable(LineReader.HISTORY_FILE, history())
              // A backslash and an exclamation mark in a pattern are themselves.
              .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
              .build();
      while (true) {
        try {
          if (answer.applyAsInt(reader.readLine(PROMPT)) == ReplCommand.LEAVE) {
            return ExitStatus.DONE;
          }
        } catch (UserInterruptException e) {
          // Ctrl-C clears the line.
        } catch (EndOfFileException e) {
          return ExitStatus.DONE;
        }
      }
    }
  }

  private Path history() {
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")));
    return (state.isEmpty() ? home.resolve(".local/state") : Path.of(state)).resolve("kashaf/history");
  }
}
