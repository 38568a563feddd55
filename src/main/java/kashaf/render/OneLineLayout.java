package kashaf.render;

import java.util.List;

/**
 * A right-to-left concordance on a terminal that may or may not put such text in order: nothing can be aligned around
 * the node so that it is right on both. So each hit is one piece of running text, {@code before [node] after}, behind
 * the other columns.
 *
 * @param others the columns that are not part of the concordance line
 * @param node the column of the node
 * @param room how many cells of the terminal the concordance line may fill
 */
record OneLineLayout(List<Lane> others, Lane node, int room) implements Layout {
  /** Two brackets and two spaces. */
  private static final int SIGNS = 4;

  @Override
  public void append(String[] values, StringBuilder line) {
    for (Lane lane : others) {
      lane.append(values[lane.column()], Order.BALANCED, line);
      line.append(GAP);
    }
    String before = values[node.column() - 1];
    String after = values[node.column() + 1];
    String hit = DisplayWidth.head(values[node.column()], Math.max(1, room - SIGNS));
    int left = Math.max(2, room - SIGNS - DisplayWidth.of(hit));
    int front = Math.min(DisplayWidth.of(before), Math.max(left / 2, left - DisplayWidth.of(after)));
    line.append(Isolates.balanced(DisplayWidth.tail(before, front))).append(" [");
    node.paint(Isolates.balanced(hit), line);
    line.append("] ").append(Isolates.balanced(DisplayWidth.head(after, left - front)));
    Layout.trim(line);
    line.append('\n');
  }

  @Override
  public Layout bold() {
    return new OneLineLayout(others.stream().map(Lane::bold).toList(), node.bold(), room);
  }
}
