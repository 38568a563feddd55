package kashaf.analysis;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import kashaf.analysis.TfIdf.Weight;
import kashaf.corpus.Part;
import kashaf.text.CodePointOrder;

/** The frequencies in each document that {@link TfIdf} has counted so far. */
public final class TfIdfCount implements Accumulator<TfIdfCount, InSubcorpus<Weight>> {
  private static final Comparator<Weight> LARGEST = Comparator.comparingDouble(Weight::value)
      .thenComparingLong(Weight::frequency).reversed()
      .thenComparing(Weight::type, CodePointOrder::compare);

  private final FrequencyCount count;

  TfIdfCount(FrequencyCount count) {
    this.count = count;
  }

  @Override
  public void accumulate(Part part) {
    count.accumulate(part);
  }

  @Override
  public void merge(TfIdfCount next) {
    count.merge(next.count);
  }

  /** What was counted. */
  public FrequencyCount frequencies() {
    return count;
  }

  /** {@inheritDoc} Document by document; in each the largest weight first, then by frequency, then by code point. */
  @Override
  public Stream<InSubcorpus<Weight>> result() {
    BitSet listed = count.listed();
    int[] documents = documents();
    return count.inSubcorpora().counts().entrySet().stream().flatMap(each ->
        weights(each.getValue(), listed, documents).map(weight -> new InSubcorpus<>(each.getKey().name(), weight)));
  }

  private Stream<Weight> weights(Map<Integer, Long> frequencies, BitSet listed, int[] documents) {
    int all = count.inSubcorpora().counts().size();
    return frequencies.entrySet().stream()
        .filter(entry -> listed.get(entry.getKey()))
        .map(entry -> weight(entry.getKey(), entry.getValue(), documents[entry.getKey()], all))
        .sorted(LARGEST);
  }

  private Weight weight(int type, long frequency, int documents, int all) {
    double value = frequency * StrictMath.log10((double) all / documents);
    return new Weight(count.type(type), frequency, documents, value);
  }

  /** In how many documents each type occurs. */
  private int[] documents() {
    int[] documents = new int[Math.toIntExact(count.types())];
    count.inSubcorpora().counts().values().forEach(there -> there.keySet().forEach(type -> documents[type]++));
    return documents;
  }
}
