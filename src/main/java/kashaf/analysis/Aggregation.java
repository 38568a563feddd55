package kashaf.analysis;

/**
 * An analysis that adds up: frequencies, summaries. Each runner starts as many accumulators as it likes, gives each a
 * run of neighbouring parts, and merges neighbours in the order of the input.
 *
 * @param <A> its accumulator
 */
public non-sealed interface Aggregation<A extends Accumulator<A, T>, T> extends Analysis<T> {

  /** An accumulator that has seen nothing: neutral in every merge. */
  A start();
}
