package kashaf.run;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does the same work on each of many inputs, several at a time, and hands the results out in the order of the inputs.
 * Only a few inputs are taken ahead. A single input is worked on by the caller, without any thread.
 */
final class InOrder<I, O> implements Iterator<O>, AutoCloseable {
  private final Supplier<I> inputs;
  private final Function<I, O> work;
  private final int threads;
  private final Queue<Future<O>> ahead = new ArrayDeque<>();
  private ExecutorService pool;
  private I first;
  private I second;
  private boolean started;

  /**
   * @param inputs gives null when there are no more
   * @param threads how many work
   */
  InOrder(Supplier<I> inputs, Function<I, O> work, int threads) {
    this.inputs = inputs;
    this.work = work;
    this.threads = threads;
  }

  @Override
  public boolean hasNext() {
    if (!started) {
      first = inputs.get();
      second = first == null ? null : inputs.get();
      started = true;
    }
    return first != null || !ahead.isEmpty();
  }

  @Override
  public O next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (threads == 1 || second == null && ahead.isEmpty()) {
      I input = first;
      first = second;
      second = first == null ? null : inputs.get();
      return work.apply(input);
    }
    submit();
    O result = result(ahead.remove());
    submit();
    return result;
  }

  /** Keeps every thread busy, and one input more for each waiting. */
  private void submit() {
    if (pool == null) {
      pool = Executors.newFixedThreadPool(threads, InOrder::daemon);
    }
    while (first != null && ahead.size() < 2 * threads) {
      I input = first;
      ahead.add(pool.submit(() -> work.apply(input)));
      first = second;
      second = first == null ? null : inputs.get();
    }
  }

  private static Thread daemon(Runnable run) {
    Thread thread = new Thread(run, "kashaf");
    thread.setDaemon(true);
    return thread;
  }

  private static <O> O result(Future<O> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Stops what is still being worked on. */
  @Override
  public void close() {
    if (pool != null) {
      pool.shutdownNow();
    }
  }
}
