package kashaf.analysis;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import kashaf.analysis.measure.Spectrum;
import kashaf.corpus.Part;
import kashaf.language.Folding;
import kashaf.language.Folding.Folder;
import kashaf.table.Column;
import kashaf.table.Schema;

/**
 * The frequency spectrum of a text: how many types occur once, twice, and so on.
 *
 * @param folding what makes a type of a form
 */
public record Spectra(Folding folding) implements Aggregation<Spectra.Count, Spectra.Row> {

  /** The types of one frequency. */
  public record Row(long frequency, long types) {}

  private static final Schema<Row> SCHEMA =
      Schema.of(
          Column.integer("frequency", Row::frequency, "m, a frequency"),
          Column.integer("types", Row::types, "V(m), how many types have it"));

  @Override
  public Schema<Row> schema() {
    return SCHEMA;
  }

  @Override
  public Count start() {
    return new Count(folding);
  }

  /** The types counted so far. */
  public static final class Count implements Accumulator<Count, Row> {
    private final Counts types = new Counts();
    private final Folder folder;

    Count(Folding folding) {
      folder = folding.folder();
    }

    @Override
    public void accumulate(Part part) {
      types.add(folder.fold(part.text(), part.tokens(), part.firstToken(), part.endToken()));
    }

    @Override
    public void merge(Count next) {
      types.add(next.types);
    }

    @Override
    public Stream<Row> result() {
      Spectrum spectrum = Spectrum.of(types.frequencies());
      return IntStream.range(0, spectrum.frequencies().length)
          .mapToObj(i -> new Row(spectrum.frequencies()[i], spectrum.types()[i]));
    }
  }
}
