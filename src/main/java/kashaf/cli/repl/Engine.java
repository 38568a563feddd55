package kashaf.cli.repl;

import java.util.List;
import java.util.Map;
import kashaf.corpus.Source;
import picocli.CommandLine;

/** The program as its shell sees it. */
public interface Engine {

  /**
   * Runs a command line, without the program's name.
   *
   * @param texts what is asked where the line names no files
   * @param kept options to be taken as given, with their values, by every command that has them
   * @return its exit status
   */
  int run(List<String> arguments, List<Source> texts, Map<String, String> kept, Way way);

  /** All commands with their options. */
  CommandLine commands();

  /** The columns of what a command writes; empty when there is no such command, or it writes no table. */
  List<String> columns(String command);
}
