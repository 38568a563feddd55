package kashaf.analysis.measure;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A formula of the field.
 *
 * @param <C> the counts that go in
 */
public interface Measure<C> {

  /** What it is called in options and headers: lower case, with hyphens. */
  String title();

  /** The formula, as a person writes it. */
  String formula();

  /** Who published it, and when. */
  String source();

  /** The value; NaN where it does not exist. */
  double of(C counts);

  /** The formula with its source, for those who ask how a figure comes about. */
  default String explanation() {
    return formula() + " (" + source() + ")";
  }

  /** Finds measures by their names. @throws IllegalArgumentException when there is none of a name; it lists all */
  static <M extends Measure<?>> List<M> named(List<String> titles, M[] all) {
    return titles.stream().map(title -> named(title, all, Measure::title)).toList();
  }

  /** Finds one by its name among those that are called so. @throws IllegalArgumentException when there is none */
  static <M> M named(String title, M[] all, Function<? super M, String> titles) {
    return Arrays.stream(all).filter(measure -> titles.apply(measure).equals(title)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown measure '" + title + "'; there are: "
            + Arrays.stream(all).map(titles).collect(Collectors.joining(", "))));
  }

  /** A value, or NaN instead of what no digits can express. */
  static double finite(double value) {
    return Double.isFinite(value) ? value : Double.NaN;
  }

  /** The logarithm to the base 2. */
  static double log2(double value) {
    return StrictMath.log(value) / StrictMath.log(2);
  }
}
