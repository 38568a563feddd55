package kashaf.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LocalRunnerTest {
  private static InOrder<Integer, Integer> squares(int threads, AtomicInteger taken) {
    Iterator<Integer> inputs = IntStream.range(0, 500).boxed().iterator();
    return new InOrder<>(
        () -> {
          taken.incrementAndGet();
          return inputs.hasNext() ? inputs.next() : null;
        },
        () -> {},
        n -> n * n,
        () -> {},
        threads);
  }

  @Test
  void resultsComeInTheOrderOfTheInputs() {
    for (int threads : new int[] {1, 2, 7}) {
      List<Integer> found = new ArrayList<>();
      try (InOrder<Integer, Integer> squares = squares(threads, new AtomicInteger())) {
        squares.forEachRemaining(found::add);
      }
      assertThat(found).isEqualTo(IntStream.range(0, 500).mapToObj(n -> n * n).toList());
    }
  }

  @Test
  void onlyAFewInputsAreTakenAhead() {
    AtomicInteger taken = new AtomicInteger();
    try (InOrder<Integer, Integer> squares = squares(3, taken)) {
      squares.next();
      assertThat(taken.get()).isLessThanOrEqualTo(2 * 3 + 4);
    }
  }

  @Test
  void whatFailsInAThreadFailsForTheCaller() {
    List<Integer> inputs = new ArrayList<>(List.of(1, 2, 3, 4));
    InOrder<Integer, Integer> failing =
        new InOrder<>(() -> inputs.isEmpty() ? null : inputs.remove(0), () -> {}, n -> 1 / (n - 3), () -> {}, 2);
    assertThatThrownBy(() -> failing.forEachRemaining(n -> {})).isInstanceOf(ArithmeticException.class);
    failing.close();
  }

  @Test
  void aReadingThatFailsFailsForTheCaller() {
    AtomicInteger taken = new AtomicInteger();
    InOrder<Integer, Integer> failing =
        new InOrder<>(() -> 6 / (3 - taken.getAndIncrement()), () -> {}, n -> n, () -> {}, 2);
    assertThatThrownBy(() -> failing.forEachRemaining(n -> {})).isInstanceOf(ArithmeticException.class);
    failing.close();
  }

  /** As at a pipe into which somebody writes a line now and then. */
  @Test
  @Timeout(60)
  void aResultIsHandedOutWhileTheNextInputIsWaitedFor() throws InterruptedException {
    BlockingQueue<Integer> pipe = new LinkedBlockingQueue<>();
    CountDownLatch closed = new CountDownLatch(1);
    InOrder<Integer, Integer> squares = new InOrder<>(() -> taken(pipe), closed::countDown, n -> n * n, () -> {}, 2);
    for (int i = 1; i < 10; i++) {
      pipe.add(i);
      assertThat(squares.next()).isEqualTo(i * i);
    }
    squares.close();
    assertThat(closed.getCount()).as("somebody still reads").isOne();
    pipe.add(10);
    assertThat(closed.await(30, TimeUnit.SECONDS)).isTrue();
  }

  private static Integer taken(BlockingQueue<Integer> pipe) {
    try {
      return pipe.take();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void thereIsAtLeastOneThread() {
    assertThatThrownBy(() -> new LocalRunner(0)).hasMessageContaining("at least 1");
  }
}
