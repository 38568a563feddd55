package kashaf.cli.repl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kashaf.render.Output;

/** The orders to the shell itself; their names start with a dot, so that they are no command's. */
final class Dots {
  private final List<Dot> dots = new ArrayList<>();

  Dots(Shell shell) {
    dots.addAll(new TextDots(shell).dots());
    dots.addAll(new ResultDots(shell).dots());
    dots.addAll(new SettingDots(shell).dots());
    dots.addAll(new ScriptDots(shell).dots());
    dots.add(new Dot(".help", "", "lists all this", (line, way) -> help(way)));
  }

  /** What an order does. @throws IllegalArgumentException when there is none of the name */
  Shell.Action action(String name) {
    return dots.stream().filter(dot -> dot.name().equals(name)).findFirst().map(Dot::action)
        .orElseThrow(() -> new IllegalArgumentException("there is no " + name + "; .help lists what there is"));
  }

  Set<String> names() {
    return dots.stream().map(Dot::name).collect(Collectors.toSet());
  }

  List<Dot> all() {
    return dots;
  }

  /** Tells how lines are written and what orders there are. */
  int help(Way way) throws IOException {
    Stream<String> orders = dots.stream().map(dot -> String.format("  %-24s %s", dot.name() + " " + dot.use(), dot.help()));
    return write(way, Stream.concat(SYNTAX.lines(), orders).toList());
  }

  private static final String SYNTAX = """

      Lines are those of the shell without the word kashaf; a command without files asks the texts loaded.
        NAME = freq -l 20        gives the result a name
        $NAME $3 $_ --sort type  the result of that name, the third, the last; with further options
        freq > FILE, >> FILE     into a file, at the end of one
        freq | sort -t, -k2      into a command of the shell
        freq -l 3; kwic word     two questions;  # starts a comment
        'two words', "two words" one argument

      Orders to the shell itself:""";

  /** Writes lines to where an answer goes. */
  static int write(Way way, List<String> lines) throws IOException {
    try (Output output = way.output()) {
      for (String line : lines) {
        output.append(line).append("\n");
      }
      output.commit();
    }
    return Shell.DONE;
  }

  /** The one argument of an order. @throws IllegalArgumentException when there is none, or more */
  static String argument(Line line, String what) {
    if (line.words().size() != 2) {
      throw new IllegalArgumentException(line.words().get(0).text() + " wants " + what);
    }
    return line.words().get(1).text();
  }

  /** All arguments of an order. */
  static List<String> arguments(Line line) {
    return line.arguments().subList(1, line.words().size());
  }

  /** Whether the one argument is {@code on}. @throws IllegalArgumentException unless it is on or off */
  static boolean on(Line line) {
    String word = argument(line, "on or off");
    if (!word.equals("on") && !word.equals("off")) {
      throw new IllegalArgumentException(line.words().get(0).text() + " wants on or off, not '" + word + "'");
    }
    return word.equals("on");
  }
}
