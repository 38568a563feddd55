package kashaf.analysis;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.ListIterator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kashaf.analysis.measure.Association;
import kashaf.analysis.measure.AssociationMeasure;
import kashaf.analysis.measure.Scoring;
import kashaf.table.Column;
import kashaf.text.CodePointOrder;

/**
 * Which figures are wanted of types that are compared.
 *
 * @param measures the measures; the first one sorts
 * @param scoring what they must know besides the table
 * @param tables whether a column shows the table that went in
 */
public record Scores(List<AssociationMeasure> measures, Scoring scoring, boolean tables) implements Serializable {
  private static final int DECIMALS = 6;
  private static final int DECIMALS_OF_P = 12;

  /** @throws IllegalArgumentException when there are no measures */
  public Scores {
    measures = List.copyOf(measures);
    if (measures.isEmpty()) {
      throw new IllegalArgumentException("no measure given");
    }
  }

  /** The same where so many types are compared at once. */
  Scores comparing(long types) {
    return new Scores(measures, scoring.comparing(types), tables);
  }

  /**
   * The types in order: by the first measure, largest first and those without the figure last, then by frequency, then
   * by code point.
   */
  <T extends Compared> List<Scored<T>> ranked(Stream<T> types) {
    Comparator<Scored<T>> order = Comparator.comparingDouble(scored -> key(scored.figures().get(0)));
    order = order.thenComparing(scored -> scored.what().frequency(), Comparator.reverseOrder());
    order = order.thenComparing(scored -> scored.what().type(), CodePointOrder::compare);
    List<Scored<T>> ranked = types.map(type -> new Scored<>(0, type, figures(type.table()))).sorted(order)
        .collect(Collectors.toList());
    ListIterator<Scored<T>> each = ranked.listIterator();
    while (each.hasNext()) {
      int place = each.nextIndex();
      Scored<T> scored = each.next();
      each.set(new Scored<>(place + 1, scored.what(), scored.figures()));
    }
    return ranked;
  }

  /** Small for a large figure, and largest for none; the zeros are one number. */
  private static double key(double figure) {
    return Double.isNaN(figure) ? Double.POSITIVE_INFINITY : 0.0 - figure;
  }

  private List<Double> figures(Association table) {
    return measures.stream().map(measure -> measure.of(table, scoring)).toList();
  }

  /** A column for each measure. */
  <T extends Compared> List<Column<Scored<T>>> columns() {
    return IntStream.range(0, measures.size()).mapToObj(this::<T>column).toList();
  }

  /** The column with the table, where it is asked for. */
  <T extends Compared> List<Column<Scored<T>>> explanation() {
    return !tables ? List.of() : List.of(
        Column.text("explanation", scored -> scored.what().table().toString(),
            "the table that went into the figures, observed and expected"));
  }

  private <T extends Compared> Column<Scored<T>> column(int place) {
    AssociationMeasure measure = measures.get(place);
    String name = measure.title();
    return measure.isProbability()
        ? Column.number(name, DECIMALS_OF_P, scored -> scored.figures().get(place), measure.meaning())
        : Column.decimal(name, DECIMALS, scored -> scored.figures().get(place), measure.meaning());
  }
}
