package kashaf.analysis;

import java.util.List;
import java.util.Set;
import kashaf.analysis.measure.Dispersion;
import kashaf.analysis.measure.PartFrequencies;
import kashaf.language.Folding;
import kashaf.table.Column;
import kashaf.table.Schema;

/**
 * How evenly types are spread over the parts of a corpus.
 *
 * @param folding what makes a type of a form
 * @param types the types that are listed, folded, also those that do not occur; null for all that do
 * @param minFrequency the least frequency of a type that is listed
 * @param parts into how many equal parts the corpus is divided, in its order; 0 for its documents
 * @param measures the measures, in the order of their columns
 */
public record Dispersions(
    Folding folding, Set<String> types, long minFrequency, int parts, List<Dispersion> measures)
    implements Aggregation<DispersionCount, Dispersions.Entry> {

  /** A type and where it occurs. */
  public record Entry(String type, PartFrequencies spread) {}

  private static final Schema<Entry> PLAIN =
      Schema.of(
          Column.text("type", Entry::type, "the word as folded"),
          Column.integer("frequency", entry -> entry.spread().frequency(), "how often it occurs"),
          Column.integer("range", entry -> entry.spread().range(), "in how many parts it occurs"),
          Column.integer("parts", entry -> entry.spread().parts(), "how many parts there are"));

  /** The counts behind the figures of a row. */
  public static final Column<Entry> EXPLANATION =
      Column.text("explanation", entry -> entry.spread().toString(),
          "the counts that went in: f, n, N, and v/words of each part with the type");

  @Override
  public Schema<Entry> schema() {
    return PLAIN.plus(measures.stream().map(Dispersions::column).toList());
  }

  private static Column<Entry> column(Dispersion measure) {
    String meaning = measure.meaning() + ": " + measure.formula();
    return Column.decimal(measure.title(), 6, entry -> measure.of(entry.spread()), meaning);
  }

  @Override
  public DispersionCount start() {
    return new DispersionCount(this);
  }
}
