package kashaf.cli.repl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What can stand where the cursor is: commands, options and their values, files, results, words of the texts. */
final class Completions implements Completer {
  private static final int WORDS = 60;

  private final Shell shell;

  Completions(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<String> words = question(line);
    String typed = words.get(words.size() - 1);
    String previous = words.size() > 1 ? words.get(words.size() - 2) : "";
    if (words.size() == 1) {
      firstWords(typed, candidates);
    } else if (typed.startsWith("$")) {
      offer(shell.results().references(), typed, candidates);
    } else if (previous.equals(">") || previous.equals(">>")) {
      files(typed, candidates);
    } else if (words.get(0).startsWith(".")) {
      arguments(words.get(0), typed, candidates);
    } else {
      ofCommand(words.get(0), previous, typed, candidates);
    }
  }

  /** The words of the question that the cursor is in: others may stand before it on the line. */
  private static List<String> question(ParsedLine line) {
    List<String> words = line.words().subList(0, line.wordIndex() + 1);
    int start = words.subList(0, words.size() - 1).lastIndexOf(";") + 1;
    boolean named = words.size() > start + 2 && words.get(start + 1).equals("=");
    return words.subList(named ? start + 2 : start, words.size());
  }

  private void firstWords(String typed, List<Candidate> candidates) {
    shell.engine().commands().getSubcommands().forEach((name, command) -> {
      String[] description = command.getCommandSpec().usageMessage().description();
      offer(name, description.length == 0 ? null : firstSentence(description[0]), typed, candidates);
    });
    shell.dots().all().forEach(dot -> offer(dot.name(), dot.help(), typed, candidates));
    offer(List.of("help", "exit"), typed, candidates);
    offer(shell.results().references(), typed, candidates);
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  private void arguments(String order, String typed, List<Candidate> candidates) {
    switch (order) {
      case ".set" -> offer(Kept.names(shell.engine().commands()), typed, candidates);
      case ".unset" -> offer(shell.kept().values().keySet(), typed, candidates);
      case ".timer", ".bail" -> offer(List.of("on", "off"), typed, candidates);
      case ".pager" -> offer(List.of("on", "off", "auto"), typed, candidates);
      default -> files(typed, candidates);
    }
  }

  private void ofCommand(String name, String previous, String typed, List<Candidate> candidates) {
    if (name.equals("help")) {
      offer(shell.engine().commands().getSubcommands().keySet(), typed, candidates);
      return;
    }
    String asked = Results.isReference(name) ? firstWord(name) : name;
    CommandLine command = shell.engine().commands().getSubcommands().get(asked);
    OptionSpec option = command == null ? null : command.getCommandSpec().findOption(previous);
    if (typed.startsWith("-") && command != null) {
      options(command, typed, candidates);
    } else if (option != null && option.arity().max() > 0) {
      values(asked, option, typed, candidates);
    } else {
      words(typed, candidates);
      files(typed, candidates);
    }
  }

  private String firstWord(String reference) {
    try {
      return shell.results().of(reference).words().get(0);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static void options(CommandLine command, String typed, List<Candidate> candidates) {
    for (OptionSpec option : command.getCommandSpec().options()) {
      if (!option.hidden()) {
        offer(option.longestName(), firstSentence(option.description()[0]), typed, candidates);
      }
    }
  }

  private void values(String command, OptionSpec option, String typed, List<Candidate> candidates) {
    String before = typed.substring(0, typed.lastIndexOf(',') + 1);
    List<String> values = new ArrayList<>();
    if (option.completionCandidates() != null) {
      option.completionCandidates().forEach(values::add);
    } else if (option.longestName().equals("--columns") || option.longestName().equals("--sort")) {
      values.addAll(shell.engine().columns(command));
    }
    offer(values.stream().map(value -> before + value).toList(), typed, candidates);
    if (values.isEmpty()) {
      words(typed, candidates);
      files(typed, candidates);
    }
  }

  private void words(String typed, List<Candidate> candidates) {
    if (!typed.isEmpty()) {
      for (String word : shell.texts().words().startingWith(typed, WORDS)) {
        candidates.add(candidate(word, null, candidates.size(), true));
      }
    }
  }

  private static void files(String typed, List<Candidate> candidates) {
    int slash = typed.lastIndexOf('/') + 1;
    try (Stream<Path> entries = Files.list(Path.of(slash == 0 ? "." : typed.substring(0, slash)))) {
      for (Path entry : entries.sorted().toList()) {
        boolean folder = Files.isDirectory(entry);
        String name = typed.substring(0, slash) + entry.getFileName() + (folder ? "/" : "");
        if (name.startsWith(typed) && (typed.length() > slash || !entry.getFileName().toString().startsWith("."))) {
          candidates.add(candidate(name, null, candidates.size(), !folder));
        }
      }
    } catch (IOException | InvalidPathException e) {
      // Then there is nothing to offer.
    }
  }

  private static void offer(Collection<String> values, String typed, List<Candidate> candidates) {
    values.forEach(value -> offer(value, null, typed, candidates));
  }

  private static void offer(String value, String description, String typed, List<Candidate> candidates) {
    if (value.startsWith(typed)) {
      candidates.add(candidate(value, description, candidates.size(), true));
    }
  }

  /** @param place where it stands among the others @param complete whether a space follows it */
  private static Candidate candidate(String value, String description, int place, boolean complete) {
    return new Candidate(value, value, null, description, null, null, complete, place);
  }
}
