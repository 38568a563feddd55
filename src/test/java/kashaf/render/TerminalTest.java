package kashaf.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

  @Test
  void readsTheSize() {
    assertThat(Terminal.of(Map.of("TERM", "xterm"), "24 80"))
        .isEqualTo(new Terminal(true, 80, 24, true, Bidi.NONE));
    assertThat(Terminal.of(Map.of(), "")).isEqualTo(new Terminal(true, 0, 0, false, Bidi.NONE));
    assertThat(Terminal.of(Map.of(), "stty: error")).isEqualTo(new Terminal(true, 0, 0, false, Bidi.NONE));
    assertThat(Terminal.of(Map.of(), " 80").columns()).isEqualTo(80);
  }

  @ParameterizedTest
  @CsvSource({"xterm, '', true", "xterm, 1, false", "dumb, '', false", "'', '', false"})
  void takesColourAsTheEnvironmentAllows(String term, String noColor, boolean color) {
    assertThat(Terminal.of(Map.of("TERM", term, "NO_COLOR", noColor), "24 80").color()).isEqualTo(color);
  }

  @ParameterizedTest
  @CsvSource({
    "/dev/pts/3, true, false",
    "/dev/tty1, true, false",
    "/dev/console, true, false",
    "pipe:[4711], false, true",
    "socket:[4711], false, true",
    "/dev/null, false, false",
    "/home/me/out.csv, false, false"
  })
  void tellsTerminalsAndPipesApart(String target, boolean terminal, boolean pipe) {
    assertThat(Descriptor.namesTerminal(target)).isEqualTo(terminal);
    assertThat(Descriptor.namesPipe(target)).isEqualTo(pipe);
  }

  @Test
  void readsWhereALinkLeads(@TempDir Path directory) throws IOException {
    Path link = Files.createSymbolicLink(directory.resolve("1"), Path.of("pipe:[4711]"));
    assertThat(Descriptor.target(link)).isEqualTo("pipe:[4711]");
    assertThat(Descriptor.target(directory.resolve("2"))).isEmpty();
  }
}
