package kashaf.analysis.measure;

/**
 * How many types a random sample of a text holds. The mean over all samples of a size is known exactly (a type that
 * occurs m times is missing from one of n words with probability C(N − m, n) / C(N, n)), so nothing is drawn at random.
 */
public final class SampledDiversity {
  /** The sizes of the samples of vocd (McKee, Malvern &amp; Richards 2000). */
  private static final int SMALLEST = 35;
  private static final int LARGEST = 50;

  private SampledDiversity() {}

  /**
   * HD-D (McCarthy &amp; Jarvis 2007): the mean type-token ratio of all samples of a size, published with 42 words. NaN
   * when the text has fewer.
   */
  public static double hdd(Spectrum text, int sample) {
    return sample < 1 || text.words() < sample ? Double.NaN : meanRatios(text, sample)[sample];
  }

  /**
   * vocd-D (Malvern &amp; Richards 1997): the D for which TTR(n) = D/n · (√(1 + 2 n/D) − 1) lies nearest, by least
   * squares, to the mean type-token ratios of samples of 35 to 50 words. The program vocd draws a hundred samples of
   * each size and so prints another figure each time; these are the exact means that it comes near to. NaN when the
   * text has fewer than 50 words or no word twice.
   */
  public static double vocdD(Spectrum text) {
    if (text.words() < LARGEST || text.words() == text.size()) {
      return Double.NaN;
    }
    double[] ratios = meanRatios(text, LARGEST);
    double low = -3;
    double high = 6;
    for (int i = 0; i < 100; i++) {
      double third = (high - low) / 3;
      boolean left = error(ratios, StrictMath.pow(10, low + third)) < error(ratios, StrictMath.pow(10, high - third));
      high = left ? high - third : high;
      low = left ? low : low + third;
    }
    return StrictMath.pow(10, low);
  }

  private static double error(double[] ratios, double d) {
    double squares = 0;
    for (int n = SMALLEST; n <= LARGEST; n++) {
      double difference = d / n * (Math.sqrt(1 + 2 * n / d) - 1) - ratios[n];
      squares += difference * difference;
    }
    return squares;
  }

  /** The mean type-token ratios of the samples of each size up to the largest, by size. */
  private static double[] meanRatios(Spectrum text, int largest) {
    double words = text.words();
    double[] ratios = new double[largest + 1];
    for (int i = 0; i < text.frequencies().length; i++) {
      double missing = 1;
      for (int n = 1; n <= largest; n++) {
        missing *= Math.max(0, (words - text.frequencies()[i] - n + 1) / (words - n + 1));
        ratios[n] += text.types()[i] * (1 - missing) / n;
      }
    }
    return ratios;
  }
}
