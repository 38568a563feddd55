package kashaf.cli;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * Shows on standard error how far a long run is: megabytes, speed, time left. It comes up after a second, so a short
 * run shows nothing and loads nothing, and it is erased at the end.
 */
final class Progress implements AutoCloseable {
  /** Shows nothing. */
  static final Progress NONE = new Progress(null, 0, 0);

  private static final long PATIENCE = 1_000_000_000;
  private static final int MEGABYTE = 1_000_000;
  private static final int MILLISECONDS = 200;

  private final PrintStream error;
  private final long total;
  private final int columns;
  private final long begun = System.nanoTime();
  private long bytes;
  private ProgressBar bar;
  private boolean closed;

  /**
   * @param error where it is shown; null for nowhere
   * @param total how many bytes there are, 0 when unknown
   * @param columns how wide the terminal is
   */
  Progress(PrintStream error, long total, int columns) {
    this.error = error;
    this.total = total;
    this.columns = columns;
  }

  /** So many bytes more have been read, by whichever thread. */
  synchronized void advance(long count) {
    if (error == null || closed) {
      return;
    }
    bytes += count;
    if (bar == null && System.nanoTime() - begun > PATIENCE) {
      bar = bar();
    }
    if (bar != null) {
      bar.stepTo(bytes);
    }
  }

  private ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("kashaf")
        .setInitialMax(total > 0 ? total : -1)
        .setUnit(" MB", MEGABYTE)
        .showSpeed(new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
        .setUpdateIntervalMillis(MILLISECONDS)
        .setConsumer(new ConsoleProgressBarConsumer(error, columns))
        .clearDisplayOnFinish()
        .build();
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (bar != null) {
      bar.close();
      error.print("\r" + " ".repeat(columns - 1) + "\r");
      error.flush();
      bar = null;
    }
  }
}
