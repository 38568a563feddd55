package kashaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import kashaf.corpus.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program does with inputs that are missing, empty, damaged or no texts. */
class BadInputTest {
  private static final String HEADER = "rank,type,frequency,per_million,percent,cumulative_percent,documents\n";
  private static final String ONE_WORD = HEADER + "1,بحر,1,1000000.00,100.0000,100.0000,1\n";
  private static final List<String[]> COMMANDS =
      List.of(new String[] {"freq"}, new String[] {"sentences"}, new String[] {"quotes"}, new String[] {"kwic", "بحر"});

  @TempDir private Path folder;

  private String file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes).toString();
  }

  private String file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Runs every command on a file: on standard output is nothing but a header. */
  private static void headerOnly(int status, int statusOfKwic, String file, Consumer<String> message) {
    for (String[] command : COMMANDS) {
      String[] line = Arrays.copyOf(command, command.length + 1);
      line[command.length] = file;
      Running running = Running.of(line);
      assertThat(running.out().lines()).as(String.join(" ", line)).hasSize(1);
      assertThat(running.status()).as(String.join(" ", line)).isEqualTo(command.length > 1 ? statusOfKwic : status);
      message.accept(running.err());
      noTrace(running);
    }
  }

  private static void noTrace(Running running) {
    assertThat(running.err()).doesNotContain("\tat ").doesNotContain("Exception").doesNotContain("kashaf itself");
  }

  private static void is(Running running, int status, String out, String... words) {
    assertThat(running.out()).isEqualTo(out);
    assertThat(running.status()).isEqualTo(status);
    if (words.length == 0) {
      assertThat(running.err()).isEmpty();
    } else {
      assertThat(running.err()).contains(words).endsWith("\n");
      noTrace(running);
    }
  }

  @Test
  void aMissingFile() {
    String missing = folder.resolve("لا وجود له.txt").toString();
    headerOnly(2, 2, missing, err -> assertThat(err).isEqualTo("kashaf: " + missing + ": no such file\n"));
  }

  @Test
  void aDirectoryWithoutTexts() throws IOException {
    file("picture.png", "x");
    headerOnly(2, 2, folder.toString(),
        err -> assertThat(err).contains(folder + ": no texts in this directory", ".txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "\n", " \t\r\n\u00A0\u2028\n"})
  void nothingAndOnlyWhiteSpace(String text) throws IOException {
    headerOnly(0, 1, file("empty.txt", text), err -> assertThat(err).isEmpty());
  }

  /** What holds no word is no sentence either. */
  @Test
  void onlyPunctuation() throws IOException {
    String file = file("marks.txt", "!؟ … — ،\n***\n");
    is(Running.of("freq", file), 0, HEADER);
    is(Running.of("kwic", "بحر", file), 1, "document,position,before,node,after,start,end\n");
    is(Running.of("sentences", "--columns", "words,text", file), 0, "words,text\n");
    Running summary = Running.of("sentences", "--summary", file);
    assertThat(summary.out()).contains("\nwords,0\n").doesNotContain("NaN");
    assertThat(summary.status()).isZero();
  }

  @Test
  void aSummaryOfNothing() {
    Running summary = Running.of("sentences", "--summary");
    assertThat(summary.out()).contains("sentences,0\n").doesNotContain("NaN").doesNotContain("null")
        .doesNotContain("Infinity");
    assertThat(summary.status()).isZero();
    assertThat(summary.err()).isEmpty();
  }

  @Test
  void emptyInAllFormats() {
    for (String format : new String[] {"text", "csv", "tsv", "jsonl", "md", "html"}) {
      Running running = Running.of("freq", "--format", format);
      assertThat(running.err()).isEmpty();
      assertThat(running.status()).isZero();
    }
    is(Running.of("freq", "--format", "jsonl"), 0, "");
    is(Running.of("freq", "--no-header"), 0, "");
  }

  @Test
  void aBinaryFile() throws IOException {
    byte[] elf = Bytes.of("7F454C46020101000000000000000000");
    headerOnly(2, 2, file("program", elf), err -> assertThat(err).contains("program: binary"));
    headerOnly(2, 2, file("packed.txt.gz", Bytes.gzip(elf)), err -> assertThat(err).contains("packed.txt.gz: binary"));
    headerOnly(2, 2, file("page.html", elf), err -> assertThat(err).contains("page.html: binary"));
    byte[] unmarked = "بحر a".getBytes(StandardCharsets.UTF_16LE);
    headerOnly(2, 2, file("unmarked.txt", unmarked), err -> assertThat(err).contains("binary", "-E"));
    is(Running.of("freq", "-E", "UTF-16LE", "--match", "بحر", "--columns", "type", folder + "/unmarked.txt"), 0,
        "type\nبحر\n");
  }

  @Test
  void invalidBytesAreReplacedAndToldOnce() {
    byte[] bytes = Bytes.plus("بحر ".getBytes(StandardCharsets.UTF_8), Bytes.of("FF C3"),
        " بحر".getBytes(StandardCharsets.UTF_8));
    String out = HEADER + "1,بحر,2,1000000.00,100.0000,100.0000,1\n";
    is(Running.withInput(bytes, "freq"), 0, out, "-: 2 invalid UTF-8 sequences", "the first at byte 7", "-E");
    is(Running.withInput(bytes, "freq", "-q"), 0, out);
    assertThat(Running.withInput(bytes, "freq").err().lines()).hasSize(1);
    is(Running.withInput(bytes, "kwic", "--columns", "node,after", "-l", "1", "بحر"), 0,
        "node,after\nبحر,\uFFFD\uFFFD بحر\n", "invalid");
  }

  @Test
  void theRestIsDoneWhereOneCannotBeRead() throws IOException {
    String good = file("in/c.txt", "بحر");
    file("in/a.txt", new byte[100]);
    file("in/b.txt.gz", Bytes.of("1F8B08000000000000"));
    Files.createSymbolicLink(folder.resolve("in/d.txt"), Path.of("nowhere"));
    Running directory = Running.of("freq", folder + "/in");
    is(directory, 2, ONE_WORD, "/in/a.txt: binary", "/in/b.txt.gz: damaged gzip data", "/in/d.txt: no such file");
    assertThat(directory.err().lines()).hasSize(3);
    is(Running.of("freq", folder + "/missing", good, folder + "/in/d.txt"), 2, ONE_WORD, "missing: no such file");
    is(Running.of("freq", "-q", folder + "/missing", good), 2, ONE_WORD, "missing: no such file");
    assertThat(Running.of("kwic", "بحر", folder + "/missing", good).status()).as("found, but not all read")
        .isEqualTo(2);
  }

  @Test
  void aFileWithoutPermission() throws IOException {
    String secret = file("secret.txt", "بحر");
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no permissions here");
    Files.setPosixFilePermissions(Path.of(secret), PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(Path.of(secret)), "run by a user who may read everything");
    headerOnly(2, 2, secret, err -> assertThat(err).contains("secret.txt: not readable: permission denied"));
  }

  @Test
  void aDirectoryWithTheNameOfAText() throws IOException {
    file("in/x.txt/y.txt", "بحر");
    Files.createDirectories(folder.resolve("in/z.txt"));
    is(Running.of("freq", folder + "/in"), 0, ONE_WORD);
  }

  @Test
  void ofDamagedGzipWhatCanBeReadIsCounted() throws IOException {
    byte[] packed = Bytes.gzip(("بحر\n".repeat(1000) + "كتاب\n".repeat(1000)).getBytes(StandardCharsets.UTF_8));
    String cut = file("cut.txt.gz", Arrays.copyOf(packed, packed.length - 10));
    Running running = Running.of("freq", "--columns", "type,frequency", "-l", "1", cut);
    is(running, 2, "type,frequency\nبحر,1000\n", "cut.txt.gz: damaged gzip data");
    byte[] wrong = packed.clone();
    wrong[packed.length - 6] ^= 1; // within the check sum
    is(Running.of("freq", "--columns", "frequency", file("sum.txt.gz", wrong)), 2, "frequency\n1000\n1000\n",
        "damaged gzip");
    for (int length = 2; length < packed.length; length++) {
      Running shorter = Running.of("sentences", file("cut.txt.gz", Arrays.copyOf(packed, length)));
      assertThat(shorter.status()).as("%d bytes", length).isEqualTo(2);
      assertThat(shorter.err()).contains("damaged gzip data").doesNotContain("null").doesNotContain("invalid");
      noTrace(shorter);
    }
  }

  @Test
  void memoryThatDoesNotSuffice() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("Java heap space");
          }
        };
    Running running = Running.between(endless, new ByteArrayOutputStream(), "freq");
    assertThat(running.status()).isEqualTo(2);
    assertThat(running.err()).startsWith("kashaf: out of memory").doesNotContain("\tat ");
  }

  @Test
  void aFailureWhileReading() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Running running = Running.between(failing, out, "freq");
    assertThat(running.status()).isEqualTo(2);
    assertThat(running.err()).isEqualTo("kashaf: -: Input/output error\n");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(HEADER);
  }
}
