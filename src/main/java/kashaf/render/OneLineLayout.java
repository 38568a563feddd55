package kashaf.render;

import java.util.List;

/**
 * Each hit as one piece of running text, {@code before [node] after}, behind the other columns: for a terminal too
 * narrow for columns, and for right-to-left text on one that may or may not put it in order, where nothing can be
 * aligned so that it is right on both.
 *
 * @param others the columns that are not part of the concordance line
 * @param node the column of the node
 * @param room how many cells a line may fill, 0 when unknown
 */
record OneLineLayout(List<Lane> others, Lane node, Order order, int room) implements Layout {
  /** Two brackets and two spaces. */
  private static final int SIGNS = 4;

  @Override
  public void append(String[] values, StringBuilder line) {
    StringBuilder cells = new StringBuilder();
    int taken = 0;
    for (Lane lane : others) {
      taken += lane.append(values, order, cells) + GAP.length();
      cells.append(GAP);
    }
    String before = values[node.column() - 1];
    String after = values[node.column() + 1];
    int left = room == 0 ? Integer.MAX_VALUE / 2 : Math.max(SIGNS, room - taken);
    String hit = DisplayWidth.head(values[node.column()], Math.max(1, left - SIGNS));
    left = Math.max(2, left - SIGNS - DisplayWidth.of(hit));
    int front = Math.min(DisplayWidth.of(before), Math.max(left / 2, left - DisplayWidth.of(after)));
    String start = DisplayWidth.tail(before, front);
    String end = DisplayWidth.head(after, left - front);
    Direction direction = new ConcordanceColumns(node.column() - 1).direction(values);
    String held = balanced(start) + " [" + node.painted(balanced(hit)) + "] " + balanced(end);
    cells.append(order.hold(held, direction));
    order.frame(cells, taken + SIGNS + DisplayWidth.of(start + hit + end), room, line);
    line.append('\n');
  }

  private String balanced(String text) {
    return order == Order.UNTOUCHED ? text : Embeddings.balanced(text);
  }

  @Override
  public Layout bold() {
    return new OneLineLayout(others.stream().map(Lane::bold).toList(), node.bold(), order, room);
  }
}
