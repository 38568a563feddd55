package kashaf.analysis;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kashaf.corpus.Part;

/** What an aggregation finds in each subcorpus: an accumulator for each. */
public final class SubcorpusResults<A extends Accumulator<A, T>, T>
    implements Accumulator<SubcorpusResults<A, T>, InSubcorpus<T>> {
  private final BySubcorpus<A, T> question;
  private final SortedMap<Subcorpus, A> found = new TreeMap<>();

  SubcorpusResults(BySubcorpus<A, T> question) {
    this.question = question;
  }

  @Override
  public void accumulate(Part part) {
    found.computeIfAbsent(question.by().of(part.document()), none -> question.each().start()).accumulate(part);
  }

  @Override
  public void merge(SubcorpusResults<A, T> next) {
    next.found.forEach((subcorpus, theirs) ->
        found.computeIfAbsent(subcorpus, none -> question.each().start()).merge(theirs));
  }

  /** The accumulator of each subcorpus, in their order. */
  public SortedMap<Subcorpus, A> found() {
    return found;
  }

  @Override
  public Stream<InSubcorpus<T>> result() {
    return found.entrySet().stream()
        .flatMap(each -> each.getValue().result().map(row -> new InSubcorpus<>(each.getKey().name(), row)));
  }
}
