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
        new Dot(".last", "", "shows the last result in full", this::last),
        new Dot(".expand", "N", "shows the passage around line N of the last concordance", this::expand));
  }

  private int results(Line line, Way way) throws IOException {
    return Dots.write(way, shell.results().listed());
  }

  /** All its rows, whatever limit was given. */
  private int last(Line line, Way way) throws IOException {
    return shell.ask(shell.results().of("$_").plus(List.of("--limit", Long.toString(Long.MAX_VALUE))), way);
  }

  private int expand(Line line, Way way) throws IOException {
    String number = Dots.argument(line, "the number of a line");
    if (!number.matches("[0-9]{1,9}") || Integer.parseInt(number) == 0) {
      return shell.failed(".expand wants the number of a line, from 1, not '" + number + "'");
    }
    Question concordance = shell.results().last(question -> question.words().get(0).equals("kwic"))
        .without("--columns");
    List<String> place = List.of("--columns", "document,start", "--format", "tsv", "--no-header", "--limit", number);
    Overheard heard = new Overheard(way.error());
    int status = shell.ask(concordance.plus(place), heard);
    List<String> rows = heard.lines();
    if (status == Shell.ERROR || rows.size() < Integer.parseInt(number)) {
      return status == Shell.ERROR ? status : shell.failed("the last concordance has " + rows.size() + " lines");
    }
    String[] cells = rows.get(rows.size() - 1).split("\t");
    return shell.ask(concordance.without("--sort").plus(List.of("--expand", cells[0] + ":" + cells[1])), way);
  }
}
