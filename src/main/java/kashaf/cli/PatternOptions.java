package kashaf.cli;

import java.io.IOException;
import java.util.List;
import kashaf.analysis.Phrase;
import kashaf.analysis.Search;
import kashaf.language.Folding;

/**
 * What is looked for, as the command line says it, for every command that looks for something: the first argument, and
 * how it is meant.
 */
final class PatternOptions {
  private final Options options;
  private final FoldOption fold;

  PatternOptions(Options options) {
    this.options = options;
    this.fold = new FoldOption(options);
  }

  /** What to look for. @param arguments those of the command, of which the first is the pattern */
  Search search(List<String> arguments) throws IOException {
    return Phrase.of(arguments.get(0), folding());
  }

  /** The arguments that are not the pattern. */
  List<String> files(List<String> arguments) {
    if (arguments.isEmpty()) {
      throw options.failure("which word? " + options.spec().qualifiedName() + " PATTERN [FILE]...");
    }
    return arguments.subList(1, arguments.size());
  }

  /** What makes two forms the same. */
  Folding folding() {
    return fold.folding("match");
  }

  /** What makes types of the words around what is found. */
  Folding types() {
    return fold.folding("count");
  }
}
