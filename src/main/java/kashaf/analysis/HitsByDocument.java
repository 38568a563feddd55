package kashaf.analysis;

import java.util.List;
import kashaf.table.Column;
import kashaf.table.Schema;

/**
 * How often something occurs in each document, and where.
 *
 * @param search what is looked for
 * @param cells into how many stretches of equally many words a document is divided; 0 where only counts are wanted
 */
public record HitsByDocument(Search search, int cells) implements Aggregation<DocumentHits, HitsByDocument.Row> {

  /**
   * A document with occurrences.
   *
   * @param hits how many begin in it
   * @param words how many words it has
   * @param perMillion how many occurrences there are in a million of its words
   * @param plot how many there are in each stretch of it, as {@link Plot} draws them; null when it was not asked for
   */
  public record Row(String document, long hits, long words, double perMillion, String plot) {}

  /** The columns of the counts. */
  public static final Schema<Row> COUNTS =
      Schema.of(
          Column.text("document", Row::document, "the document"),
          Column.integer("hits", Row::hits, "how many occurrences"),
          Column.integer("words", Row::words, "how many words the document has"),
          Column.decimal("per_million", 2, Row::perMillion, "hits in a million words of the document"));

  /** The same with the plot. */
  public static final Schema<Row> PLOTS =
      COUNTS.plus(List.of(
          Column.text("plot", Row::plot, "where they are: from the document's start, at the left, to its end")));

  @Override
  public Schema<Row> schema() {
    return cells == 0 ? COUNTS : PLOTS;
  }

  @Override
  public int reach() {
    return search.reach();
  }

  @Override
  public DocumentHits start() {
    return new DocumentHits(this);
  }
}
