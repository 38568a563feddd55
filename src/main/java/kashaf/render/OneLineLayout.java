package kashaf.render;

import java.util.List;

/**
 * Each hit as one piece of running text, {@code before [node] after}, behind the other columns, or below them where
 * they leave it no room: for a terminal too narrow for columns, and for right-to-left text on one that may or may not
 * put it in order, where nothing can be aligned so that it is right on both.
 *
 * @param others the columns that are not part of the concordance line
 * @param node the column of the node
 * @param room how many cells a line may fill, 0 when unknown
 */
record OneLineLayout(List<Lane> others, Lane node, Order order, int room) implements Layout {
  /** Two brackets and two spaces. */
  private static final int SIGNS = 4;

  private static final int LEAST = 20;

  @Override
  public void append(String[] values, StringBuilder out) {
    StringBuilder cells = new StringBuilder();
    int taken = 0;
    for (Lane lane : others) {
      taken += lane.append(values, order, cells) + GAP.length();
      cells.append(GAP);
    }
    if (room > 0 && taken > 0 && room - taken < LEAST) {
      cells.setLength(cells.length() - GAP.length());
      order.frame(cells, taken - GAP.length(), room, out);
      out.append('\n');
      cells.setLength(0);
      taken = 0;
    }
    int width = appendText(values, room == 0 ? Integer.MAX_VALUE / 2 : room - taken, cells);
    order.frame(cells, taken + width, room, out);
    out.append('\n');
  }

  /** @return how many cells of those left it fills */
  private int appendText(String[] values, int left, StringBuilder cells) {
    String before = values[node.column() - 1];
    String after = values[node.column() + 1];
    String hit = DisplayWidth.head(values[node.column()], Math.max(1, left - SIGNS));
    int contexts = Math.max(2, left - SIGNS - DisplayWidth.of(hit));
    int front = Math.min(DisplayWidth.of(before), Math.max(contexts / 2, contexts - DisplayWidth.of(after)));
    String start = DisplayWidth.tail(before, front);
    String end = DisplayWidth.head(after, contexts - front);
    Direction direction = new ConcordanceColumns(node.column() - 1).direction(values);
    cells.append(order.hold(
        order.close(start) + " [" + node.painted(order.close(hit)) + "] " + order.close(end), direction));
    return SIGNS + DisplayWidth.of(start) + DisplayWidth.of(hit) + DisplayWidth.of(end);
  }

  @Override
  public Layout bold() {
    return new OneLineLayout(others.stream().map(Lane::bold).toList(), node.bold(), order, room);
  }
}
