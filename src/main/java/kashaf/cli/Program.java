package kashaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import kashaf.corpus.Source;
import kashaf.render.Output;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs command lines: finds the command, runs it, and says how it went. */
final class Program {
  private final Surroundings surroundings;
  private final List<Source> loaded;
  private final Map<String, String> kept;

  Program(Surroundings surroundings) {
    this(surroundings, List.of(), Map.of());
  }

  /**
   * @param loaded what commands are asked about that name no files
   * @param kept options that are taken as given, with their values
   */
  Program(Surroundings surroundings, List<Source> loaded, Map<String, String> kept) {
    this.surroundings = surroundings;
    this.loaded = List.copyOf(loaded);
    this.kept = Map.copyOf(kept);
  }

  /** Runs one command line and returns its exit status. */
  int run(String... arguments) {
    Session session = new Session(surroundings, loaded);
    Failures failures = new Failures(session);
    try (Output help = surroundings.output()) {
      CommandLine line = Commands.line(session, arguments.length == 0 ? "" : arguments[0]);
      line.setOut(new PrintWriter(help));
      line.setErr(new PrintWriter(surroundings.error(), true));
      line.setColorScheme(CommandLine.Help.defaultColorScheme(session.terminal().color() ? Ansi.ON : Ansi.OFF));
      WholeNumber.registerWith(line);
      line.setExpandAtFiles(false);
      line.setOverwrittenOptionsAllowed(true);
      line.setDefaultValueProvider(new Configuration(session, kept));
      line.setParameterExceptionHandler(failures::usage);
      line.setExecutionExceptionHandler(failures::execution);
      int status = line.execute(arguments);
      line.getOut().flush();
      help.commit();
      return session.failed() ? ExitStatus.ERROR : status;
    } catch (IOException | OutOfMemoryError | StackOverflowError e) {
      return failures.status(e);
    }
  }
}
