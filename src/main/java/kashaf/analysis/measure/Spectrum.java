package kashaf.analysis.measure;

import java.util.Arrays;

/**
 * A frequency spectrum: how many types occur how often. Everything about a vocabulary that does not hang on the order
 * of the words is in it.
 *
 * @param frequencies m, ascending
 * @param types V(m), how many types occur m times
 */
public record Spectrum(long[] frequencies, long[] types) {

  /** The spectrum of types that occur so often each, in any order. */
  public static Spectrum of(long[] typeFrequencies) {
    long[] sorted = typeFrequencies.clone();
    Arrays.sort(sorted);
    long[] frequencies = new long[sorted.length];
    long[] types = new long[sorted.length];
    int size = 0;
    for (long frequency : sorted) {
      if (size == 0 || frequencies[size - 1] != frequency) {
        frequencies[size++] = frequency;
      }
      types[size - 1]++;
    }
    return new Spectrum(Arrays.copyOf(frequencies, size), Arrays.copyOf(types, size));
  }

  /** N, the words. */
  public long words() {
    long words = 0;
    for (int i = 0; i < frequencies.length; i++) {
      words += frequencies[i] * types[i];
    }
    return words;
  }

  /** V, the types. */
  public long size() {
    return Arrays.stream(types).sum();
  }

  /** V(m), the types that occur so often. */
  public long types(long frequency) {
    int place = Arrays.binarySearch(frequencies, frequency);
    return place < 0 ? 0 : types[place];
  }

  /** Σ m² · V(m). */
  public double squares() {
    double squares = 0;
    for (int i = 0; i < frequencies.length; i++) {
      squares += (double) frequencies[i] * frequencies[i] * types[i];
    }
    return squares;
  }
}
