package kashaf.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kashaf.corpus.Document;
import kashaf.corpus.Notices;
import kashaf.corpus.Source;
import kashaf.language.Language;
import kashaf.render.Output;
import kashaf.render.Terminal;

/** What the commands of one command line share: the world outside, and what there was to say. */
final class Session implements Notices {
  private static final int USUAL_COLUMNS = 80;

  private final Surroundings surroundings;
  private final List<Source> loaded;
  private Terminal terminal;
  private boolean quiet;
  private boolean debug;
  private boolean failed;
  private Progress progress = Progress.NONE;
  private Output output;
  private int documents;
  private final Map<String, Integer> languages = new TreeMap<>();
  private final Map<String, Integer> encodings = new TreeMap<>();

  Session(Surroundings surroundings, List<Source> loaded) {
    this.surroundings = surroundings;
    this.loaded = loaded;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** What is asked about when no files are named; empty outside the REPL. */
  List<Source> loaded() {
    return loaded;
  }

  Terminal terminal() {
    if (terminal == null) {
      terminal = surroundings.terminal();
    }
    return terminal;
  }

  /** How wide the screen is, as far as that is known. */
  int columns() {
    return terminal().columns() > 0 ? terminal().columns() : USUAL_COLUMNS;
  }

  PrintStream error() {
    return surroundings.error();
  }

  void quiet(boolean wanted) {
    quiet = wanted;
  }

  void debug(boolean wanted) {
    debug = wanted;
  }

  boolean debug() {
    return debug;
  }

  /** Tells from now on how far the reading is, until the progress is closed. */
  void tell(Progress wanted) {
    progress = wanted;
  }

  @Override
  public void bytes(long count) {
    progress.advance(count);
  }

  /** What has been found is handed on before others are kept waiting. */
  void showing(Output wanted) {
    output = wanted;
  }

  @Override
  public void waiting() {
    try {
      if (output != null) {
        output.flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was read, for people. */
  List<String> read() {
    return List.of("documents: " + documents + " (" + counted(languages) + ")", "encodings: " + counted(encodings));
  }

  /** The language of most documents read so far. */
  Language commonestLanguage() {
    return languages.entrySet().stream().max(Map.Entry.comparingByValue()).map(most -> Language.of(most.getKey()))
        .orElse(Language.UNKNOWN);
  }

  private static String counted(Map<String, Integer> counts) {
    return counts.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "));
  }

  @Override
  public void read(Document first, int number, String encoding) {
    documents += number;
    languages.merge(first.language().code(), number, Integer::sum);
    encodings.merge(encoding, 1, Integer::sum);
  }

  /** Whether an input could not be read. */
  boolean failed() {
    return failed;
  }

  /** A line on standard error. */
  void say(String message) {
    error().println("kashaf: " + message);
  }

  @Override
  public void error(String document, String message) {
    failed = true;
    say(document + ": " + message);
  }

  @Override
  public void warning(String document, String message) {
    if (!quiet) {
      say(document + ": " + message);
    }
  }
}
