package kashaf.cli.repl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Orders about the texts that are loaded. */
final class TextDots {
  private final Shell shell;

  TextDots(Shell shell) {
    this.shell = shell;
  }

  List<Dot> dots() {
    return List.of(
        new Dot(".open", "PATH…", "loads texts instead of those loaded", this::open),
        new Dot(".add", "PATH…", "loads more texts", this::add),
        new Dot(".reload", "", "reads the texts again", this::reload),
        new Dot(".corpus", "", "tells what is loaded", this::corpus));
  }

  private int open(Line line, Way way) throws IOException {
    return load(Dots.arguments(line), way);
  }

  private int add(Line line, Way way) throws IOException {
    List<String> files = new ArrayList<>(shell.texts().files());
    files.addAll(Dots.arguments(line));
    return load(Dots.arguments(line).isEmpty() ? List.of() : files, way);
  }

  private int load(List<String> files, Way way) throws IOException {
    if (files.isEmpty()) {
      return shell.failed("which files or directories?");
    }
    Texts texts = Texts.of(files, way.error());
    if (texts.sources().isEmpty()) {
      return shell.failed("nothing could be loaded; what was loaded stays");
    }
    shell.open(texts);
    return corpus(null, way);
  }

  private int reload(Line line, Way way) throws IOException {
    return load(shell.texts().files(), way);
  }

  private int corpus(Line line, Way way) throws IOException {
    return Dots.write(way, shell.texts().described());
  }
}
