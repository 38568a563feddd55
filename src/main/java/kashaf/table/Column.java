package kashaf.table;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * One column of a table: a name, a kind, what it means, and where its value is found in a row.
 *
 * @param <T> the analysis' own record for a row
 * @param decimals how many decimals a {@link Kind#DECIMAL} has, and a {@link Kind#NUMBER} has at most
 * @param meaning one line for {@code --help}
 */
public record Column<T>(String name, Kind kind, int decimals, String meaning, Function<T, ?> value) {

  public static <T> Column<T> text(String name, Function<T, String> value, String meaning) {
    return new Column<>(name, Kind.TEXT, 0, meaning, value);
  }

  public static <T> Column<T> integer(String name, ToLongFunction<T> value, String meaning) {
    return new Column<>(name, Kind.INTEGER, 0, meaning, value::applyAsLong);
  }

  public static <T> Column<T> decimal(String name, int decimals, ToDoubleFunction<T> value, String meaning) {
    return new Column<>(name, Kind.DECIMAL, decimals, meaning, value::applyAsDouble);
  }

  public static <T> Column<T> number(String name, int decimals, ToDoubleFunction<T> value, String meaning) {
    return new Column<>(name, Kind.NUMBER, decimals, meaning, value::applyAsDouble);
  }

  /** The order of its values, none of them missing. @param text that of text */
  Comparator<Object> order(Comparator<String> text) {
    return switch (kind) {
      case TEXT -> (a, b) -> text.compare((String) a, (String) b);
      case INTEGER -> (a, b) -> Long.compare((Long) a, (Long) b);
      case DECIMAL, NUMBER -> (a, b) -> Double.compare((Double) a, (Double) b);
    };
  }

  static boolean missing(Object value) {
    return value == null || value instanceof Double number && number.isNaN();
  }
}
