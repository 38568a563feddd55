package kashaf.analysis;

import kashaf.language.Folding;
import kashaf.table.Schema;

/**
 * The sentences of a text in a few figures: how many, how long, how much of them is quoted.
 *
 * @param folding what makes a type of a form, for the count of types
 */
public record SentenceSummary(Folding folding) implements Aggregation<SentenceCount, Metric> {

  @Override
  public Schema<Metric> schema() {
    return Metric.SCHEMA;
  }

  @Override
  public SentenceCount start() {
    return new SentenceCount(folding);
  }
}
