package kashaf.render;

import java.util.List;

/**
 * Columns under one another.
 *
 * @param lanes the columns in the order of the line, which is logical order also where lines run from right to left
 */
record AlignedLayout(List<Lane> lanes, Order order) implements Layout {

  @Override
  public void append(String[] values, StringBuilder line) {
    line.append(order.edge());
    for (int i = 0; i < lanes.size(); i++) {
      line.append(i == 0 ? "" : GAP);
      lanes.get(i).append(values[lanes.get(i).column()], order, line);
    }
    line.append(order.edge());
    Layout.trim(line);
    line.append('\n');
  }

  @Override
  public Layout bold() {
    return new AlignedLayout(lanes.stream().map(Lane::bold).toList(), order);
  }
}
