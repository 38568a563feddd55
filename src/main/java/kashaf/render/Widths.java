package kashaf.render;

import java.util.Arrays;
import java.util.List;
import kashaf.table.Column;
import kashaf.table.Kind;
import kashaf.table.Schema;

/**
 * How wide the columns of a text table are.
 *
 * @param widths for each column how wide its header and the rows seen are, or what is granted where the terminal is
 *     too narrow for all
 * @param slack how much of a line is left over, negative where the columns do not fit; {@link Integer#MAX_VALUE} where
 *     nothing is ever cut
 */
record Widths(int[] widths, int slack) {
  /** What a column of text keeps at least, however narrow the terminal. */
  private static final int LEAST = 8;

  /** @param room how many cells a line may fill, 0 when unknown */
  static Widths of(Schema<?> schema, Style style, List<String[]> rows, int room) {
    int[] widths = new int[schema.columns().size()];
    int[] least = new int[widths.length];
    for (int i = 0; i < widths.length; i++) {
      Column<?> column = schema.columns().get(i);
      int name = style.header() ? column.name().length() : 0;
      int widest = name;
      for (String[] row : rows) {
        widest = Math.max(widest, DisplayWidth.of(row[i]));
      }
      widths[i] = widest;
      least[i] = column.kind() == Kind.TEXT ? Math.max(name, LEAST) : widest;
    }
    boolean endless = !style.terminal().present() || room == 0;
    return new Widths(widths, endless ? Integer.MAX_VALUE : fit(widths, least, room));
  }

  /** The same for a column that must not grow. */
  int firm(int column) {
    return slack == Integer.MAX_VALUE ? slack : widths[column];
  }

  /** Whether the columns fit on a line. */
  boolean fit() {
    return slack >= 0;
  }

  /** A column starting where the text is not cut has no limit; else it may grow into what is left over. */
  int limit(int column) {
    return slack == Integer.MAX_VALUE ? slack : Math.max(1, widths[column] + Math.max(0, slack));
  }

  /** Takes from the widest column of text, again and again, until all fit; of equals the last gives way first. */
  private static int fit(int[] widths, int[] least, int room) {
    int slack = room - Arrays.stream(widths).sum() - Layout.GAP.length() * (widths.length - 1);
    for (; slack < 0; slack++) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > least[i] && (widest < 0 || widths[i] >= widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return slack;
      }
      widths[widest]--;
    }
    return slack;
  }
}
