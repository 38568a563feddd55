package kashaf.cli;

import kashaf.language.Folding;
import picocli.CommandLine.Option;

/** What makes two forms the same. */
final class FoldOption {
  @Option(
      names = "--fold",
      paramLabel = "SET",
      description =
          "What makes forms one type: none, count (case, marks, tatweel, width), match (count and alef, yeh, teh, digits),"
              + " or a list of case, marks, tatweel, alef, yeh, teh, hamza, digits, width.")
  private String names;

  /** The folding that was asked for, or the usual one of the command. */
  Folding folding(String usual) {
    return Folding.named(names == null ? usual : names);
  }
}
