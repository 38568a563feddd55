package kashaf.analysis;

import kashaf.table.Schema;

/**
 * Asks an aggregation of each document for itself.
 *
 * @param each what is asked
 */
public record ByDocument<A extends Accumulator<A, T>, T>(Aggregation<A, T> each)
    implements Aggregation<DocumentResults<A, T>, InSubcorpus<T>> {

  @Override
  public Schema<InSubcorpus<T>> schema() {
    return InSubcorpus.schema(Subcorpora.DOCUMENTS, each.schema());
  }

  @Override
  public DocumentResults<A, T> start() {
    return new DocumentResults<>(each);
  }
}
