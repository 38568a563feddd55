package kashaf.analysis;

import kashaf.table.Column;
import kashaf.table.Schema;

/**
 * One figure of a text.
 *
 * @param name lower case, with hyphens
 * @param value NaN when it does not exist, as a deviation of a single number
 */
public record Metric(String name, double value) {
  /** A name and a value. */
  public static final Schema<Metric> SCHEMA =
      Schema.of(
          Column.text("metric", Metric::name, "what was measured"),
          Column.number("value", 4, Metric::value, "the figure; empty when there is none"));
}
