package kashaf.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kashaf.corpus.Part;
import kashaf.language.Folding;
import kashaf.language.Folding.Folder;
import kashaf.table.Column;
import kashaf.table.Schema;
import kashaf.text.Types;

/**
 * How a vocabulary grows in the course of a text: how many types there are after so many words, and how many of them
 * occurred once.
 *
 * @param folding what makes a type of a form
 * @param step after how many words there is a row; the last row is at the end
 */
public record Growth(Folding folding, int step) implements Aggregation<Growth.Count, Growth.Row> {

  /** The vocabulary after so many words. */
  public record Row(long words, long types, long hapaxes) {}

  private static final Schema<Row> SCHEMA =
      Schema.of(
          Column.integer("words", Row::words, "words from the start"),
          Column.integer("types", Row::types, "different ones among them"),
          Column.integer("hapaxes", Row::hapaxes, "types that occurred once so far"));

  @Override
  public Schema<Row> schema() {
    return SCHEMA;
  }

  @Override
  public Count start() {
    return new Count(this);
  }

  /** The words seen so far, in their order. */
  public static final class Count implements Accumulator<Count, Row> {
    private final Counts types = new Counts();
    private final TypeSequence sequence = new TypeSequence();
    private final Folder folder;
    private final int step;

    Count(Growth question) {
      folder = question.folding().folder();
      step = question.step();
    }

    @Override
    public void accumulate(Part part) {
      Types words = folder.fold(part.text(), part.tokens(), part.firstToken(), part.endToken());
      sequence.add(types.add(words), words.count());
    }

    @Override
    public void merge(Count next) {
      sequence.add(next.sequence, types.add(next.types));
    }

    @Override
    public Stream<Row> result() {
      List<Row> rows = new ArrayList<>();
      int[] counts = new int[types.types()];
      long words = 0;
      long different = 0;
      long hapaxes = 0;
      for (int[] stretch : sequence.stretches()) {
        for (int type : stretch) {
          int before = counts[type]++;
          different += before == 0 ? 1 : 0;
          hapaxes += before == 0 ? 1 : before == 1 ? -1 : 0;
          words++;
          if (words % step == 0 || words == sequence.length()) {
            rows.add(new Row(words, different, hapaxes));
          }
        }
      }
      return rows.stream();
    }
  }
}
