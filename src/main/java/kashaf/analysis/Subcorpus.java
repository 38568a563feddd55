package kashaf.analysis;

import java.io.Serializable;
import java.util.Comparator;
import kashaf.corpus.ValueOrder;

/**
 * One of several subcorpora. Documents come in their order, others in that of their names, numbers by size.
 *
 * @param number the document's place in the corpus, 0 for all others
 * @param name the document's name, or the value that the documents share
 */
public record Subcorpus(int number, String name) implements Comparable<Subcorpus>, Serializable {
  private static final Comparator<Subcorpus> ORDER =
      Comparator.comparingInt(Subcorpus::number).thenComparing(Subcorpus::name, ValueOrder.ORDER);

  @Override
  public int compareTo(Subcorpus other) {
    return ORDER.compare(this, other);
  }
}
