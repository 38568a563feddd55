package kashaf.analysis.measure;

import java.util.function.IntUnaryOperator;

/**
 * How varied the words of a text are where they stand.
 *
 * @param words the number of the type of each word, in the order of the text
 * @param types above all of these numbers
 */
public record RunningDiversity(int[] words, int types) {

  /** When a factor of MTLD ends. */
  public enum Factor {
    /** As soon as the type-token ratio is below the size: McCarthy &amp; Jarvis 2010. */
    BELOW,
    /** As soon as it is not above the size. */
    AT_MOST,
    /** The same as {@link #BELOW}, but with ten words at least; the last word always ends a factor in part. */
    BELOW_WITH_TEN_WORDS
  }

  private static final int TEN = 10;

  /**
   * The moving-average type-token ratio (Covington &amp; McFall 2010): the mean over all stretches of so many words.
   * NaN when the text is shorter.
   */
  public double mattr(int window) {
    if (window < 1 || words.length < window) {
      return Double.NaN;
    }
    int[] counts = new int[types];
    long different = 0;
    long sum = 0;
    for (int i = 0; i < words.length; i++) {
      different += counts[words[i]]++ == 0 ? 1 : 0;
      if (i >= window) {
        different -= --counts[words[i - window]] == 0 ? 1 : 0;
      }
      sum += i >= window - 1 ? different : 0;
    }
    return (double) sum / window / (words.length - window + 1);
  }

  /**
   * The mean segmental type-token ratio (Johnson 1944): the mean over segments of so many words; what is left at the
   * end counts for nothing. NaN when the text is shorter than a segment.
   */
  public double msttr(int segment) {
    if (segment < 1 || words.length < segment) {
      return Double.NaN;
    }
    int[] lastSeen = new int[types]; // the number of a segment, from 1
    long different = 0;
    int segments = words.length / segment;
    for (int i = 0; i < segments * segment; i++) {
      int number = i / segment + 1;
      different += lastSeen[words[i]] == number ? 0 : 1;
      lastSeen[words[i]] = number;
    }
    return (double) different / segment / segments;
  }

  /**
   * The measure of textual lexical diversity: the mean length of stretches, called factors, in which the type-token
   * ratio stays at a size, published with 0.72; forward and backward, and the mean of both. What is left at the end is
   * a factor in part, (1 − TTR) / (1 − size). NaN when no word occurs twice: the ratio never falls.
   */
  public double mtld(double size, Factor factor) {
    double forward = mtld(size, factor, i -> i);
    double backward = mtld(size, factor, i -> words.length - 1 - i);
    return Measure.finite((forward + backward) / 2);
  }

  private double mtld(double size, Factor factor, IntUnaryOperator place) {
    int[] lastSeen = new int[types]; // the number of a factor, from 1
    int full = 0;
    int length = 0;
    int different = 0;
    for (int i = 0; i < words.length; i++) {
      int type = words[place.applyAsInt(i)];
      different += lastSeen[type] == full + 1 ? 0 : 1;
      lastSeen[type] = full + 1;
      length++;
      if (ends(factor, (double) different / length, size, length, i == words.length - 1)) {
        full++;
        length = 0;
        different = 0;
      }
    }
    double rest = length == 0 ? 0 : (1 - (double) different / length) / (1 - size);
    return words.length / (full + rest);
  }

  private static boolean ends(Factor factor, double ratio, double size, int length, boolean last) {
    return switch (factor) {
      case BELOW -> ratio < size;
      case AT_MOST -> ratio <= size;
      case BELOW_WITH_TEN_WORDS -> ratio < size && length >= TEN && !last;
    };
  }
}
