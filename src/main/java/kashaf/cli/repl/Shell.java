package kashaf.cli.repl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A session: texts, results, kept options, and what to do with a line. It does not know where lines come from (see
 * {@link Console} and {@link Script}) nor what the commands do (see {@link Engine}).
 */
public final class Shell {
  /** Everything went well. */
  public static final int DONE = 0;

  /** Something went wrong and was told. */
  public static final int ERROR = 2;

  /** Somebody wants to leave. */
  public static final int LEAVE = -1;

  private final Engine engine;
  private final Way screen;
  private final Map<String, String> environment;
  private final Results results = new Results();
  private final Kept kept = new Kept();
  private final Outlets outlets;
  private final Dots dots = new Dots(this);
  private final List<String> asked = new ArrayList<>();
  private final Drafts drafts = new Drafts();
  private Texts texts;
  private boolean timer;
  private boolean bail = true;

  /** @param files what is loaded first; may be empty */
  public Shell(Engine engine, Way screen, Map<String, String> environment, List<String> files) {
    this.engine = engine;
    this.screen = screen;
    this.environment = environment;
    this.outlets = new Outlets(screen, environment);
    this.texts = Texts.of(files, screen.error());
  }

  /** Runs what was typed, up to the first line of it that fails. */
  public int run(String typed) {
    try {
      List<Line> lines = Line.of(typed);
      if (!lines.isEmpty()) {
        asked.add(typed);
      }
      for (Line line : lines) {
        int status = timed(line);
        if (status == LEAVE || status == ERROR) {
          return status;
        }
      }
      return DONE;
    } catch (OpenQuotationException e) {
      return failed(typed + "\n" + " ".repeat(e.place()) + "^ " + e.getMessage() + "; an apostrophe in a word stands"
          + " between marks of the other kind: \"don't\"");
    } catch (IllegalArgumentException e) {
      return failed(e.getMessage());
    }
  }

  private int timed(Line line) {
    long start = System.nanoTime();
    int status = answer(line);
    if (timer) {
      say(String.format(Locale.ROOT, "%.3f s", (System.nanoTime() - start) / 1e9));
    }
    return status;
  }

  private int answer(Line line) {
    String first = line.words().get(0).text();
    return switch (first) {
      case "exit", "quit" -> LEAVE;
      case "repl" -> failed("this is the repl already");
      default -> first.startsWith(".") ? through(line, dots.action(first)) : through(line, this::ask);
    };
  }

  /** What a line does, once it is known where its answer goes. */
  interface Action {
    /** @return the exit status */
    int run(Line line, Way way) throws IOException;
  }

  private int through(Line line, Action action) {
    try {
      Outlet outlet = outlets.of(line);
      int status = ERROR;
      try {
        status = action.run(line, outlet);
      } finally {
        status = outlet.close(status != ERROR) ? status : ERROR;
      }
      return status;
    } catch (IOException | IllegalArgumentException e) {
      return failed(e.getMessage());
    }
  }

  private int ask(Line line, Way way) throws IOException {
    List<String> words = new ArrayList<>(line.arguments());
    if (words.get(0).equals("kashaf") && words.size() > 1) {
      words.remove(0);
    }
    if (words.get(0).equals("help")) {
      return help(words, way);
    }
    boolean again = line.words().get(0).plain() && Results.isReference(words.get(0));
    Question question = again
        ? results.of(words.get(0)).plus(words.subList(1, words.size()))
        : new Question(words, texts);
    int status = ask(question, way);
    if (status == ERROR) {
      hint(line);
    } else if (!question.words().contains("--help")) {
      results.add(line.name(), question);
    }
    return status;
  }

  /** Asks a question, with results written out to files where it names them. */
  int ask(Question question, Way way) throws IOException {
    List<String> words = new ArrayList<>();
    for (String word : question.words()) {
      int value = word.startsWith("--") ? word.indexOf('=') + 1 : 0;
      String name = word.substring(value);
      words.add(Results.isReference(name) ? word.substring(0, value) + written(name) : word);
    }
    return engine.run(words, question.texts().sources(), kept.values(), way);
  }

  private Path written(String reference) throws IOException {
    Path file = drafts.file(reference.substring(1) + ".csv");
    Question question = results.of(reference).plus(List.of("--format", "csv"));
    Outlet outlet = FileOutlet.of(new Tail.ToFile(file.toString(), false), screen);
    boolean complete = ask(question, outlet) != ERROR;
    outlet.close(complete);
    if (!complete) {
      throw new IOException(reference + " cannot be asked again");
    }
    return file;
  }

  private int help(List<String> words, Way way) throws IOException {
    if (words.size() == 1) {
      int status = engine.run(List.of("--help"), List.of(), Map.of(), way);
      return status == ERROR ? status : dots.help(way);
    }
    return engine.run(List.of(words.get(1), "--help"), List.of(), Map.of(), way);
  }

  /** Marks of a word processor hold nothing together here. */
  private void hint(Line line) {
    if (line.words().stream().anyMatch(word -> word.plain() && word.text().matches("[“”„‘«].*|.*[“”’»]"))) {
      say("typographic quotation marks are characters like others here; ' … ' or \" … \" hold words together");
    }
  }

  int failed(String message) {
    say(message);
    return ERROR;
  }

  void say(String message) {
    screen.error().println("kashaf: " + message);
  }

  /** Takes other texts. Results that have a name keep theirs. */
  void open(Texts other) {
    results.release();
    texts = other;
  }

  /** Whether all files that were named could be loaded. */
  public boolean complete() {
    return texts.complete();
  }

  Texts texts() {
    return texts;
  }

  Results results() {
    return results;
  }

  Kept kept() {
    return kept;
  }

  Outlets outlets() {
    return outlets;
  }

  Engine engine() {
    return engine;
  }

  Dots dots() {
    return dots;
  }

  Drafts drafts() {
    return drafts;
  }

  Way screen() {
    return screen;
  }

  Map<String, String> environment() {
    return environment;
  }

  /** What was typed so far, in order. */
  List<String> asked() {
    return asked;
  }

  void timer(boolean wanted) {
    timer = wanted;
  }

  void bail(boolean wanted) {
    bail = wanted;
  }

  /** Whether a script stops at its first error. */
  boolean bails() {
    return bail;
  }
}
