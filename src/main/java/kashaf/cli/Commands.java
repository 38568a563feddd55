package kashaf.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands there are. A new one is a class and two lines here. */
final class Commands {
  private static final List<String> NAMES =
      List.of("freq", "sentences", "quotes", "kwic", "ngrams", "collocates", "keyness", "dispersion", "stats", "repl",
          "doctor");

  private Commands() {}

  private static Command command(String name, Session session) {
    return switch (name) {
      case "freq" -> new FreqCommand(session);
      case "sentences" -> new SentencesCommand(session);
      case "quotes" -> new QuotesCommand(session);
      case "kwic" -> new KwicCommand(session);
      case "ngrams" -> new NgramsCommand(session);
      case "collocates" -> new CollocatesCommand(session);
      case "keyness" -> new KeynessCommand(session);
      case "dispersion" -> new DispersionCommand(session);
      case "stats" -> new StatsCommand(session);
      case "repl" -> new ReplCommand(session);
      case "doctor" -> new DoctorCommand(session);
      default -> throw new IllegalArgumentException(name);
    };
  }

  /**
   * The command line with the command that is asked for, or with all of them where none is: building one takes time.
   */
  static CommandLine line(Session session, String asked) {
    CommandLine line = new CommandLine(new Kashaf().spec());
    for (String name : NAMES.contains(asked) ? List.of(asked) : NAMES) {
      line.addSubcommand(name, command(name, session).options().spec());
      ColumnHelp.addTo(line.getSubcommands().get(name));
      OptionHelp.addTo(line.getSubcommands().get(name));
    }
    return line;
  }

  /** The names, in the order of the help. */
  static List<String> names() {
    return NAMES;
  }

  /** The program itself. */
  private static final class Kashaf implements Runnable {
    private final Options options = new Options(this);

    Kashaf() {
      options.help("Show this help message and exit.");
      options.version("Print version information and exit.");
      options
          .says("Tells what is in a text: how often which words occur, how its sentences are built, who is quoted"
              + " saying what, and every occurrence of a word in its context. Arabic first, every language welcome.")
          .examples(
              "kashaf freq -l 20 examples/news-ar.txt",
              "kashaf kwic المكتبة examples/news-ar.txt",
              "kashaf quotes --format csv examples/corpus > quotes.csv",
              "",
              "kashaf COMMAND --help tells of one command.");
    }

    CommandSpec spec() {
      CommandSpec spec = options.spec();
      spec.name("kashaf").usageMessage().synopsisSubcommandLabel("COMMAND");
      return spec;
    }

    @Override
    public void run() {
      throw options.failure("which command? " + String.join(", ", NAMES));
    }
  }
}
