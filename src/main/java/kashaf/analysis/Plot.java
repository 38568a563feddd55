package kashaf.analysis;

import java.util.Arrays;

/**
 * Draws counts as a bar of blocks, one for each count. The highest of all bars that are drawn together is a full block,
 * or, where it is less than eight, each step stands for one.
 */
final class Plot {
  private static final String BLOCKS = "·▁▂▃▄▅▆▇█";
  private static final int STEPS = BLOCKS.length() - 1;

  private final long full;

  /** @param highest the highest count of all bars */
  Plot(long highest) {
    full = Math.max(highest, STEPS);
  }

  String bar(long[] counts) {
    StringBuilder bar = new StringBuilder();
    Arrays.stream(counts).forEach(count -> bar.append(BLOCKS.charAt((int) ((count * STEPS + full - 1) / full))));
    return bar.toString();
  }
}
