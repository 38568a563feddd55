package kashaf.cli.repl;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kashaf.corpus.Notices;

/** Orders about lines: those in files, and those typed before. */
final class ScriptDots {
  private static final int DEEPEST = 20;

  private final Shell shell;
  private int depth;

  ScriptDots(Shell shell) {
    this.shell = shell;
  }

  List<Dot> dots() {
    return List.of(
        new Dot(".read", "FILE", "runs the lines of a file", this::read),
        new Dot(".edit", "", "opens the last line in an editor, then runs what was written", this::edit),
        new Dot(".history", "", "writes out the lines of this session: .history > script", this::history));
  }

  private int read(Line line, Way way) throws IOException {
    return run(Path.of(Dots.argument(line, "a file")));
  }

  private int run(Path file) throws IOException {
    if (depth == DEEPEST) {
      return shell.failed(file + ": scripts call one another more than " + DEEPEST + " deep");
    }
    depth++;
    try (Reader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return new Script(shell, lines).run();
    } catch (IOException e) {
      throw new IOException(file + ": " + Notices.reason(e), e);
    } finally {
      depth--;
    }
  }

  private int edit(Line line, Way way) throws IOException {
    Path draft = shell.drafts().file("lines.kashaf");
    List<String> asked = shell.asked().stream().filter(typed -> !typed.startsWith(".edit")).toList();
    Files.writeString(draft, asked.isEmpty() ? "" : asked.get(asked.size() - 1) + "\n");
    String editor = shell.environment().getOrDefault("VISUAL", shell.environment().getOrDefault("EDITOR", "vi"));
    try {
      Process process = new ProcessBuilder("sh", "-c", editor + " \"$0\"", draft.toString()).inheritIO().start();
      return process.waitFor() == 0 ? run(draft) : shell.failed("the editor failed, nothing was run");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Shell.ERROR;
    }
  }

  /** Without this line itself. */
  private int history(Line line, Way way) throws IOException {
    return Dots.write(way, shell.asked().subList(0, shell.asked().size() - 1));
  }
}
