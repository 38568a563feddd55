package kashaf.run;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kashaf.analysis.Accumulator;
import kashaf.analysis.Aggregation;
import kashaf.analysis.Extraction;
import kashaf.corpus.Corpus;
import kashaf.corpus.Extent;
import kashaf.corpus.Part;
import kashaf.corpus.Parts;
import kashaf.corpus.Stretch;
import kashaf.corpus.Stretches;

/**
 * Runs analyses on the threads of this machine. Each of them fetches the next part, or a whole stretch of
 * parts, and analyses it; what they find is taken up in the order of the input, so it does not depend on their number.
 *
 * @param threads how many threads analyse, at least one
 */
public record LocalRunner(int threads) implements Runner {
  public LocalRunner {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads + "; at least 1");
    }
  }

  @Override
  public <T> Stream<T> extract(Extraction<T> extraction, Corpus corpus) {
    Parts parts = corpus.parts(extraction.reach(), extraction.wholeDocuments());
    InOrder<Part, Found<T>> found =
        new InOrder<>(parts::next, parts::close, part -> found(extraction, part), corpus.notices()::waiting, threads);
    return stream(new InDocument<>(extraction, found)).onClose(found::close);
  }

  private static <T> Found<T> found(Extraction<T> extraction, Part part) {
    List<T> rows = extraction.extract(part).toList();
    return new Found<>(rows, part.extent(), part.last());
  }

  /** The rows of a part, and what the part adds to the offsets behind it. */
  private record Found<T>(List<T> rows, Extent extent, boolean last) {}

  /** Adds to the rows of each part the extent of the parts of its document before it. */
  private static final class InDocument<T> implements Iterator<Stream<T>> {
    private final Extraction<T> extraction;
    private final Iterator<Found<T>> found;
    private Extent before = Extent.NONE;

    InDocument(Extraction<T> extraction, Iterator<Found<T>> found) {
      this.extraction = extraction;
      this.found = found;
    }

    @Override
    public boolean hasNext() {
      return found.hasNext();
    }

    @Override
    public Stream<T> next() {
      Found<T> next = found.next();
      Extent start = before;
      before = next.last() ? Extent.NONE : start.plus(next.extent());
      return next.rows().stream().map(row -> extraction.behind(start, row));
    }
  }

  private static <T> Stream<T> stream(Iterator<Stream<T>> parts) {
    Spliterator<Stream<T>> each = Spliterators.spliteratorUnknownSize(parts, Spliterator.ORDERED);
    return StreamSupport.stream(each, false).flatMap(Function.identity());
  }

  @Override
  public <A extends Accumulator<A, T>, T> A aggregate(Aggregation<A, T> aggregation, Corpus corpus) {
    Stretches stretches = corpus.stretches(aggregation.reach(), threads);
    try (InOrder<Stretch, A> found =
        new InOrder<>(stretches::next, stretches::close, stretch -> accumulated(aggregation, stretch),
            corpus.notices()::waiting, threads)) {
      A all = found.hasNext() ? found.next() : aggregation.start();
      while (found.hasNext()) {
        all.merge(found.next());
      }
      return all;
    }
  }

  @Override
  public <T> Stream<T> dealt(Stream<T> rows) {
    return threads > 1 ? rows.parallel() : rows;
  }

  private static <A extends Accumulator<A, T>, T> A accumulated(Aggregation<A, T> aggregation, Stretch stretch) {
    A accumulator = aggregation.start();
    for (Part part = stretch.next(); part != null; part = stretch.next()) {
      accumulator.accumulate(part);
    }
    return accumulator;
  }
}
