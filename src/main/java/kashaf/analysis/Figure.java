package kashaf.analysis;

import kashaf.table.Column;
import kashaf.table.Schema;

/**
 * A figure of a text that says what it is.
 *
 * @param metric lower case, with hyphens
 * @param value NaN when it does not exist, as a share of nothing
 * @param meaning what is counted, or the formula and its source
 */
public record Figure(String metric, double value, String meaning) {
  /** A name and a value. */
  public static final Schema<Figure> SCHEMA =
      Schema.of(
          Column.text("metric", Figure::metric, "what was measured"),
          Column.number("value", 7, Figure::value, "the figure; empty when there is none"));

  /** What is counted, or the formula. */
  public static final Column<Figure> EXPLANATION =
      Column.text("explanation", Figure::meaning, "what is counted, or the formula and its source");
}
