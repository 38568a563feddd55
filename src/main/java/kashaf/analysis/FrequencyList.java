package kashaf.analysis;

import java.util.HashMap;
import java.util.Map;
import kashaf.corpus.SavedFrequencies;
import kashaf.language.Folding;

/**
 * A finished frequency list, counted or saved: what a corpus is for a comparison.
 *
 * <p>Lists can be put together. A type's documents add up, for every list has documents of its own.
 */
public final class FrequencyList {
  private static final Entry NONE = new Entry(0, 0);

  private final Map<String, Entry> types = new HashMap<>();
  private long words;
  private boolean documents = true;
  private boolean cut;

  /** How often a type occurs and in how many documents. */
  public record Entry(long frequency, long documents) {

    private Entry plus(Entry other) {
      return new Entry(frequency + other.frequency, documents + other.documents);
    }

    private Entry minus(Entry other) {
      return new Entry(frequency - other.frequency, documents - other.documents);
    }
  }

  /** Adds what was counted. */
  public void add(FrequencyCount count) {
    count.result().forEach(entry -> add(entry.type(), new Entry(entry.frequency(), entry.documents())));
    words += count.words();
  }

  /** Adds a saved list, its types folded as those that were counted. */
  public void add(SavedFrequencies saved, Folding folding) {
    saved.rows().forEach(row -> add(folding.fold(row.type()), new Entry(row.frequency(), row.documents())));
    words += saved.words();
    documents &= saved.documents();
    cut |= saved.cut();
  }

  /** What is left of it without another that was added to it. */
  public FrequencyList without(FrequencyList other) {
    FrequencyList rest = new FrequencyList();
    types.forEach((type, entry) -> {
      Entry left = entry.minus(other.of(type));
      if (left.frequency > 0) {
        rest.types.put(type, left);
      }
    });
    rest.words = words - other.words;
    rest.documents = documents;
    rest.cut = cut;
    return rest;
  }

  private void add(String type, Entry entry) {
    types.merge(type, entry, Entry::plus);
  }

  /** The types; from a list that was cut, those that are left. */
  public Iterable<String> types() {
    return types.keySet();
  }

  public int size() {
    return types.size();
  }

  /** How often a type occurs and in how many documents: never, for one that is not in the list. */
  public Entry of(String type) {
    return types.getOrDefault(type, NONE);
  }

  /** All words, those of types that are not in the list too. */
  public long words() {
    return words;
  }

  /** Whether types were left out of it that have a share in {@link #words}. */
  public boolean isCut() {
    return cut;
  }

  /** Whether it is known in how many documents each type occurs. */
  public boolean knowsDocuments() {
    return documents;
  }
}
