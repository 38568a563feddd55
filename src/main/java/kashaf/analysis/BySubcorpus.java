package kashaf.analysis;

import kashaf.table.Schema;

/**
 * Asks an aggregation of each subcorpus for itself. For documents, of which there may be very many, there is {@link
 * ByDocument}.
 *
 * @param each what is asked
 * @param by what the subcorpora are
 */
public record BySubcorpus<A extends Accumulator<A, T>, T>(Aggregation<A, T> each, Subcorpora by)
    implements Aggregation<SubcorpusResults<A, T>, InSubcorpus<T>> {

  @Override
  public Schema<InSubcorpus<T>> schema() {
    return InSubcorpus.schema(by, each.schema());
  }

  @Override
  public SubcorpusResults<A, T> start() {
    return new SubcorpusResults<>(this);
  }
}
