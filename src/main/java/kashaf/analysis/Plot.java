package kashaf.analysis;

import java.util.Arrays;

/**
 * Draws counts as a bar of blocks, one for each count. The highest count of all bars that are drawn together is a
 * full block, and a dot is none.
 */
final class Plot {
  private static final String BLOCKS = "·▁▂▃▄▅▆▇█";
  private static final int STEPS = BLOCKS.length() - 1;

  private final long highest;

  /** @param highest the highest count of all bars */
  Plot(long highest) {
    this.highest = highest;
  }

  String bar(long[] counts) {
    StringBuilder bar = new StringBuilder();
    Arrays.stream(counts).forEach(count -> bar.append(BLOCKS.charAt((int) ((count * STEPS + highest - 1) / highest))));
    return bar.toString();
  }
}
