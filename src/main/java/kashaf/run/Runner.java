package kashaf.run;

import java.util.stream.Stream;
import kashaf.analysis.Accumulator;
import kashaf.analysis.Aggregation;
import kashaf.analysis.Analysis;
import kashaf.analysis.Extraction;
import kashaf.corpus.Corpus;

/** Decides where the work runs. What comes out is the same everywhere. */
public interface Runner {

  /** The rows of an extraction in the order of the corpus, as they are found. Whoever asked closes the stream. */
  <T> Stream<T> extract(Extraction<T> extraction, Corpus corpus);

  /** The accumulator that has seen the whole corpus. */
  <A extends Accumulator<A, T>, T> A aggregate(Aggregation<A, T> aggregation, Corpus corpus);

  /** The same rows, each of which can be made without the others, for whoever shows many of them. */
  default <T> Stream<T> dealt(Stream<T> rows) {
    return rows;
  }

  /** The rows of any analysis. Whoever asked closes the stream. */
  default <T> Stream<T> run(Analysis<T> analysis, Corpus corpus) {
    if (analysis instanceof Extraction<T> extraction) {
      return extract(extraction, corpus);
    }
    return total((Aggregation<?, T>) analysis, corpus);
  }

  private <A extends Accumulator<A, T>, T> Stream<T> total(Aggregation<A, T> aggregation, Corpus corpus) {
    return aggregate(aggregation, corpus).result();
  }
}
