package kashaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found comes out before more is read: whoever writes into the pipe here goes on only when it has. */
class SlowPipeTest {
  private static final String LINE = "One line is written now. Another follows it some day.\n";
  /** More than the beginning from which language and layout are guessed. */
  private static final int BEGINNING = 70_000;

  /** Opens when something has been written to it. */
  private static final class Gate extends OutputStream {
    private final CountDownLatch written = new CountDownLatch(1);

    @Override
    public void write(int b) {
      written.countDown();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "kwic -C 2 line", "kwic -C 2 --threads 1 line", "sentences", "sentences --threads 1 --format jsonl"})
  @Timeout(60)
  void firstRowsComeBeforeTheInputEnds(String arguments) throws Exception {
    try (PipedOutputStream source = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(source, 1 << 16)) {
      Gate out = new Gate();
      CompletableFuture<Running> running =
          CompletableFuture.supplyAsync(() -> Running.between(in, out, arguments.split(" ")));
      write(LINE.repeat(BEGINNING / LINE.length() + 1), source);
      assertThat(out.written.await(30, TimeUnit.SECONDS)).as(arguments).isTrue();
      write(LINE, source);
      source.close();
      assertThat(running.get(30, TimeUnit.SECONDS).status()).isZero();
    }
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
