package kashaf.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kashaf.corpus.Notices;
import kashaf.corpus.Source;
import kashaf.corpus.Sources;
import org.jline.reader.SyntaxError;
import org.jline.reader.impl.DefaultParser;

/** {@code kashaf repl}. */
final class ReplCommand implements Command {
  private final Options options = new Options(this);
  private final Setting<List<String>> files = options.arguments("FILE", "Files or directories to load.");
  private final Session session;
  /** A backslash belongs to the pattern it stands in, also within quotation marks. */
  private final DefaultParser words = new DefaultParser().escapeChars(new char[0]);

  ReplCommand(Session session) {
    this.session = session;
    options.help("Show this help.");
    options
        .says("Asks one question after the other about texts that are loaded once. The lines are those of the"
            + " shell without the word kashaf; a command that names no file asks the texts loaded.")
        .examples(
            "kashaf repl examples/corpus",
            "echo 'kwic -C 4 البحر' | kashaf repl examples/news-ar.txt",
            "",
            "In it: freq, sentences, quotes, kwic, dispersion, stats with their options; help, help COMMAND, exit.");
    words.setEofOnUnclosedQuote(true);
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public Integer call() throws IOException {
    if (files.value().contains("-")) {
      session.say("standard input holds the lines of the session, so it cannot be loaded");
      return ExitStatus.ERROR;
    }
    Program program = new Program(new WithoutInput(session.surroundings()), load());
    if (session.surroundings().inputIsTerminal()) {
      Prompt prompt = new Prompt(session.surroundings().environment());
      return prompt.run(line -> answer(program, line));
    }
    return script(program);
  }

  private List<Source> load() {
    List<Source> loaded = new ArrayList<>();
    for (Source source : Sources.of(files.value(), session.surroundings().input(), session)) {
      try {
        loaded.add(source.held());
      } catch (IOException e) {
        session.error(source.name(), Notices.reason(e));
      }
    }
    return loaded;
  }

  /** Runs lines from standard input without a prompt, up to the first that fails. */
  private int script(Program program) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(session.surroundings().input(), StandardCharsets.UTF_8));
    int number = 0;
    String line;
    while ((line = lines.readLine()) != null) {
      number++;
      int status = answer(program, line);
      if (status == LEAVE) {
        return ExitStatus.DONE;
      }
      if (status == ExitStatus.ERROR) {
        session.say("line " + number + " failed; the lines behind it were not run");
        return ExitStatus.ERROR;
      }
    }
    return ExitStatus.DONE;
  }

  /** What {@link #answer} returns for a line that ends the session. */
  static final int LEAVE = -1;

  /** Runs one line. */
  private int answer(Program program, String line) {
    List<String> arguments;
    try {
      arguments = new ArrayList<>(words.parse(line, line.length()).words());
    } catch (SyntaxError e) {
      session.say("a quotation mark is not closed");
      return ExitStatus.ERROR;
    }
    arguments.removeIf(String::isEmpty);
    if (arguments.isEmpty() || arguments.get(0).startsWith("#")) {
      return ExitStatus.DONE;
    }
    if (arguments.get(0).equals("kashaf") && arguments.size() > 1) {
      arguments.remove(0);
    }
    return switch (arguments.get(0)) {
      case "exit", "quit" -> LEAVE;
      case "repl" -> refuse();
      case "help" -> program.run(helpFor(arguments));
      default -> program.run(arguments.toArray(String[]::new));
    };
  }

  private int refuse() {
    session.say("this is the repl already");
    return ExitStatus.ERROR;
  }

  private static String[] helpFor(List<String> arguments) {
    return arguments.size() > 1 ? new String[] {arguments.get(1), "--help"} : new String[] {"--help"};
  }
}
