package kashaf.cli.repl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Orders that change how the lines behind them are run. */
final class SettingDots {
  private final Shell shell;

  SettingDots(Shell shell) {
    this.shell = shell;
  }

  List<Dot> dots() {
    return List.of(
        new Dot(".set", "OPTION [VALUE]", "takes an option as given from now on: .set fold match", this::set),
        new Dot(".unset", "OPTION", "no longer", this::unset),
        new Dot(".show", "", "lists what is set", this::show),
        new Dot(".output", "[FILE]", "adds all answers to a file; without one, back to the screen", this::output),
        new Dot(".once", "FILE", "writes the next answer to a file", this::once),
        new Dot(".pager", "on|off|auto", "shows answers in a pager; auto: those longer than the screen", this::pager),
        new Dot(".timer", "on|off", "tells how long each line took", this::timer),
        new Dot(".bail", "on|off", "whether a script stops at its first error", this::bail));
  }

  private int set(Line line, Way way) {
    List<String> words = Dots.arguments(line);
    if (words.isEmpty() || words.size() > 2) {
      return shell.failed(".set wants the name of an option, and its value unless it has none: .set fold match");
    }
    shell.kept().set(words.get(0), words.size() == 1 ? "true" : words.get(1), shell.engine().commands());
    return Shell.DONE;
  }

  private int unset(Line line, Way way) {
    shell.kept().unset(Dots.argument(line, "the name of an option"), shell.engine().commands());
    return Shell.DONE;
  }

  private int show(Line line, Way way) throws IOException {
    List<String> lines = new ArrayList<>();
    shell.kept().values().forEach((name, value) -> lines.add(name + " " + Words.quoted(value)));
    return Dots.write(way, lines);
  }

  private int output(Line line, Way way) {
    List<String> words = Dots.arguments(line);
    shell.outlets().usual(words.isEmpty() ? null : Dots.argument(line, "a file, or nothing"));
    return Shell.DONE;
  }

  private int once(Line line, Way way) {
    shell.outlets().once(Dots.argument(line, "a file"));
    return Shell.DONE;
  }

  private int pager(Line line, Way way) {
    String when = Dots.argument(line, "on, off or auto");
    try {
      shell.outlets().paging(Outlets.Paging.valueOf(when.toUpperCase(Locale.ROOT)));
      return Shell.DONE;
    } catch (IllegalArgumentException e) {
      return shell.failed(".pager wants on, off or auto, not '" + when + "'");
    }
  }

  private int timer(Line line, Way way) {
    shell.timer(Dots.on(line));
    return Shell.DONE;
  }

  private int bail(Line line, Way way) {
    shell.bail(Dots.on(line));
    return Shell.DONE;
  }
}
