package kashaf.analysis;

import java.util.Arrays;
import java.util.List;
import kashaf.language.Folding;
import kashaf.table.Column;
import kashaf.table.Schema;

/**
 * What stands at each position around the occurrences of something: a list of types for each position, side by side.
 *
 * @param search what is looked for
 * @param folding what makes types of the words there
 */
public record PositionTable(Search search, Folding folding) implements Aggregation<PositionCount, PositionTable.Row> {

  /**
   * The types of one rank.
   *
   * @param rank their place, commonest first, ties by code point
   * @param types {@code type:count} for each {@link Position}; null where its list is at an end
   */
  public record Row(long rank, List<String> types) {}

  /** The columns: the rank and one for each position. */
  public static final Schema<Row> SCHEMA =
      Schema.of(Column.integer("rank", Row::rank, "place in the list of each position, commonest first"))
          .plus(Arrays.stream(Position.values()).map(PositionTable::column).toList());

  private static Column<Row> column(Position position) {
    return Column.text(position.column(), row -> row.types().get(position.ordinal()),
        "the type of this rank there, type:count");
  }

  @Override
  public Schema<Row> schema() {
    return SCHEMA;
  }

  @Override
  public int reach() {
    return Position.reach(search);
  }

  @Override
  public PositionCount start() {
    return new PositionCount(this);
  }
}
