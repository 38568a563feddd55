package kashaf.run;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does the same work on each of many inputs, several at a time, and hands the results out in the order of the inputs.
 *
 * <p>The caller works on the first input. Further threads then take turns at fetching the next one, and each works on
 * what it fetched: nothing waits between reading and working, and the caller has a result as soon as it is there,
 * whether or not more can be read. Only a few results are kept.
 */
final class InOrder<I, O> implements Iterator<O>, AutoCloseable {

  private final Supplier<I> inputs;
  private final Runnable closing;
  private final Runnable waiting;
  private final Function<I, O> work;
  private final int threads;
  private final BlockingQueue<FutureTask<O>> ahead;
  private final FutureTask<O> end = new FutureTask<>(() -> null);
  /** Held by whoever reads. */
  private final ReentrantLock reading = new ReentrantLock();
  private volatile boolean over;
  private volatile boolean left;
  private boolean closed;
  private boolean started;
  private FutureTask<O> next;

  /**
   * @param inputs gives null when there are no more; asked by one thread at a time
   * @param closing lets go of where the inputs come from, once, when none is asked for any more
   * @param waiting is run by the caller before it has to wait
   * @param threads how many work
   */
  InOrder(Supplier<I> inputs, Runnable closing, Function<I, O> work, Runnable waiting, int threads) {
    this.inputs = inputs;
    this.waiting = waiting;
    this.closing = closing;
    this.work = work;
    this.threads = threads;
    this.ahead = new ArrayBlockingQueue<>(2 * threads);
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = started && threads > 1 ? ahead() : here();
    }
    return next != end;
  }

  @Override
  public O next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    FutureTask<O> task = next;
    next = null;
    return result(task);
  }

  /** The next piece of work, to be done by the caller. */
  private FutureTask<O> here() {
    if (Thread.interrupted()) {
      throw new CancellationException();
    }
    waiting.run();
    I input = inputs.get();
    if (input == null) {
      return end;
    }
    FutureTask<O> task = new FutureTask<>(() -> work.apply(input));
    task.run();
    return task;
  }

  /** The next piece of work, done by another thread. */
  private FutureTask<O> ahead() {
    try {
      FutureTask<O> first = ahead.peek();
      if (first == null || !first.isDone()) {
        waiting.run();
      }
      return ahead.take();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private O result(FutureTask<O> task) {
    try {
      O result = task.get();
      if (!started) {
        started = true;
        start();
      }
      return result;
    } catch (ExecutionException e) {
      return failed(e.getCause());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static <O> O failed(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    throw cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }

  /** Whoever asked wants no more. */
  private static CancellationException interrupted(InterruptedException e) {
    CancellationException cancelled = new CancellationException("interrupted");
    cancelled.initCause(e);
    return cancelled;
  }

  private void start() {
    for (int i = 0; i < threads && threads > 1; i++) {
      Thread thread = new Thread(this::work, "kashaf");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void work() {
    for (FutureTask<O> task = fetched(); task != null; task = fetched()) {
      task.run();
    }
  }

  /** The next piece of work, which the caller already waits for; null when there is none. */
  private FutureTask<O> fetched() {
    reading.lock();
    try {
      if (over) {
        return null;
      }
      FutureTask<O> task = task();
      over |= task == end;
      ahead.put(task);
      return task == end ? null : task;
    } catch (InterruptedException e) {
      return null; // nobody interrupts these threads but to end the program
    } finally {
      closeInputs();
      reading.unlock();
    }
  }

  private FutureTask<O> task() {
    try {
      I input = inputs.get();
      return input == null ? end : new FutureTask<>(() -> work.apply(input));
    } catch (RuntimeException | Error e) {
      over = true;
      return new FutureTask<>(() -> failed(e));
    }
  }

  /** Ends the work. A thread that waits for input closes the inputs when it has got it. */
  @Override
  public void close() {
    over = true;
    left = true;
    ahead.clear(); // whoever waits for room goes on
    if (reading.tryLock()) {
      try {
        closeInputs();
      } finally {
        reading.unlock();
      }
    }
  }

  private void closeInputs() {
    if (left && !closed) {
      closed = true;
      closing.run();
    }
  }
}
