package kashaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kashaf.analysis.Search;
import kashaf.analysis.Within;
import kashaf.analysis.pattern.PatternMistake;
import kashaf.analysis.pattern.PatternReader;
import kashaf.analysis.pattern.PatternSearch;
import kashaf.analysis.pattern.Sequence;
import kashaf.language.Folding;
import kashaf.render.DisplayWidth;

/**
 * What is looked for, as the command line says it, for every command that looks for something: patterns, and how they
 * are meant. Without {@code -e} and {@code -f} the first argument is the pattern.
 */
final class PatternOptions {
  /** So many characters of a long pattern are shown on either side of a mistake. */
  private static final int CONTEXT = 40;

  /** The pattern language, for the help of a command that takes patterns. */
  static final String[] LANGUAGE = {
      "",
      "Patterns:",
      "  two words       these words, one behind the other, whatever punctuation stands between",
      "  wo*d  w?rd      * any characters, ? one character",
      "  one|other       either word",
      "  /expression/    words that match in RE2's syntax, as folded",
      "  []  []{2}       any word; any two",
      "  one []{0,3} two a gap of up to three words; the shortest occurrence counts",
      "  \"in it\"         just these words, without wildcards and clitics",
      ""
  };

  private final Options options;
  private final Setting<List<String>> patterns;
  private final Setting<List<String>> lists;
  private final Setting<Boolean> literal;
  private final Setting<Boolean> whole;
  private final Setting<Boolean> inside;
  private final Setting<Boolean> clitics;
  private final Setting<String> within;
  private final Setting<Boolean> overlap;
  private final Setting<Boolean> anyCase;
  private final FoldOption fold;

  /** @param joined whether Arabic words are found with their clitics unless the user says otherwise */
  PatternOptions(Options options, boolean joined) {
    this.options = options;
    options.section("What is looked for");
    patterns = options.repeated("-e --pattern", "PATTERN", "A pattern; may be given several times.");
    lists = options.repeated("-f --patterns", "FILE", "A file of patterns, one a line.");
    literal = options.flag("-F --literal", "Patterns are words as they stand: no wildcards, no clitics.");
    whole = options.flag("-w --words", "What is found are whole words (the default).");
    inside =
        options.flag("--part", "What is found may stand inside words: كتب in مكتبة. The node is the whole word.");
    clitics =
        options.negatable("--clitics", joined,
            "Find an Arabic word also with what is written together with it: و ف ب ل ك ال س before it, a pronoun behind"
                + " it." + (joined ? " It is the default; the hidden column clitics shows what was there." : ""));
    within =
        options.text("--within", "UNIT|N", "document",
            "What a phrase and what is near it do not leave: sentence, paragraph or document (the default); or N, how"
                + " many words --near may be away.");
    overlap = options.negatable("--overlap", true, "Occurrences may overlap. It is the default.");
    anyCase = options.flag("-i --ignore-case", "Upper and lower case are the same, whatever --fold says.");
    fold = new FoldOption(options);
  }

  /** What to look for. @param arguments those of the command */
  Search search(List<String> arguments) throws IOException {
    PatternReader reader = reader();
    List<Sequence> sequences = new ArrayList<>();
    for (String pattern : isFirstArgument() ? arguments.subList(0, 1) : patterns.value()) {
      sequences.add(sequence(reader, pattern, ""));
    }
    for (String list : lists.value()) {
      for (String pattern : InputOptions.lines(Path.of(list))) {
        sequences.add(sequence(reader, pattern, list + ": "));
      }
    }
    if (sequences.isEmpty()) {
      throw options.failure(String.join(", ", lists.value()) + ": no pattern in it; write one a line");
    }
    return new PatternSearch(sequences, folding(), within(), overlap.value());
  }

  private PatternReader reader() {
    if (whole.value() && inside.value()) {
      throw options.failure("-w and --part contradict each other");
    }
    return new PatternReader(folding(), literal.value(), inside.value(), clitics.value());
  }

  /** The arguments that are not the pattern. */
  List<String> files(List<String> arguments) {
    if (!isFirstArgument()) {
      return arguments;
    }
    if (arguments.isEmpty()) {
      throw options.failure("which word? " + options.spec().qualifiedName() + " PATTERN [FILE]...");
    }
    return arguments.subList(1, arguments.size());
  }

  private boolean isFirstArgument() {
    return patterns.value().isEmpty() && lists.value().isEmpty();
  }

  /** What makes two forms the same. */
  Folding folding() {
    Folding folding = fold.folding("match");
    return anyCase.value() ? Folding.named(folding.names() + ",case") : folding;
  }

  /** A pattern of another option, meant the same way, wherever it is. */
  Search search(String pattern) {
    return new PatternSearch(List.of(sequence(reader(), pattern, "")), folding(), Within.DOCUMENT, true);
  }

  /** What an occurrence does not leave; where a number of words is given that is the document. */
  Within within() {
    return words() >= 0 ? Within.DOCUMENT : unit();
  }

  /** The number of words that is given instead, or -1. */
  int words() {
    return within.value().matches("\\p{Nd}{1,9}") ? Integer.parseInt(within.value()) : -1;
  }

  private Within unit() {
    try {
      return Within.named(within.value());
    } catch (IllegalArgumentException e) {
      throw options.failure(e.getMessage() + "; or a number of words, for --near");
    }
  }

  /** @param where what a message says first */
  private static Sequence sequence(PatternReader reader, String pattern, String where) {
    try {
      return reader.read(pattern);
    } catch (PatternMistake mistake) {
      throw new IllegalArgumentException(where + mistake.getMessage() + "\n" + shown(mistake), mistake);
    }
  }

  /** The pattern, or the part of a long one around the mistake, and below it a caret at the place. */
  private static String shown(PatternMistake mistake) {
    String pattern = mistake.pattern().replaceAll("\\s|\\p{Cntrl}", " ");
    int from = Math.max(0, mistake.place() - CONTEXT);
    int to = Math.min(pattern.length(), mistake.place() + CONTEXT);
    String margin = from > 0 ? "  …" : "  ";
    String before = margin + pattern.substring(from, mistake.place());
    String after = pattern.substring(mistake.place(), to) + (to < pattern.length() ? "…" : "");
    return before + after + "\n" + " ".repeat(DisplayWidth.of(before)) + "^";
  }

  /** What makes types of the words around what is found. */
  Folding types() {
    return fold.folding("count");
  }
}
