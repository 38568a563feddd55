package kashaf.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kashaf.table.Schema;

/**
 * A list of who said what, for people: the speaker and the word of saying on one line, the words below it, broken at
 * the width of the terminal. Words said in marks stand in marks; what is reported does not.
 *
 * @param kind where the columns {@code kind}, {@code speaker}, {@code cue}, {@code quote} begin in the schema
 * @param columns how wide the terminal is
 * @param order what is done about right-to-left text
 * @param paint what switches the colour of a speaker on, or nothing
 */
record SpeechLayout(int kind, int columns, Order order, String paint) implements Layout {
  private static final List<String> NAMES = List.of("kind", "speaker", "cue", "quote");
  private static final String INDENT = "    ";
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
    int columns = terminal.columns() == 0 ? USUAL_COLUMNS : Math.max(NARROWEST, terminal.columns());
    return Optional.of(new SpeechLayout(kind, columns, Order.of(terminal), terminal.color() ? Lane.BOLD : ""));
  }

  @Override
  public boolean hasHeader() {
    return false;
  }

  @Override
  public void append(String[] values, StringBuilder line) {
    String speaker = values[kind + 1];
    String cue = values[kind + 2];
    new Lane(0, 0, Integer.MAX_VALUE, false, paint).paint(order.hold(speaker.isEmpty() ? NOBODY : speaker), line);
    line.append(cue.isEmpty() ? "" : " · " + order.hold(cue));
    for (int i = 0; i < values.length; i++) {
      boolean other = i < kind || i > kind + 3;
      line.append(other && !values[i].isEmpty() ? " · " + order.hold(values[i]) : "");
    }
    line.append('\n');
    String quote = values[kind + 3];
    String words = values[kind].equals("indirect") ? quote : "“" + quote + "”";
    for (String part : broken(words)) {
      line.append(INDENT).append(order.hold(part)).append('\n');
    }
  }

  /** The words on lines that fit; a word that does not is cut by nobody. */
  private List<String> broken(String words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int room = columns - INDENT.length();
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
