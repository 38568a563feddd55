package kashaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  private static String freq(String... options) {
    return Running.of(Stream.of(new String[] {"freq"}, options, new String[] {"examples/story-ar.txt"})
        .flatMap(Stream::of).toArray(String[]::new)).out();
  }

  @Test
  void resultsHaveNumbersAndNames() {
    assertThat(repl("freq -l 2\n$1 --format tsv").out()).isEqualTo(freq("-l", "2") + freq("-l", "2", "--format", "tsv"));
    assertThat(repl("a = freq -l 2\nkwic البئر > /dev/null\n$a --columns type\n$_ -l 1").out())
        .isEqualTo(freq("-l", "2") + freq("-l", "2", "--columns", "type") + freq("-l", "1", "--columns", "type"));
    assertThat(repl("$1").err()).contains("there is no result $1");
    assertThat(repl("freq -l 1 -q\n.results").out()).endsWith("$1  freq -l 1 -q\n");
  }

  @Test
  void answersGoIntoFilesAndPrograms(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.csv");
    assertThat(repl("freq -l 2 > " + file + "\nfreq -l 1 >> " + file).out()).isEmpty();
    assertThat(file).hasContent(freq("-l", "2") + freq("-l", "1"));
    assertThat(repl("freq --no-header | wc -l").out().strip()).isEqualTo(String.valueOf(freq().lines().count() - 1));
    assertThat(repl("freq | head -n 1").out()).isEqualTo("rank,type,frequency,per_million,percent,cumulative_percent,"
        + "documents\n");
    assertThat(repl("freq | exit 7").err()).contains("status 7").contains("line 1 failed");
    assertThat(repl("freq > /nowhere/x").err()).contains("no such directory");
  }

  @Test
  void aLineThatFailsLeavesTheFileAsItWas(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "mine\n");
    assertThat(repl("freq --fold nonsense > " + file).status()).isEqualTo(2);
    assertThat(file).hasContent("mine\n");
  }

  @Test
  void outputCanBeSentToAFileForAWhile(@TempDir Path folder) throws IOException {
    Path one = folder.resolve("one");
    Path all = folder.resolve("all");
    String lines = ".once " + one + "\nfreq -l 1\n.output " + all + "\nfreq -l 2\nfreq -l 3\n.output\nfreq -l 4\n";
    assertThat(repl(lines).out()).isEqualTo(freq("-l", "4"));
    assertThat(one).hasContent(freq("-l", "1"));
    assertThat(all).hasContent(freq("-l", "2") + freq("-l", "3"));
  }

  @Test
  void optionsCanBeKept() {
    assertThat(repl(".set fold match\n.set no-header\nfreq -l 2\n.show\n.unset fold\n.unset no-header\nfreq -l 2").out())
        .isEqualTo(freq("-l", "2", "--fold", "match", "--no-header") + "--fold match\n--no-header true\n"
            + freq("-l", "2"));
    assertThat(repl(".set nonsense 3").err()).contains("no command has an option --nonsense");
    assertThat(repl(".set format csv\nfreq -l 1 --format tsv").out()).isEqualTo(freq("-l", "1", "--format", "tsv"));
  }

  @Test
  void otherTextsCanBeOpenedAndNamedResultsKeepTheirs() {
    Running running = repl("a = freq -l 1\nfreq -l 1\n.open examples/news-en.txt > /dev/null\n$a\n$1\n");
    assertThat(running.out()).isEqualTo(freq("-l", "1").repeat(3));
    assertThat(running.err()).contains("the texts of $1 are no longer loaded");
    assertThat(repl(".add examples/news-en.txt").out()).contains("documents  2").contains("ar 1, en 1");
    assertThat(repl(".open nowhere.txt\n").err()).contains("nowhere.txt: no such file").contains("stays");
  }

  @Test
  void linesComeFromTheCommandLineAndFromFiles(@TempDir Path folder) throws IOException {
    Path script = Files.writeString(folder.resolve("script"), "freq -l 1\n.read " + folder.resolve("second") + "\n");
    Files.writeString(folder.resolve("second"), "freq -l 2 # more\n");
    assertThat(Running.of("repl", "-c", ".read " + script + "; freq -l 3", "examples/story-ar.txt").out())
        .isEqualTo(freq("-l", "1") + freq("-l", "2") + freq("-l", "3"));
    Files.writeString(folder.resolve("second"), ".read " + folder.resolve("second"));
    assertThat(repl(".read " + script).err()).contains("deep");
    assertThat(repl(".read nowhere").err()).contains("nowhere: no such file");
  }

  @Test
  void aScriptCanGoOnBehindErrors() {
    Running running = repl(".bail off\nnonsense\nfreq -l 1");
    assertThat(running.out()).isEqualTo(freq("-l", "1"));
    assertThat(running.err()).contains("line 2 failed").doesNotContain("not run");
    assertThat(running.status()).isEqualTo(2);
  }

  @Test
  void theHistoryIsAScript(@TempDir Path folder) throws IOException {
    Path script = folder.resolve("script");
    repl("freq -l 1\n# nothing\nkwic 'a b'\n.history > " + script);
    assertThat(script).hasContent("freq -l 1\nkwic 'a b'\n");
  }

  @Test
  void aQuotationMayGoOnOnTheNextLine() {
    assertThat(repl("kwic --columns node 'بئر\nالصدى'").out()).contains("بِئْرُ الصَّدى");
  }

  @Test
  void marksOfAWordProcessorGetAHint() {
    assertThat(repl("kwic “بئر الصدى”").err()).contains("typographic quotation marks");
  }

  /** The line is counted as it is shown, whatever its columns and its order. */
  @Test
  void theParagraphOfAnyLineCanBeShown() {
    Running sorted = repl("kwic --sort position:desc --columns node,start البئر\n.expand 1\n");
    List<String> lines = sorted.out().lines().toList();
    String start = lines.get(1).split(",")[1];
    Running paragraph = repl("kwic --expand examples/story-ar.txt:" + start + " البئر");
    assertThat(paragraph.out().lines()).hasSize(2).isEqualTo(lines.subList(lines.size() - 2, lines.size()));
    assertThat(sorted.err()).isEmpty();
  }
}
