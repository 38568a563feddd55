package kashaf.analysis;

import java.util.stream.Stream;
import kashaf.corpus.Extent;
import kashaf.corpus.Part;

/**
 * An analysis that looks at one part of a document at a time and remembers nothing: sentences, quotes, concordance
 * lines.
 *
 * <p>Rows come out with offsets and numbers that count from the part's start; {@link #behind} turns them into those of
 * the document.
 */
public non-sealed interface Extraction<T> extends Analysis<T> {

  /** The rows of a part, in the order of the text. */
  Stream<T> extract(Part part);

  /** The row as it is when so much of the document stands before the part in which it was found. */
  T behind(Extent before, T row);

  /**
   * Whether it wants documents whole, up to {@link kashaf.corpus.Parts#WINDOW}, because rows depend on what stands far
   * away.
   */
  default boolean wholeDocuments() {
    return false;
  }
}
