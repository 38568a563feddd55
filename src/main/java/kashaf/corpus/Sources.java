package kashaf.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kashaf.text.CodePointOrder;

/** Finds the sources that arguments name: files, directories with all below them, {@code -} for standard input. */
public final class Sources {
  private static final List<String> TEXTS = List.of(".txt", ".text", ".md", ".html", ".htm");

  private final InputStream standardInput;
  private final Notices notices;
  private final List<Source> found = new ArrayList<>();
  private final Set<Path> walked = new HashSet<>();

  private Sources(InputStream standardInput, Notices notices) {
    this.standardInput = standardInput;
    this.notices = notices;
  }

  /**
   * The sources in the order of the arguments, those of a directory by path. What is not there or holds no text is told
   * to {@code notices} and left out.
   */
  public static List<Source> of(List<String> arguments, InputStream standardInput, Notices notices) {
    Sources sources = new Sources(standardInput, notices);
    arguments.forEach(sources::add);
    return sources.found;
  }

  private void add(String argument) {
    if (argument.equals("-")) {
      addStandardInput();
      return;
    }
    if (argument.isEmpty()) {
      notices.error("''", "no such file: the name is empty");
      return;
    }
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        addDirectory(path, argument);
      } else if (Files.exists(path)) {
        found.add(Source.file(path, argument));
      } else {
        notices.error(argument, "no such file");
      }
    } catch (InvalidPathException e) {
      notices.error(argument, "the name cannot be used here; if it holds letters beyond ASCII, set LC_ALL=C.UTF-8");
    } catch (IOException e) {
      notices.error(argument, Notices.reason(e));
    }
  }

  private void addStandardInput() {
    if (found.stream().anyMatch(source -> source.name().equals("-"))) {
      notices.error("-", "standard input can be read only once");
    } else {
      found.add(Source.standardInput(standardInput));
    }
  }

  private void addDirectory(Path directory, String name) throws IOException {
    String prefix = name.endsWith("/") ? name : name + "/";
    int before = found.size();
    walk(directory, prefix);
    if (found.size() == before) {
      notices.error(name, "no texts in this directory (.txt .text .md .html .htm, also with .gz)");
    }
  }

  /** Symbolic links are followed, but not back to a directory that is being walked or holds such a one. */
  private void walk(Path directory, String prefix) throws IOException {
    Path real = directory.toRealPath();
    List<Path> entries = entries(directory);
    if (walked.stream().anyMatch(other -> other.startsWith(real))) {
      return;
    }
    walked.add(real);
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      if (Files.isDirectory(entry)) {
        visit(entry, prefix + name + "/");
      } else if (isText(name) && !isDevice(entry)) {
        found.add(Source.file(entry, prefix + name));
      }
    }
    walked.remove(real);
  }

  /** What is not hidden, in order. */
  private static List<Path> entries(Path directory) throws IOException {
    try (Stream<Path> listing = Files.list(directory)) {
      return listing
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted((a, b) -> CodePointOrder.compare(key(a), key(b)))
          .toList();
    }
  }

  private void visit(Path directory, String prefix) {
    try {
      walk(directory, prefix);
    } catch (IOException e) {
      notices.error(prefix, Notices.reason(e));
    }
  }

  /** A device or a pipe among the files of a directory is no text, and reading it could wait for ever. */
  private static boolean isDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  /** A directory sorts as its path does, with the slash behind its name. */
  private static String key(Path path) {
    String name = path.getFileName().toString();
    return Files.isDirectory(path) ? name + "/" : name;
  }

  private static boolean isText(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    String plain = small.endsWith(".gz") ? small.substring(0, small.length() - ".gz".length()) : small;
    return TEXTS.stream().anyMatch(plain::endsWith);
  }
}
