package kashaf.analysis;

import java.util.ArrayList;
import java.util.List;
import kashaf.corpus.Corpus;
import kashaf.corpus.Part;
import kashaf.corpus.Parts;

/** Cuts a corpus into three runs of neighbouring parts, in the middle of documents. */
final class Neighbours {
  private Neighbours() {}

  static <A extends Accumulator<A, T>, T> List<A> of(Aggregation<A, T> aggregation, Corpus corpus) {
    List<Part> all = new ArrayList<>();
    try (Parts parts = corpus.parts(aggregation.reach(), false)) {
      for (Part part = parts.next(); part != null; part = parts.next()) {
        all.add(part);
      }
    }
    int third = all.size() / 3;
    return List.of(
        accumulated(aggregation, all.subList(0, third)),
        accumulated(aggregation, all.subList(third, 2 * third)),
        accumulated(aggregation, all.subList(2 * third, all.size())));
  }

  private static <A extends Accumulator<A, T>, T> A accumulated(Aggregation<A, T> aggregation, List<Part> parts) {
    A accumulator = aggregation.start();
    parts.forEach(accumulator::accumulate);
    return accumulator;
  }
}
