package kashaf.cli.repl;

import java.io.IOException;
import java.util.List;

/** Orders about results. */
final class ResultDots {
  private final Shell shell;

  ResultDots(Shell shell) {
    this.shell = shell;
  }

  List<Dot> dots() {
    return List.of(
        new Dot(".results", "", "lists the results with their names", this::results),
        new Dot(".last", "", "shows the last result in full", this::last));
  }

  private int results(Line line, Way way) throws IOException {
    return Dots.write(way, shell.results().listed());
  }

  /** All its rows, whatever limit was given. */
  private int last(Line line, Way way) throws IOException {
    return shell.ask(shell.results().of("$_").plus(List.of("--limit", Long.toString(Long.MAX_VALUE))), way);
  }
}
