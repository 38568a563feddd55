package kashaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplCommandTest {
  private static Running repl(String lines) {
    return Running.withInput(lines, "repl", "examples/story-ar.txt");
  }

  @Test
  void runsTheCommandsOfTheShellOnWhatIsLoaded() {
    Running alone = Running.of("kwic", "-C", "2", "البئر", "examples/story-ar.txt");
    assertThat(repl("kwic -C 2 البئر\n").out()).isEqualTo(alone.out());
    assertThat(repl("kashaf kwic -C 2 البئر").out()).isEqualTo(alone.out());
  }

  @Test
  void aPhraseIsQuotedAsInTheShell() {
    assertThat(repl("kwic --columns node 'بئر الصدى'\n").out()).isEqualTo(repl("kwic --columns node \"بئر الصدى\"\n")
        .out()).contains("بِئْرُ الصَّدى");
  }

  @Test
  void commentsAndBlankLinesAreNothingAndExitLeaves() {
    Running running = repl("# a comment\n\n  \nexit\nfreq\n");
    assertThat(running.out()).isEmpty();
    assertThat(running.err()).isEmpty();
    assertThat(running.status()).isZero();
  }

  @Test
  void aScriptStopsAtItsFirstError() {
    Running running = repl("freq -l 1\nnonsense\nfreq -l 1\n");
    assertThat(running.status()).isEqualTo(2);
    assertThat(running.out().lines()).hasSize(2);
    assertThat(running.err()).contains("nonsense").contains("line 2 failed");
  }

  @Test
  void nothingFoundIsNoError() {
    assertThat(repl("kwic سفينة\nfreq -l 1\n").out().lines()).hasSize(3);
  }

  @Test
  void anOpenQuotationMarkIsTold() {
    assertThat(repl("kwic 'بئر\n").err()).contains("not closed");
  }

  @Test
  void aBackslashIsItself() {
    Running quoted = repl("freq --columns type --match '/\\p{L}{6,}/'\nfreq --columns type --match \"/\\p{L}{6,}/\"\n");
    String once = Running.of("freq", "--columns", "type", "--match", "/\\p{L}{6,}/", "examples/story-ar.txt").out();
    assertThat(once.lines()).hasSizeGreaterThan(1);
    assertThat(quoted.out()).isEqualTo(once + once);
  }

  @Test
  void standardInputHoldsTheLinesAndCannotBeLoaded() {
    Running running = Running.withInput("freq\n", "repl", "-");
    assertThat(running.status()).isEqualTo(2);
    assertThat(running.out()).isEmpty();
    assertThat(running.err()).contains("cannot be loaded");
  }

  @Test
  void helpIsThatOfTheCommands() {
    assertThat(repl("help freq").out()).isEqualTo(Running.of("freq", "--help").out());
    assertThat(repl("help").out()).contains("Commands:");
  }
}
