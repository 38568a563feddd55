package kashaf.render;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a concordance with their nodes under one another. Whatever is wider than its lane, a number that grew or
 * a long node, takes its room from the context on its side, so that the node stays in its place.
 *
 * @param table all columns
 * @param before the index of the first of the three lanes {@code before}, {@code node}, {@code after}
 */
record ConcordanceLayout(AlignedLayout table, int before) implements Layout {

  @Override
  public void append(String[] values, StringBuilder line) {
    List<Lane> lanes = new ArrayList<>(table.lanes());
    int after = before + 2;
    Direction direction = new ConcordanceColumns(lanes.get(before).column()).direction(values);
    lanes.set(before, lanes.get(before).narrower(excess(0, before, values)).running(direction));
    lanes.set(before + 1, lanes.get(before + 1).running(direction));
    int excess = lanes.get(before + 1).excess(values) + excess(after + 1, lanes.size(), values);
    lanes.set(after, lanes.get(after).narrower(excess).running(direction));
    new AlignedLayout(lanes, table.order(), table.room()).append(values, line);
  }

  private int excess(int from, int to, String[] values) {
    return table.lanes().subList(from, to).stream().mapToInt(lane -> lane.excess(values)).sum();
  }

  @Override
  public Layout bold() {
    return table.bold();
  }
}
