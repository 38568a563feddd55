package kashaf.render;

import java.io.IOException;
import java.util.Map;
import kashaf.analysis.Distribution;

/** Draws how often lengths occur, a bar of block characters for each class of lengths. */
public final class Histogram {
  private static final int CLASSES = 12;
  private static final int WIDEST = 60;
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉█";

  private Histogram() {}

  /** @param columns how wide the terminal is, 0 when unknown */
  public static void write(Distribution lengths, String title, int columns, Appendable out) throws IOException {
    if (lengths.size() == 0) {
      return;
    }
    int width = classWidth((long) lengths.max());
    long[] bars = new long[(int) (lengths.max() / width) + 1];
    for (Map.Entry<Long, Long> entry : lengths.counts().entrySet()) {
      bars[(int) (entry.getKey() / width)] += entry.getValue();
    }
    long most = 0;
    for (long bar : bars) {
      most = Math.max(most, bar);
    }
    int labels = (bars.length * width - 1 + "").length() * 2 + 1;
    int room = Math.min(WIDEST, (columns == 0 ? 80 : columns) - labels - (most + "").length() - 3);
    out.append(title).append('\n');
    for (int i = 0; i < bars.length; i++) {
      String label = width == 1 ? "" + i : i * width + "–" + ((i + 1) * width - 1);
      String bar = bar(bars[i], most, Math.max(1, room));
      out.append(" ".repeat(labels - label.length())).append(label).append(' ').append(bar);
      out.append(bar.isEmpty() ? "" : " ").append("" + bars[i]).append('\n');
    }
  }

  /** 1, 2 or 5 times a power of ten, so that there are at most so many classes. */
  private static int classWidth(long max) {
    int[] steps = {1, 2, 5};
    int width = 1;
    for (int step = 1, power = 1; max / width >= CLASSES; step++) {
      power = step % 3 == 0 ? power * 10 : power;
      width = steps[step % 3] * power;
    }
    return width;
  }

  private static String bar(long value, long most, int room) {
    long eighths = Math.round((double) value / most * room * 8);
    int rest = (int) (eighths % 8);
    return "█".repeat((int) (eighths / 8)) + (rest == 0 ? "" : EIGHTHS.substring(rest, rest + 1));
  }
}
