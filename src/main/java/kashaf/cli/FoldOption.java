package kashaf.cli;

import kashaf.language.Folding;
import picocli.CommandLine.TypeConversionException;

/** What makes two forms the same. */
final class FoldOption {
  private final Setting<Folding> asked;

  FoldOption(Options options) {
    asked =
        options.parsed("--fold", "SET", FoldOption::named,
            "What makes forms one type: none, count (case, marks, tatweel, width), match (count and alef, yeh, teh,"
                + " digits), or a list of case, marks, tatweel, alef, yeh, teh, hamza, digits, width.");
  }

  /** The folding that was asked for, or the usual one of the command. */
  Folding folding(String usual) {
    return asked.value() == null ? Folding.named(usual) : asked.value();
  }

  /** Finds out about a wrong name although the command may have no use for it. */
  private static Folding named(String names) {
    try {
      return Folding.named(names);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
