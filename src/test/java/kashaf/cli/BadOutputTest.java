package kashaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program does where its results cannot be written. */
class BadOutputTest {
  @TempDir private Path folder;
  private String text;
  private Path old;

  @BeforeEach
  void files() throws IOException {
    text = Files.writeString(folder.resolve("text.txt"), "بحر كتاب. بحر\n").toString();
    old = Files.writeString(folder.resolve("old.csv"), "old");
  }

  private static void failed(Running running, String... words) {
    assertThat(running.status()).isEqualTo(2);
    assertThat(running.out()).isEmpty();
    assertThat(running.err()).startsWith("kashaf: ").contains(words).doesNotContain("\tat ")
        .doesNotContain("Exception");
  }

  /** Nothing is left of a file that was begun, and the old one is as it was. */
  private void untouched() throws IOException {
    assertThat(old).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).doesNotContain("new.csv")
          .noneMatch(name -> name.startsWith("."));
    }
  }

  @Test
  void aDirectoryThatIsNotThere() throws IOException {
    failed(Running.of("freq", "-o", folder + "/nowhere/new.csv", text), "/nowhere/new.csv: no such directory");
    failed(Running.of("freq", "-o", text + "/new.csv", text), "no such directory");
    untouched();
  }

  @Test
  void aDirectoryInPlaceOfAFile() throws IOException {
    failed(Running.of("freq", "-o", folder.toString(), text), folder + ": is a directory");
    failed(Running.of("freq", "-o", folder + "/", text), "is a directory");
    untouched();
  }

  @Test
  void aFullDisk() {
    assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");
    for (String command : new String[] {"freq", "sentences", "quotes"}) {
      Running running = Running.of(command, "-o", "/dev/full", text);
      failed(running, "kashaf: cannot write /dev/full: ");
      assertThat(running.err().lines()).hasSize(1);
    }
  }

  @Test
  void aRunThatFailsLeavesTheOldFile() throws IOException {
    String output = old.toString();
    failed(Running.of("freq", "-o", output, "--columns", "nix", text), "nix");
    failed(Running.of("freq", "-o", output, "--by-document", "--columns", "nix", text), "nix");
    failed(Running.of("freq", "-o", output, "--match", "/[/", text), "/[/");
    failed(Running.of("freq", "-o", output, "--stopwords", "nowhere", text), "nowhere: no such file");
    failed(Running.of("kwic", "-o", output, "،", text), "no word");
    InputStream failing =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("Java heap space");
          }
        };
    failed(Running.between(failing, OutputStream.nullOutputStream(), "freq", "-o", output), "out of memory");
    untouched();
  }

  @Test
  void aRunThatMissesAnInputWritesWhatThereIs() throws IOException {
    failed(Running.of("freq", "-o", old.toString(), "--columns", "type", text, folder + "/missing"),
        "missing: no such file");
    assertThat(old).hasContent("type\nبحر\nكتاب\n");
  }

  @Test
  void theInputMayBeReplacedByTheOutput() throws IOException {
    assertThat(Running.of("freq", "--columns", "type", "-o", text, text).status()).isZero();
    assertThat(Path.of(text)).hasContent("type\nبحر\nكتاب\n");
  }

  private static final List<String[]> LINES =
      List.of(
          new String[] {"freq", "examples/story-ar.txt"},
          new String[] {"sentences", "--format", "html", "examples/story-ar.txt"},
          new String[] {"sentences", "--summary", "examples/story-ar.txt"},
          new String[] {"kwic", "--format", "jsonl", "في", "examples/news-ar.txt", "examples/corpus"},
          new String[] {"freq", "--format", "text", "examples/corpus"},
          new String[] {"freq", "--help"},
          new String[] {"--help"},
          new String[] {"--version"});

  /** The stream takes so many bytes and no more. */
  @Test
  void aStreamThatFailsAnywhere() {
    for (String[] line : LINES) {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      assertThat(Running.between(InputStream.nullInputStream(), whole, line).status()).isZero();
      int step = Math.max(1, whole.size() / 40);
      for (int room = 0; room < whole.size(); room += step) {
        Narrow narrow = new Narrow(room, "No space left on device");
        Running running = Running.between(InputStream.nullInputStream(), narrow, line);
        failed(running, "cannot write output: No space left on device");
        assertThat(running.err().lines()).as(String.join(" ", line)).hasSize(1);
        assertThat(narrow.written()).isEqualTo(Arrays.copyOf(whole.toByteArray(), narrow.written().length));
      }
    }
  }

  @Test
  void aReaderThatLeavesIsNoError() {
    for (String[] line : LINES) {
      for (int room : new int[] {0, 1, 100}) {
        Running running = Running.between(InputStream.nullInputStream(), new Narrow(room, "Broken pipe"), line);
        assertThat(running.err()).as(String.join(" ", line)).isEmpty();
        assertThat(running.status()).isZero();
      }
    }
  }

  /** A stream with room for so many bytes. */
  private static final class Narrow extends OutputStream {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final int room;
    private final String reason;

    Narrow(int room, String reason) {
      this.room = room;
      this.reason = reason;
    }

    @Override
    public void write(int value) throws IOException {
      if (taken.size() >= room) {
        throw new IOException(reason);
      }
      taken.write(value);
    }

    byte[] written() {
      return taken.toByteArray();
    }

    @Override
    public String toString() {
      return taken.toString(StandardCharsets.UTF_8);
    }
  }
}
