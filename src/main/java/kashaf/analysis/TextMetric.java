package kashaf.analysis;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import kashaf.analysis.measure.Measure;

/**
 * A figure that a text has.
 *
 * @param name lower case, with hyphens
 * @param meaning what is counted, or the formula and its source
 * @param value NaN where it does not exist
 */
record TextMetric(String name, String meaning, ToDoubleFunction<TextFigures> value) {

  /** The figure of a formula. */
  static <C> TextMetric of(Measure<C> measure, Function<TextFigures, C> counts) {
    return new TextMetric(measure.title(), measure.explanation(), text -> measure.of(counts.apply(text)));
  }
}
