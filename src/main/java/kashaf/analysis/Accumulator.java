package kashaf.analysis;

import java.util.stream.Stream;
import kashaf.corpus.Part;

/**
 * What an {@link Aggregation} has seen so far. {@link #merge} is associative and an accumulator that has seen nothing
 * is neutral: the laws of {@link java.util.stream.Collector}.
 *
 * @param <A> the class itself
 * @param <T> the record of a row
 */
public interface Accumulator<A, T> {

  /** Adds a part that stands behind all seen so far. */
  void accumulate(Part part);

  /** Adds what another saw of the parts that stand behind all seen so far; the other must not be used again. */
  void merge(A next);

  /** The rows, in the analysis' own order. */
  Stream<T> result();
}
