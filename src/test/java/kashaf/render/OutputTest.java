package kashaf.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
  @TempDir Path directory;

  @Test
  void writesUtf8AndReplacesHalvesOfPairs() throws IOException {
    Path file = directory.resolve("out");
    try (Output out = Output.file(file)) {
      out.append(new StringBuilder("كِتاب 😀 \uD83D ")).append("\uDE00\n");
      out.append('\uD83D').append("\uDE00x\uD83D").append("\n");
      out.commit();
    }
    assertThat(Files.readString(file)).isEqualTo("كِتاب 😀 \uFFFD \uFFFD\n😀x\uFFFD\n");
  }

  @Test
  void aFileAppearsWholeOrNotAtAll() throws IOException {
    Path file = Files.writeString(directory.resolve("out"), "old");
    try (Output out = Output.file(file)) {
      out.append("new").flush();
      assertThat(file).hasContent("old");
    }
    assertThat(file).hasContent("old");
    assertThat(entries()).containsExactly("out");
    try (Output out = Output.file(file)) {
      out.append("new");
      out.commit();
    }
    assertThat(file).hasContent("new");
    assertThat(entries()).containsExactly("out");
  }

  @Test
  void aFileKeepsItsPermissions() throws IOException {
    Path file = Files.writeString(directory.resolve("out"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    write(file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path there = Files.writeString(directory.resolve("there"), "old");
    Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("there"));
    write(link);
    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(there).hasContent("new");
    Path dangling = Files.createSymbolicLink(directory.resolve("dangling"), Path.of("missing"));
    write(dangling);
    assertThat(dangling).isSymbolicLink();
    assertThat(directory.resolve("missing")).hasContent("new");
  }

  @Test
  void saysWhatCannotBeWritten() {
    assertThatThrownBy(() -> Output.file(directory)).hasMessage(directory + ": is a directory");
    Path nowhere = directory.resolve("no/out");
    assertThatThrownBy(() -> Output.file(nowhere)).hasMessage(nowhere + ": no such directory");
  }

  @Test
  void doesNotReplaceWhatMustNotBeWritten() throws IOException {
    Path file = Files.writeString(directory.resolve("out"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeTrue(!Files.isWritable(file), "the superuser may write everywhere");
    assertThatThrownBy(() -> Output.file(file)).hasMessage("cannot write " + file + ": permission denied");
  }

  @Test
  void tellsOfAFullDisk() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "no /dev/full here");
    try (Output out = Output.file(full)) {
      out.append("x");
      assertThatThrownBy(out::commit)
          .isExactlyInstanceOf(IOException.class)
          .hasMessageStartingWith("cannot write /dev/full: ");
    }
    assertThat(full).exists();
  }

  @Test
  void writesToDevicesAsTheyAre() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "no /dev/null here");
    write(device);
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void knowsAClosedPipeFromOtherFailures() {
    assertThatThrownBy(() -> new Output(failing("Broken pipe", false), false).append("x\n").flush())
        .isInstanceOf(ClosedPipeException.class);
    assertThatThrownBy(() -> new Output(failing("Datenübergabe unterbrochen", true), true).append("x\n"))
        .isInstanceOf(ClosedPipeException.class);
    assertThatThrownBy(() -> new Output(failing("No space left on device", false), true).append("x\n"))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("cannot write it: No space left on device");
  }

  @Test
  void aTerminalSeesEveryRowAtOnce() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Output eager = new Output(new Direct("it", bytes, false, true), true);
    eager.append("سطر\n");
    assertThat(bytes.toString(UTF_8)).isEqualTo("سطر\n");
    ByteArrayOutputStream gathered = new ByteArrayOutputStream();
    try (Output out = new Output(new Direct("it", gathered, false, true), false)) {
      out.append("سطر\n");
      assertThat(gathered.size()).isZero();
    }
    assertThat(gathered.toString(UTF_8)).isEqualTo("سطر\n");
  }

  @Test
  void stopsWhenTheReaderLeaves() throws IOException, InterruptedException {
    Process endless = endless();
    try (InputStream output = endless.getInputStream()) {
      assertThat(output.read()).isEqualTo('x');
    }
    assertThat(endless.waitFor()).isEqualTo(7);
  }

  @Test
  void leavesNothingBehindWhenInterrupted() throws IOException, InterruptedException {
    Process endless = endless(directory.resolve("out").toString());
    assertThat(endless.getInputStream().read()).isEqualTo('r');
    assertThat(entries()).hasSize(1);
    endless.destroy();
    endless.waitFor();
    assertThat(entries()).isEmpty();
  }

  private static Process endless(String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Stream<String> command =
        Stream.of(java, "-cp", System.getProperty("java.class.path"), Endless.class.getName());
    return new ProcessBuilder(Stream.concat(command, Stream.of(arguments)).toList()).start();
  }

  /** Writes without end: to a file, once it has said that it is ready, or to standard output. */
  static final class Endless {
    public static void main(String[] arguments) throws IOException {
      try (Output out = arguments.length > 0 ? Output.file(Path.of(arguments[0])) : Output.standard()) {
        if (arguments.length > 0) {
          System.out.println("ready");
        }
        while (arguments.length == 0) {
          out.append("x\n");
        }
        Thread.sleep(60_000);
      } catch (ClosedPipeException e) {
        System.exit(7);
      } catch (InterruptedException e) {
        System.exit(8);
      }
    }
  }

  private static Destination failing(String message, boolean pipe) {
    OutputStream stream =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        };
    return new Direct("it", stream, pipe, true);
  }

  private static void write(Path file) throws IOException {
    try (Output out = Output.file(file)) {
      out.append("new");
      out.commit();
    }
  }

  private Stream<String> entries() throws IOException {
    return Files.list(directory).map(path -> path.getFileName().toString());
  }
}
