package kashaf.analysis;

import kashaf.language.Folding;
import kashaf.table.Schema;

/**
 * The figures of a text: its size, the lengths of its parts, its vocabulary, its readability.
 *
 * @param folding what makes a type of a form
 * @param window the words of a window of the moving-average type-token ratio
 * @param segment the words of a segment of the mean segmental type-token ratio
 * @param sample the words of a sample of HD-D
 * @param factor the type-token ratio at which a factor of MTLD ends, between 0 and 1
 */
public record TextStatistics(Folding folding, int window, int segment, int sample, double factor)
    implements Aggregation<TextCount, Figure> {

  /** With the published sizes: Covington &amp; McFall 2010, Johnson 1944, McCarthy &amp; Jarvis 2007 and 2010. */
  public static TextStatistics of(Folding folding) {
    return new TextStatistics(folding, 500, 100, 42, 0.72);
  }

  @Override
  public Schema<Figure> schema() {
    return Figure.SCHEMA;
  }

  @Override
  public TextCount start() {
    return new TextCount(this);
  }
}
