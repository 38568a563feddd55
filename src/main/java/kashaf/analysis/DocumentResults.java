package kashaf.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kashaf.corpus.Document;
import kashaf.corpus.Part;

/**
 * What an aggregation finds in each document. Only rows are kept of a document that was seen from its first part to its
 * last, so a million small ones need no million accumulators.
 */
public final class DocumentResults<A extends Accumulator<A, T>, T>
    implements Accumulator<DocumentResults<A, T>, InSubcorpus<T>> {
  private final Aggregation<A, T> each;
  private final List<Result> results = new ArrayList<>();

  DocumentResults(Aggregation<A, T> each) {
    this.each = each;
  }

  /** A document so far: an accumulator, and rows instead when it is complete. */
  private final class Result {
    private final Document document;
    private final boolean begun;
    private A accumulator = each.start();
    private List<T> rows;

    Result(Part first) {
      document = first.document();
      begun = first.first();
    }

    void complete(boolean ended) {
      if (begun && ended) {
        rows = accumulator.result().toList();
        accumulator = null;
      }
    }

    Stream<InSubcorpus<T>> rows() {
      Stream<T> all = rows == null ? accumulator.result() : rows.stream();
      return all.map(row -> new InSubcorpus<>(document.name(), row));
    }
  }

  @Override
  public void accumulate(Part part) {
    if (!continues(part.document())) {
      results.add(new Result(part));
    }
    Result result = results.get(results.size() - 1);
    result.accumulator.accumulate(part);
    result.complete(part.last());
  }

  private boolean continues(Document document) {
    return !results.isEmpty() && results.get(results.size() - 1).document.number() == document.number();
  }

  @Override
  public void merge(DocumentResults<A, T> next) {
    if (!next.results.isEmpty() && continues(next.results.get(0).document)) {
      Result ours = results.get(results.size() - 1);
      ours.accumulator.merge(next.results.remove(0).accumulator);
      ours.complete(!next.results.isEmpty());
    }
    results.addAll(next.results);
  }

  @Override
  public Stream<InSubcorpus<T>> result() {
    return results.stream().flatMap(Result::rows);
  }
}
