package kashaf.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kashaf.table.Column;
import kashaf.table.Kind;
import kashaf.table.Schema;

/** Chooses the layout of a text table by its columns, the terminal, and the direction of what is to be shown. */
record TextLayouts(Schema<?> schema, Style style) {

  /** @param first the rows that the choice and the widths are taken from */
  Layout layout(List<String[]> first) {
    return SpeechLayout.of(schema, style.terminal()).orElseGet(() -> columns(first));
  }

  private Layout columns(List<String[]> first) {
    Widths widths = Widths.of(schema, style, first);
    List<Lane> lanes = IntStream.range(0, schema.columns().size()).mapToObj(i -> lane(i, widths)).toList();
    Order order = Order.of(style.terminal());
    Optional<ConcordanceColumns> concordance = ConcordanceColumns.of(schema).filter(c -> c.rightToLeft(first));
    if (order == Order.UNTOUCHED || concordance.isEmpty()) {
      return new AlignedLayout(lanes, order);
    }
    return order == Order.ISOLATED ? turned(lanes, concordance.get()) : oneLine(lanes, concordance.get());
  }

  private Lane lane(int index, Widths widths) {
    Column<?> column = schema.columns().get(index);
    boolean text = column.kind() == Kind.TEXT;
    boolean before = ConcordanceColumns.of(schema).filter(c -> c.before() == index).isPresent();
    boolean bright = style.terminal().color() && style.highlighted().contains(column.name());
    int limit = text ? widths.limit(index) : Integer.MAX_VALUE;
    return new Lane(index, widths.widths()[index], limit, !text || before, bright ? Lane.BRIGHT : "");
  }

  /** The concordance first and what stands before it last: seen on the screen, document names are on the left. */
  private static Layout turned(List<Lane> lanes, ConcordanceColumns concordance) {
    List<Lane> line = new ArrayList<>(lanes.subList(concordance.before(), lanes.size()));
    List<Lane> lead = new ArrayList<>(lanes.subList(0, concordance.before()));
    Collections.reverse(lead);
    line.addAll(lead);
    return new AlignedLayout(line, Order.RIGHT_TO_LEFT);
  }

  private Layout oneLine(List<Lane> lanes, ConcordanceColumns concordance) {
    List<Lane> others = lanes.stream().filter(lane -> !concordance.holds(lane.column())).toList();
    int taken = others.stream().mapToInt(lane -> lane.width() + Layout.GAP.length()).sum();
    int columns = style.terminal().columns();
    int room = columns == 0 ? Integer.MAX_VALUE / 2 : Math.max(0, columns - taken);
    return new OneLineLayout(others, lanes.get(concordance.node()), room);
  }
}
