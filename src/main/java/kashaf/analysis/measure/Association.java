package kashaf.analysis.measure;

import java.util.Locale;

/**
 * How often a type occurs in one place and in another, as a table of two times two counts:
 *
 * <pre>
 *                   the type   other types
 *  here               O11         O12        R1
 *  elsewhere          O21         O22        R2
 *                     C1          C2         N
 * </pre>
 *
 * <p>For keyness "here" is the target and "elsewhere" the reference. For collocates "here" are the windows around the
 * node, reckoned as frequency of the node times window size, and "elsewhere" is the rest of the corpus. Where the node
 * is so frequent in a small text that its windows would hold more words than there are, cells become negative: there
 * is no such table, and figures that need it do not exist.
 *
 * @param o11 how often the type occurs here
 * @param r1 how many words there are here
 * @param c1 how often the type occurs in all
 * @param n how many words there are in all
 * @param f1 how often the thing occurs that the type is held against: the node; for keyness the words of the target
 */
public record Association(long o11, long r1, long c1, long n, long f1) {

  /** A table by its four cells. */
  public static Association ofCells(long o11, long o12, long o21, long o22) {
    return new Association(o11, o11 + o12, o11 + o21, o11 + o12 + o21 + o22, o11 + o12);
  }

  /** Two neighbours: how often they occur together, each of them in all, and how many words there are. */
  public static Association ofPair(long together, long first, long second, long words) {
    return new Association(together, first, second, words, first);
  }

  /** A type in two corpora: its frequency in each and how many words each has. */
  public static Association ofCorpora(long frequency, long words, long reference, long referenceWords) {
    return new Association(frequency, words, frequency + reference, words + referenceWords, words);
  }

  public long o12() {
    return r1 - o11;
  }

  public long o21() {
    return c1 - o11;
  }

  public long o22() {
    return r2() - o21();
  }

  public long r2() {
    return n - r1;
  }

  public long c2() {
    return n - c1;
  }

  /** What O11 would be if the type were spread evenly. NaN where there are no words. */
  public double e11() {
    return expected(r1, c1);
  }

  public double e12() {
    return expected(r1, c2());
  }

  public double e21() {
    return expected(r2(), c1);
  }

  public double e22() {
    return expected(r2(), c2());
  }

  private double expected(long row, long column) {
    return (double) row * column / n;
  }

  /** The share of the type among the words here; NaN where there are none. */
  public double share() {
    return (double) o11 / r1;
  }

  /** The same elsewhere. */
  public double shareElsewhere() {
    return (double) o21() / r2();
  }

  /** Whether every cell is a count, none of them negative. */
  public boolean exists() {
    return o11 >= 0 && o12() >= 0 && o21() >= 0 && o22() >= 0;
  }

  /** The figure with a minus where the type occurs more rarely here than expected. */
  double signed(double figure) {
    return o11 < e11() ? -figure : figure;
  }

  /** The cells, as they were counted and as they are expected. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "O11=%d O12=%d O21=%d O22=%d E11=%.4f E12=%.4f E21=%.4f E22=%.4f N=%d",
        o11, o12(), o21(), o22(), e11(), e12(), e21(), e22(), n);
  }
}
