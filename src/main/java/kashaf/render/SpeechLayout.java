package kashaf.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kashaf.table.Schema;

/**
 * A list of who said what, for people: the speaker and the word of saying on one line, the words below it, broken at
 * the width of the terminal. Words said in marks stand in marks; what is reported does not.
 *
 * @param kind where the columns {@code kind}, {@code speaker}, {@code cue}, {@code quote} begin in the schema
 * @param terminal where it is shown
 */
record SpeechLayout(int kind, Terminal terminal) implements Layout {
  private static final List<String> NAMES = List.of("kind", "speaker", "cue", "quote");
  private static final String INDENT = "    ";
  private static final String SEPARATOR = " · ";
  private static final String NOBODY = "—";
  private static final int USUAL_COLUMNS = 80;
  private static final int NARROWEST = 20;

  /** The layout for a schema that has the columns of a quote side by side. */
  static Optional<Layout> of(Schema<?> schema, Terminal terminal) {
    List<String> names = schema.names();
    int kind = names.indexOf(NAMES.get(0));
    boolean complete = kind >= 0 && kind + NAMES.size() <= names.size();
    if (!terminal.present() || !complete || !names.subList(kind, kind + NAMES.size()).equals(NAMES)) {
      return Optional.empty();
    }
    return Optional.of(new SpeechLayout(kind, terminal));
  }

  @Override
  public boolean hasHeader() {
    return false;
  }

  @Override
  public void append(String[] values, StringBuilder line) {
    String quote = values[kind + 3];
    Direction direction = Direction.ofMost(Direction.balance(quote));
    Order order = Order.of(terminal, direction, List.<String[]>of(values));
    int room = terminal.columns() == 0 ? USUAL_COLUMNS : Math.max(NARROWEST, order.room(terminal, values.length));
    List<String> head = head(values);
    Lane speaker = new Lane(0, 0, Integer.MAX_VALUE, false, terminal.color() ? Lane.BOLD : "", null);
    String first = speaker.painted(order.hold(head.get(0)));
    String rest = head.stream().skip(1).map(part -> SEPARATOR + order.hold(part)).collect(Collectors.joining());
    order.frame(first + rest, DisplayWidth.of(String.join(SEPARATOR, head)), room, line);
    line.append('\n');
    for (String part : broken(marked(values[kind], quote), room - INDENT.length())) {
      order.frame(INDENT + order.hold(part, direction), INDENT.length() + DisplayWidth.of(part), room, line);
      line.append('\n');
    }
  }

  /** Who speaks, the word of saying, and what else there is. */
  private List<String> head(String[] values) {
    List<String> head = new ArrayList<>();
    head.add(values[kind + 1].isEmpty() ? NOBODY : values[kind + 1]);
    head.add(values[kind + 2]);
    IntStream.range(0, values.length).filter(i -> i < kind || i > kind + 3).forEach(i -> head.add(values[i]));
    head.removeIf(String::isEmpty);
    return head;
  }

  private static String marked(String kind, String quote) {
    return kind.equals("indirect") ? quote : "“" + quote + "”";
  }

  /** The words on lines that fit; a word that does not is cut by nobody. */
  private static List<String> broken(String words, int room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      if (line.length() > 0 && DisplayWidth.of(line + " " + word) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  @Override
  public Layout bold() {
    return this;
  }
}
