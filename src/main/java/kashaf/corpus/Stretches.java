package kashaf.corpus;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * A corpus on its way in for several threads that want long stretches of it, in order: most of a file that is large
 * enough is read and decoded by whoever gets the stretch ({@link Division}); all else is read here, and handed on in
 * runs of parts. Asked by one thread at a time.
 */
public final class Stretches implements AutoCloseable {
  /** So many characters go into one run, so that there are few to join; more would take more memory. */
  private static final int RUN = 1 << 22;

  private final Parts parts;
  private final int threads;
  private Division division;
  private boolean whole;

  Stretches(Parts parts, int threads) {
    this.parts = parts;
    this.threads = threads;
  }

  /** The next stretch; null when there is none. */
  public Stretch next() {
    if (threads == 1) {
      boolean first = !whole;
      whole = true;
      return first ? parts : null;
    }
    Queue<Part> run = new ArrayDeque<>();
    int characters = 0;
    while (characters < RUN && division == null && parts.open()) {
      division = parts.divide(threads);
      Part part = division == null ? parts.nextOfSource() : null;
      if (part != null) {
        run.add(part);
        characters += part.end() - part.start();
      }
    }
    return run.isEmpty() && division != null ? ofDivision() : run.isEmpty() ? null : run::poll;
  }

  private Stretch ofDivision() {
    Stretch stretch = division.next();
    if (stretch == null) {
      division = null;
      parts.finish();
      return next();
    }
    return stretch;
  }

  @Override
  public void close() {
    parts.close();
  }
}
