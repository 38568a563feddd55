package kashaf.cli;

import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads option values that are whole numbers, in any digits that Unicode has: 12 and ١٢ are the same. */
final class WholeNumber {
  private WholeNumber() {}

  static void registerWith(CommandLine line) {
    line.registerConverter(long.class, WholeNumber::parse);
    line.registerConverter(Long.class, WholeNumber::parse);
    line.registerConverter(int.class, WholeNumber::small);
    line.registerConverter(Integer.class, WholeNumber::small);
  }

  private static long parse(String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + value + "' is not a whole number");
    }
  }

  /** A number of ordinary size. */
  static int small(String value) {
    long number = parse(value);
    if (number != (int) number) {
      throw new TypeConversionException("'" + value + "' is too large");
    }
    return (int) number;
  }
}
