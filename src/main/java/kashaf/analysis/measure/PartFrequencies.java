package kashaf.analysis.measure;

/**
 * Where a type occurs in a corpus that is divided into parts. The parts in which it does not occur are known by their
 * number alone: in a corpus of many documents that is most of them.
 *
 * @param frequencies its frequency in each part where it occurs
 * @param sizes the words of each of these parts
 * @param parts how many parts there are, those where it does not occur too; none of them is empty
 * @param words the words of all parts
 * @param smallest the words of the smallest part
 * @param places the numbers of its words in the corpus, ascending
 */
public record PartFrequencies(long[] frequencies, long[] sizes, int parts, long words, long smallest, int[] places) {

  /** How often it occurs. */
  public long frequency() {
    return sum(frequencies);
  }

  /** In how many parts it occurs. */
  public int range() {
    return frequencies.length;
  }

  /** The parts where it does not occur. */
  int absent() {
    return parts - frequencies.length;
  }

  /** The share of all words that stands in the parts where it does not occur. */
  double absentShare() {
    return (double) (words - sum(sizes)) / words;
  }

  /** The share of all words that stands in one of the parts where it occurs. */
  double share(int part) {
    return (double) sizes[part] / words;
  }

  /** Its frequency in each part where it occurs. */
  double[] absolute() {
    double[] values = new double[frequencies.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = frequencies[i];
    }
    return values;
  }

  /** Its frequency in each part where it occurs, as a share of the part. */
  double[] relative() {
    double[] values = absolute();
    for (int i = 0; i < values.length; i++) {
      values[i] /= sizes[i];
    }
    return values;
  }

  /** The distance in words from each occurrence to the one before; the corpus is taken as a ring. */
  long distance(int occurrence) {
    int before = occurrence == 0 ? places.length - 1 : occurrence - 1;
    long distance = (long) places[occurrence] - places[before];
    return distance > 0 ? distance : distance + words;
  }

  /** The counts for a person: f, n, N, and v/words of each part where the type occurs. */
  @Override
  public String toString() {
    StringBuilder counts = new StringBuilder("f=" + frequency() + " n=" + parts + " N=" + words);
    for (int i = 0; i < frequencies.length; i++) {
      counts.append(' ').append(frequencies[i]).append('/').append(sizes[i]);
    }
    return counts.toString();
  }

  private static long sum(long[] values) {
    long sum = 0;
    for (long value : values) {
      sum += value;
    }
    return sum;
  }
}
