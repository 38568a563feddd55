package kashaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternOptionsTest {
  private static final String TEXT = "المكتبة، مكتبته ومكتبة. مدينة البحر\nBook book books\n";

  @TempDir private Path folder;

  private static Running kwic(String... arguments) {
    List<String> line = new ArrayList<>(List.of("kwic", "--no-header", "--columns", "node,clitics"));
    line.addAll(List.of(arguments));
    return Running.withInput(TEXT, line.toArray(String[]::new));
  }

  private static String found(String... arguments) {
    Running running = kwic(arguments);
    assertThat(running.err()).isEmpty();
    return running.out();
  }

  @Test
  void clitics() {
    assertThat(found("مكتبة")).isEqualTo("المكتبة,ال+…\nمكتبته,…+ه\nومكتبة,و+…\n");
    assertThat(found("--clitics", "مكتبة")).isEqualTo(found("مكتبة"));
    assertThat(found("--no-clitics", "المكتبة")).isEqualTo("المكتبة,\n");
    assertThat(kwic("--no-clitics", "مكتبة").status()).isEqualTo(1);
    assertThat(found("مكتبة مدينة")).isEqualTo("ومكتبة. مدينة,و+… …\n");
  }

  @Test
  void severalPatterns() throws IOException {
    Path list = Files.writeString(folder.resolve("list"), "\uFEFFbook\n\n  بحر مدينة \r\n\"مدينة\"\n");
    assertThat(found("-e", "book", "-e", "مدينة")).isEqualTo("مدينة,\nBook,\nbook,\n");
    assertThat(found("-f", list.toString())).isEqualTo("مدينة,\nBook,\nbook,\n");
    assertThat(found("-f", list.toString(), "-e", "books")).isEqualTo("مدينة,\nBook,\nbook,\nbooks,\n");
  }

  @Test
  void waysOfMatching() {
    assertThat(found("-w", "book")).isEqualTo("Book,\nbook,\n");
    assertThat(found("--part", "ook")).isEqualTo("Book,\nbook,\nbooks,\n");
    assertThat(found("-F", "book?")).isEqualTo("Book,\nbook,\n");
    assertThat(found("--fold", "none", "Book")).isEqualTo("Book,\n");
    assertThat(found("--fold", "none", "-i", "Book")).isEqualTo("Book,\nbook,\n");
    assertThat(found("-i", "/B.*K/")).isEqualTo("Book,\nbook,\n");
    assertThat(kwic("--within", "sentence", "مكتبة مدينة").status()).isEqualTo(1);
    assertThat(found("--no-overlap", "book book|books")).isEqualTo("Book book,\n");
    assertThat(found("--overlap", "book book|books")).isEqualTo("Book book,\nbook books,\n");
  }

  private static void says(String expected, String... arguments) {
    Running running = kwic(arguments);
    assertThat(running.err()).isEqualTo(expected);
    assertThat(running.status()).isEqualTo(2);
    assertThat(running.out()).isEmpty();
  }

  /** The caret stands below the cell in which the mistake begins, also behind wide letters and vowel marks. */
  @Test
  void mistakesAreShown() throws IOException {
    says(
        """
        kashaf: this quotation mark is not closed; put another " behind the words
          sea "of wheat
              ^
        """, "sea \"of wheat");
    says(
        """
        kashaf: the smaller number comes first; write []{1,3}
          كِتاب []{3,1} بحر
                 ^
        """, "كِتاب []{3,1} بحر");
    says(
        """
        kashaf: a word is missing beside |; write one|other
          海|
            ^
        """, "海|");
    says(
        """
        kashaf: /[/ is not a regular expression in RE2's syntax: missing closing ]
          …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx /[/ yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…
                                                   ^
        """, "x".repeat(60) + " /[/ " + "y".repeat(60));
    Path list = Files.writeString(folder.resolve("list"), "book\na\tb{2}\n");
    says("kashaf: " + list + ": { says how many words only behind []; write []{2} or []{0,3}\n  a b{2}\n     ^\n",
        "-f", list.toString());
  }

  @Test
  void whatContradictsItself() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty"), "\n");
    assertThat(kwic("-w", "--part", "a").err()).contains("-w and --part");
    assertThat(kwic("--within", "line", "a").err()).contains("--within", "sentence", "paragraph", "'line'");
    assertThat(kwic("-f", empty.toString()).err()).contains(empty + ": no pattern in it");
    assertThat(kwic("-f", folder.resolve("none").toString()).err()).contains("none: no such file");
    assertThat(kwic("-f", empty.toString()).status()).isEqualTo(2);
  }

  @Test
  void theHelpShowsThePatternLanguage() {
    assertThat(Running.of("kwic", "--help").out()).contains("Patterns:", "one []{0,3} two", "/expression/");
  }
}
