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
    Optional<Layout> speech =
        style.arrangement() == Arrangement.COLUMNS ? Optional.empty() : SpeechLayout.of(schema, style.terminal());
    Layout layout =
        speech.orElseGet(() -> ConcordanceColumns.of(schema).map(c -> concordance(c, first))
            .orElseGet(() -> table(first)));
    return style.terminal().reorders() ? new VisualLayout(layout) : layout;
  }

  private Layout table(List<String[]> first) {
    Order order = Order.of(style.terminal(), Direction.LEFT_TO_RIGHT, first);
    int room = order.room(style.terminal(), schema.columns().size());
    return new AlignedLayout(lanes(Widths.of(schema, style, first, room)), order, room);
  }

  private Layout concordance(ConcordanceColumns columns, List<String[]> first) {
    Direction direction = columns.direction(first);
    Order order = Order.of(style.terminal(), direction, first);
    int room = order.room(style.terminal(), schema.columns().size());
    Widths widths = Widths.of(schema, style, first, room);
    List<Lane> lanes = lanes(widths);
    if (inLines(order, direction, widths)) {
      List<Lane> others = lanes.stream().filter(lane -> !columns.holds(lane.column())).toList();
      return new OneLineLayout(others, lanes.get(columns.node()), order, room);
    }
    if (order == Order.FROM_RIGHT) {
      return new ConcordanceLayout(new AlignedLayout(turned(lanes, columns), order, room), 0);
    }
    return new ConcordanceLayout(new AlignedLayout(lanes, order, room), columns.before());
  }

  private boolean inLines(Order order, Direction direction, Widths widths) {
    return switch (style.arrangement()) {
      case COLUMNS -> false;
      case LINES -> true;
      case AUTO -> order == Order.BALANCED && direction == Direction.RIGHT_TO_LEFT || !widths.fit();
    };
  }

  private List<Lane> lanes(Widths widths) {
    return IntStream.range(0, schema.columns().size()).mapToObj(i -> lane(i, widths)).toList();
  }

  private Lane lane(int index, Widths widths) {
    Column<?> column = schema.columns().get(index);
    boolean text = column.kind() == Kind.TEXT;
    Optional<ConcordanceColumns> concordance = ConcordanceColumns.of(schema);
    boolean before = concordance.filter(c -> c.before() == index).isPresent();
    boolean context = before || concordance.filter(c -> c.after() == index).isPresent();
    boolean bright = style.terminal().color() && style.highlighted().contains(column.name());
    int width = widths.widths()[index];
    int limit = !text ? Integer.MAX_VALUE : context ? widths.firm(index) : widths.limit(index);
    return new Lane(index, width, limit, !text || before, bright ? Lane.BRIGHT : "", null);
  }

  /**
   * The concordance first and what stands before it last: seen on the screen, document names are on the left. Numbers
   * run from left to right all the same, so their last digits are under one another where their lane starts.
   */
  private static List<Lane> turned(List<Lane> lanes, ConcordanceColumns concordance) {
    List<Lane> line = new ArrayList<>(lanes.subList(concordance.before(), lanes.size()));
    List<Lane> lead = new ArrayList<>(lanes.subList(0, concordance.before()));
    Collections.reverse(lead);
    line.addAll(lead);
    line.replaceAll(lane -> concordance.holds(lane.column()) ? lane : lane.fromStart());
    return line;
  }
}
