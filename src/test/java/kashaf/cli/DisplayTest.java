package kashaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kashaf.render.Bidi;
import kashaf.render.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person may choose about the looks of a table: on the command line, in the configuration, with the doctor. */
class DisplayTest {
  private static final Terminal SCREEN = new Terminal(true, 80, 24, false, Bidi.NONE);
  private static final String[] ARABIC = {"kwic", "-C", "2", "-l", "1", "المكتبة", "examples/news-ar.txt"};

  @TempDir private Path folder;

  private Running configured(String configuration, Terminal terminal, String... arguments) throws Exception {
    Files.createDirectories(folder.resolve("kashaf"));
    Files.writeString(folder.resolve("kashaf/config"), configuration);
    return Running.in(Map.of("XDG_CONFIG_HOME", folder.toString()), terminal, arguments);
  }

  @Test
  void theConfigurationChoosesForTheScreen() throws Exception {
    assertThat(Running.on(SCREEN, ARABIC).out()).contains("[المكتبة]");
    Running visual = configured("# mine\n--bidi visual\n--layout=columns\n\n--color always\n", SCREEN, ARABIC);
    assertThat(visual.err()).isEmpty();
    assertThat(visual.out()).doesNotContain("[ا").contains("\uFE94\uFE92\uFE98\uFEDC\uFEE4\uFEDF\uFE8D", "\u001B[1;31m");
  }

  @Test
  void theCommandLineComesBeforeTheConfiguration() throws Exception {
    String[] arguments = {"kwic", "--bidi", "none", "-C", "2", "-l", "1", "المكتبة", "examples/news-ar.txt"};
    assertThat(configured("--bidi visual", SCREEN, arguments).out()).isEqualTo(Running.on(SCREEN, ARABIC).out());
  }

  @Test
  void noResultChanges() throws Exception {
    Running plain = Running.of(ARABIC);
    assertThat(configured("--bidi visual\n--layout lines\n", Terminal.NONE, ARABIC)).isEqualTo(plain);
    String[] text = {"kwic", "--format", "text", "--bidi", "isolate", "المكتبة", "examples/news-ar.txt"};
    assertThat(Running.of(text).out()).doesNotContainPattern("[\u200E\u200F\u202A-\u202E\u2066-\u2069\u001B]");
  }

  @Test
  void whatTheConfigurationCannotMeanIsToldAndLeftAlone() throws Exception {
    Running running = configured("--limit 1\n--bidi left\n--color\n", SCREEN, ARABIC);
    assertThat(running.err().lines())
        .hasSize(3)
        .anyMatch(line -> line.endsWith("'--limit 1' is left alone: it is none of --bidi, --color, --layout"))
        .anyMatch(line -> line.endsWith("'--bidi left' is left alone: --bidi is one of auto, isolate, visual, none"));
    assertThat(running.status()).isZero();
    assertThat(running.out()).isEqualTo(Running.on(SCREEN, ARABIC).out());
  }

  @Test
  void theDoctorShowsEveryWayOnAScreen() {
    Running running = Running.on(SCREEN, "doctor");
    assertThat(running.status()).isZero();
    for (String way : new String[] {"isolate", "visual", "none"}) {
      assertThat(running.out()).contains("--bidi " + way + " --layout columns").contains("--bidi " + way + " --layout lines");
    }
    assertThat(running.out())
        .contains("80 columns, 24 lines")
        .contains("--bidi none --layout lines   (what auto picks)\nواحد، اثنان، [ثلاثة،] أربعة، خمسة.\n")
        .contains("--bidi         auto: none, because nothing tells");
  }

  @Test
  void theDoctorSaysWhyAndWhereAChoiceIsKept() throws Exception {
    Map<String, String> vte =
        Map.of("VTE_VERSION", "7600", "TERM", "xterm\u001B[31m", "XDG_CONFIG_HOME", folder.toString());
    Running running = Running.in(vte, SCREEN.withBidi(Bidi.ISOLATE), "doctor", "--color", "never");
    assertThat(running.out())
        .contains("VTE (GNOME Terminal and others) (VTE_VERSION=7600), TERM=xterm?[31m")
        .contains("auto: isolate, because VTE (GNOME Terminal and others) puts right-to-left text in order")
        .contains("--bidi isolate --layout columns   (what auto picks)")
        .contains("--color        never, as you chose")
        .contains(folder.resolve("kashaf/config") + " (not there)")
        .doesNotContain("\u001B");
    assertThat(configured("--bidi visual", SCREEN, "doctor").out()).contains("--bidi         visual, as you chose");
  }

  @Test
  void theDoctorSendsNoSamplesIntoAPipe() {
    Running running = Running.of("doctor");
    assertThat(running.status()).isZero();
    assertThat(running.out()).contains("Standard output is no terminal").doesNotContainPattern("[\\p{IsArabic}\\p{Cf}]");
  }
}
