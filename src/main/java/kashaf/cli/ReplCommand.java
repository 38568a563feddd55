package kashaf.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kashaf.cli.repl.Console;
import kashaf.cli.repl.Engine;
import kashaf.cli.repl.Script;
import kashaf.cli.repl.Shell;
import kashaf.cli.repl.Way;
import kashaf.corpus.Source;
import picocli.CommandLine;

/** {@code kashaf repl}. */
final class ReplCommand implements Command, Engine {
  private final Options options = new Options(this);
  private final Setting<List<String>> files = options.arguments("FILE", "Files or directories to load.");

  private final Setting<String> lines =
      options.text("-c --command", "LINES", null, "Run these lines, separated by ; and leave.");

  private final Session session;
  private CommandLine commands;

  ReplCommand(Session session) {
    this.session = session;
    options.help("Show this help.");
    options
        .says("Asks one question after the other about texts that are loaded once. The lines are those of the"
            + " shell without the word kashaf; a command that names no file asks the texts loaded. In it, help tells"
            + " of names for results, pipes, kept options and the like.")
        .examples(
            "kashaf repl examples/corpus",
            "kashaf repl -c 'freq -l 5; kwic -C 4 البحر' examples/news-ar.txt",
            "kashaf repl examples/corpus < script",
            "",
            "Exit status 2 when a line of a script fails.");
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
    Surroundings outer = session.surroundings();
    Shell shell = new Shell(this, outer, outer.environment(), files.value());
    int status = run(shell, outer);
    return status == Shell.ERROR || !shell.complete() ? ExitStatus.ERROR : ExitStatus.DONE;
  }

  private int run(Shell shell, Surroundings outer) throws IOException {
    if (lines.value() != null) {
      return new Script(shell, new StringReader(lines.value())).run();
    }
    if (outer.inputIsTerminal()) {
      return new Console(shell).run();
    }
    Reader input = new InputStreamReader(outer.input(), StandardCharsets.UTF_8);
    return new Script(shell, input).run();
  }

  @Override
  public int run(List<String> arguments, List<Source> texts, Map<String, String> kept, Way way) {
    return new Program(new Asked(session.surroundings(), way), texts, kept).run(arguments.toArray(String[]::new));
  }

  @Override
  public CommandLine commands() {
    if (commands == null) {
      commands = Commands.line(session, "");
    }
    return commands;
  }

  @Override
  public List<String> columns(String command) {
    CommandLine line = commands().getSubcommands().get(command);
    return line != null && line.getCommand() instanceof TableCommand table ? table.schema().names() : List.of();
  }
}
