package kashaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every command that README and {@code examples} show, in a shell, and holds what comes out against what is
 * printed there. In blocks marked {@code console} a line that starts with {@code $} is a command and the lines below
 * it are its output. Run with {@code -Dkashaf.documentation.write=true} it writes the outputs there instead.
 */
class DocumentationTest {
  private static final List<Path> PAGES = List.of(Path.of("README.md"), Path.of("examples/README.md"));
  private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
  private static final Pattern STEP = Pattern.compile("\\$ ([^\n]*)\n((?:(?!\\$ )[^\n]*\n)*)");
  private static final List<String> OTHER_PROGRAMS = List.of("mlr", "sqlite3");

  @TempDir private static Path bin;

  /** A command and what the page says it prints. */
  record Step(Path page, String command, String output) {
    @Override
    public String toString() {
      return page + ": " + command;
    }
  }

  /** A {@code kashaf} on the path that runs the classes under test. */
  @BeforeAll
  static void makeLauncher() throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String script =
        String.format(
            "#!/bin/sh\nexec '%s' -Xshare:auto -XX:TieredStopAtLevel=1 -cp '%s' kashaf.cli.Main \"$@\"\n",
            java, System.getProperty("java.class.path"));
    Path launcher = Files.writeString(bin.resolve("kashaf"), script);
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
  }

  static Stream<Step> steps() throws IOException {
    List<Step> steps = new ArrayList<>();
    for (Path page : PAGES) {
      Matcher block = BLOCK.matcher(Files.readString(page));
      while (block.find()) {
        Matcher step = STEP.matcher(block.group(1));
        while (step.find()) {
          steps.add(new Step(page, step.group(1), step.group(2)));
        }
      }
    }
    return steps.stream();
  }

  @ParameterizedTest
  @MethodSource("steps")
  void printsWhatThePageSays(Step step) throws IOException, InterruptedException {
    for (String program : OTHER_PROGRAMS) {
      boolean needed = (" " + step.command + " ").contains(" " + program + " ");
      assumeTrue(!needed || output("command -v " + program).length() > 0, program + " is not installed");
    }
    String output = output(step.command);
    if (Boolean.getBoolean("kashaf.documentation.write")) {
      String page = Files.readString(step.page);
      Files.writeString(step.page, page.replace("$ " + step.command + "\n" + step.output,
          "$ " + step.command + "\n" + output));
    } else {
      assertThat(output).isEqualTo(step.output);
    }
  }

  /** What a shell line writes to standard output and standard error together. */
  private static String output(String command) throws IOException, InterruptedException {
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", command);
    shell.environment().put("PATH", bin + ":bin:" + System.getenv("PATH"));
    shell.environment().put("LC_ALL", "C.UTF-8");
    Path out = Files.createTempFile(bin, "out", "");
    shell.redirectErrorStream(true).redirectOutput(out.toFile());
    Process process = shell.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends within a minute").isTrue();
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  /** The examples of the help run too, whatever they print. */
  @Test
  void examplesOfTheHelpAreUnderstood() throws IOException, InterruptedException {
    for (String command : Commands.names()) {
      String help = Running.of(command, "--help").out();
      for (String line : help.substring(help.indexOf("Examples:")).split("\n")) {
        if (line.startsWith("  ") && line.contains("kashaf") && !line.contains("*.txt")
            && !line.contains("kashaf repl")) {
          String quiet = line.strip().replaceFirst("> \\S+$", "");
          assertThat(output(quiet + " > /dev/null")).as(line).isEmpty();
        }
      }
    }
  }

  /** The library in six lines, as README shows it. */
  @Test
  void theLinesOfTheLibraryAreThoseOfItsTest() throws IOException {
    String readme = Files.readString(PAGES.get(0));
    String source = Files.readString(Path.of("src/test/java/kashaf/LibraryTest.java"));
    Matcher block = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(readme);
    assertThat(block.find()).isTrue();
    for (String line : block.group(1).split("\n")) {
      assertThat(source).contains(line.strip());
    }
  }
}
