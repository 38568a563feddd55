package kashaf.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands there are. A new one is a class and a line here. */
final class Commands {
  private static final Map<String, Function<Session, Command>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("freq", FreqCommand::new);
    ALL.put("sentences", SentencesCommand::new);
    ALL.put("quotes", QuotesCommand::new);
    ALL.put("kwic", KwicCommand::new);
    ALL.put("repl", ReplCommand::new);
  }

  private Commands() {}

  /**
   * The command line with the command that is asked for, or with all of them where none is: building one takes time.
   */
  static CommandLine line(Session session, String asked) {
    CommandLine line = new CommandLine(new Kashaf().spec());
    ALL.forEach((name, maker) -> {
      if (name.equals(asked) || !ALL.containsKey(asked)) {
        line.addSubcommand(name, maker.apply(session).options().spec());
      }
    });
    line.getSubcommands().values().forEach(ColumnHelp::addTo);
    return line;
  }

  /** The names, in the order of the help. */
  static Iterable<String> names() {
    return ALL.keySet();
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
      throw options.failure("which command? " + String.join(", ", ALL.keySet()));
    }
  }
}
