package kashaf.render;

import java.util.List;

/**
 * Columns under one another.
 *
 * @param lanes the columns in the order of the line, which is logical order also where lines run from right to left
 * @param room how many cells a line may fill, 0 when unknown
 */
record AlignedLayout(List<Lane> lanes, Order order, int room) implements Layout {

  @Override
  public void append(String[] values, StringBuilder line) {
    StringBuilder cells = new StringBuilder();
    int width = 0;
    for (Lane lane : lanes) {
      width += lane.append(values, order, cells) + GAP.length();
      cells.append(GAP);
    }
    cells.setLength(Math.max(0, cells.length() - GAP.length()));
    order.frame(cells, width - GAP.length(), room, line);
    line.append('\n');
  }

  @Override
  public Layout bold() {
    return new AlignedLayout(lanes.stream().map(Lane::bold).toList(), order, room);
  }
}
