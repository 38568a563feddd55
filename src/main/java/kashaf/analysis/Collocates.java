package kashaf.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import kashaf.analysis.measure.Association;
import kashaf.language.Folding;
import kashaf.language.WordPattern;
import kashaf.table.Column;
import kashaf.table.Schema;

/**
 * Which types stand near a node, and how much more often than by chance.
 *
 * <p>The window of an occurrence are the words before and behind it. A word in the windows of several occurrences
 * counts once, at the nearest one, and behind the earlier one where two are equally near. The words of an occurrence
 * itself are not in its window, but may be in that of another: a node can be its own collocate.
 *
 * <p>A type is expected f(node) · f(type) · window size / N times near the node: as often as if words had no order.
 * The figures compare with that. They rank what is worth a look; they do not prove that two words belong together, for
 * no text is made of words in random order.
 *
 * <p>It takes the memory of a frequency list, and 16 bytes for each collocate, or 8 for each of its positions.
 *
 * @param node what is looked for
 * @param folding what makes a type of a form
 * @param before how many words before the node are in the window
 * @param after how many words behind it
 * @param within what a window does not cross the end of
 * @param positions whether each place of the window is counted for itself
 * @param choice which collocates are listed: how often at least near the node, and what they look like
 * @param scores the figures that are wanted
 */
public record Collocates(Search node, Folding folding, int before, int after, Within within, boolean positions,
    Choice choice, Scores scores) implements Aggregation<CollocateCount, Scored<Collocates.Collocate>> {

  /** @throws IllegalArgumentException when the window has no words, or fewer */
  public Collocates {
    if (before < 0 || after < 0 || before + (long) after == 0 || before + (long) after > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("a window of " + before + " words before the node and " + after
          + " behind it; there must be at least one, and none less than 0");
    }
  }

  /**
   * Which collocates are listed.
   *
   * @param minObserved how often a type must stand near the node
   * @param match what it must look like, or null
   */
  public record Choice(long minObserved, WordPattern match) implements java.io.Serializable {
    /** All of them. */
    public static final Choice ALL = new Choice(1, null);
  }

  /**
   * A type near the node.
   *
   * @param type the word as folded
   * @param observed how often it stands in a window
   * @param frequency how often it occurs in all
   * @param before how many of those observed stand before the node
   * @param after how many stand behind it
   * @param positions how many stand at each place, the farthest before the node first; empty when not asked for
   * @param table what the figures are made of
   */
  public record Collocate(String type, long observed, long frequency, long before, long after, List<Long> positions,
      Association table) implements Compared {}

  /** The size of the window. */
  int window() {
    return before + after;
  }

  @Override
  public Schema<Scored<Collocate>> schema() {
    List<Column<Scored<Collocate>>> columns = new ArrayList<>(List.of(
        Column.integer("rank", Scored::rank, "place in the list, by the first measure"),
        Column.text("collocate", scored -> scored.what().type(), "the word as folded"),
        integer("observed", Collocate::observed, "how often it stands near the node"),
        Column.decimal("expected", 6, scored -> scored.what().table().e11(), "how often it would by chance"),
        integer("frequency", Collocate::frequency, "how often it occurs in all"),
        integer("before", Collocate::before, "how often it stands before the node, of those observed"),
        integer("after", Collocate::after, "how often it stands behind the node, of those observed")));
    columns.addAll(scores.columns());
    for (int slot = 0; positions && slot < window(); slot++) {
      int place = slot;
      String name = slot < before ? "L" + (before - slot) : "R" + (slot - before + 1);
      columns.add(integer(name, collocate -> collocate.positions().get(place),
          "how often it stands as word " + name.substring(1) + (slot < before ? " before" : " behind") + " the node"));
    }
    columns.addAll(scores.explanation());
    return new Schema<>(columns, List.of());
  }

  private static Column<Scored<Collocate>> integer(String name, ToLongFunction<Collocate> value, String meaning) {
    return Column.integer(name, scored -> value.applyAsLong(scored.what()), meaning);
  }

  @Override
  public int reach() {
    return (int) Math.min(Integer.MAX_VALUE, within.reach(Math.max(before, after)) + (long) node.reach());
  }

  @Override
  public CollocateCount start() {
    return new CollocateCount(this);
  }
}
