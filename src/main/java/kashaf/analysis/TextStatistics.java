package kashaf.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import kashaf.language.Folding;
import kashaf.language.Language;
import kashaf.table.Column;
import kashaf.table.Schema;

/**
 * The figures of a text: its size, the lengths of its parts, its vocabulary, its readability.
 *
 * @param folding what makes a type of a form
 * @param window the words of a window of the moving-average type-token ratio
 * @param segment the words of a segment of the mean segmental type-token ratio
 * @param sample the words of a sample of HD-D
 * @param factor the type-token ratio at which a factor of MTLD ends, between 0 and 1
 */
public record TextStatistics(Folding folding, int window, int segment, int sample, double factor)
    implements Aggregation<TextCount, Metric> {

  /** With the published sizes: Covington &amp; McFall 2010, Johnson 1944, McCarthy &amp; Jarvis 2007 and 2010. */
  public static TextStatistics of(Folding folding) {
    return new TextStatistics(folding, 500, 100, 42, 0.72);
  }

  private static final Schema<Metric> SCHEMA =
      Schema.of(
          Column.text("metric", Metric::name, "what was measured"),
          Column.number("value", 7, Metric::value, "the figure; empty when there is none"));

  @Override
  public Schema<Metric> schema() {
    return SCHEMA;
  }

  /** What each metric counts, or its formula and source, in the order of the list. */
  public Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    TextMetrics.of(this, Language.UNKNOWN).forEach(metric -> meanings.put(metric.name(), metric.meaning()));
    for (Language language : Language.all()) {
      TextMetrics.of(this, language).forEach(metric -> meanings.putIfAbsent(metric.name(), metric.meaning()));
    }
    return meanings;
  }

  /** A column with the meaning of each metric. */
  public Column<Metric> explanation() {
    Map<String, String> meanings = meanings();
    return Column.text("explanation", metric -> meanings.get(metric.name()),
        "what is counted, or the formula and its source");
  }

  @Override
  public TextCount start() {
    return new TextCount(this);
  }
}
