package kashaf.cli;

import kashaf.language.Folding;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What makes two forms the same. */
final class FoldOption {
  @Option(
      names = "--fold",
      paramLabel = "SET",
      converter = Named.class,
      description =
          "What makes forms one type: none, count (case, marks, tatweel, width), match (count and alef, yeh, teh, digits),"
              + " or a list of case, marks, tatweel, alef, yeh, teh, hamza, digits, width.")
  private Folding asked;

  /** The folding that was asked for, or the usual one of the command. */
  Folding folding(String usual) {
    return asked == null ? Folding.named(usual) : asked;
  }

  /** Finds out about a wrong name although the command may have no use for it. */
  static final class Named implements ITypeConverter<Folding> {
    @Override
    public Folding convert(String names) {
      try {
        return Folding.named(names);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
