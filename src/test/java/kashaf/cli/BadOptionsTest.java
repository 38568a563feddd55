package kashaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program says to command lines that it cannot follow: status 2, few lines, nothing read or written. */
class BadOptionsTest {
  private static void refused(String[] arguments, String... words) {
    InputStream untouched =
        new InputStream() {
          @Override
          public int read() {
            throw new AssertionError("standard input was read");
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Running running = Running.between(untouched, out, arguments);
    assertThat(running.status()).as(List.of(arguments).toString()).isEqualTo(2);
    assertThat(running.err()).contains(words).startsWith("kashaf: ").endsWith("\n");
    assertThat(running.err()).doesNotContain("\tat ").doesNotContain("Exception").doesNotContain("kashaf itself");
    assertThat(running.err().lines().count()).isLessThanOrEqualTo(4);
    assertThat(out.toString()).isEmpty();
  }

  /** Blanks separate the arguments, words that the message must hold are behind the bar, with a semicolon between. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "freq --no-such-option | --no-such-option; kashaf freq --help",
        "freq --colums type | --colums; --columns; kashaf freq --help",
        "sentences -Z | -Z; kashaf sentences --help",
        "--no-such-option | --no-such-option; kashaf --help",
        "frq a.txt | 'frq'; freq; kashaf --help",
        "sentence | sentences",
        "xyz | 'xyz'; kashaf --help",
        "freq --columns type,nix | unknown column 'nix'; rank, type, frequency",
        "freq --columns=, | --columns",
        "freq --columns type,,rank | unknown column ''",
        "freq --sort=, | --sort",
        "sentences --columns type | unknown column 'type'; document, paragraph, sentence",
        "sentences --summary --columns text | unknown column 'text'; metric, value",
        "kwic بحر --columns nix | unknown column 'nix'; position",
        "freq --sort nix | unknown column 'nix'; frequency",
        "freq --sort frequency:down | unknown column 'frequency:down'",
        "freq --columns forms | unknown column 'forms'",
        "freq --fold nix | --fold; 'nix'; none, count, match, case, marks",
        "sentences --fold nix | 'nix'",
        "kwic بحر --fold case,nix | 'nix'",
        "freq --lang xx | 'xx'; auto, ar",
        "freq -E nix | 'nix'; windows-1256",
        "freq -E a/b | 'a/b'",
        "freq -E auto,UTF-8 | unknown encoding",
        "freq --format nix | 'nix'; text, csv, tsv, jsonl, md, html",
        "freq --by-document --format nix | 'nix'; text, csv",
        "freq --limit -1 | --limit; -1",
        "freq --by-document --limit -1 | --limit; -1",
        "freq --limit many | --limit; many",
        "freq --limit 99999999999999999999 | --limit",
        "freq --limit | --limit; kashaf freq --help",
        "freq --min-frequency x | --min-frequency",
        "kwic -C -1 بحر | -1; less than 0",
        "kwic --before -1 بحر | -1",
        "kwic --after -5 بحر | -5",
        "kwic -C x بحر | x",
        "freq --threads 0 | --threads; less than 1",
        "kwic --threads -3 بحر | --threads",
        "freq --document page | --document; file, paragraph or line; 'page'",
        "freq -d ;; | delimiter; one character; ';;'",
        "freq -d= | delimiter",
        "freq -d \" | delimiter",
        "freq --bidi left | --bidi; auto, isolate, visual or none; left",
        "freq --layout rows | --layout; auto, columns or lines; rows",
        "freq --color sometimes | --color; auto, always or never",
        "freq --lines --wrapped | --lines; --wrapped",
        "freq --stopwords no-such-list | no-such-list: no such file",
        "freq --only no-such-list | no-such-list: no such file",
        "freq --stopwords src | src",
        "kwic | PATTERN",
        "kwic ، | '،'; no word",
        "kwic ... | '...'; no word",
        "freq --match /[/ | /[/",
        "freq --match /(/ | not a regular expression",
        "repl no-such-file --nix | --nix"
      })
  void wrong(String line, String words) {
    refused(line.split(" "), words.split("; "));
  }

  @Test
  void emptyPatterns() {
    for (String pattern : new String[] {"", " ", "\t\n"}) {
      refused(new String[] {"kwic", pattern}, "the pattern is empty");
      refused(new String[] {"freq", "--match", pattern}, "the pattern is empty");
    }
  }

  @Test
  void emptyValues() {
    refused(new String[] {"freq", "-d", ""}, "delimiter");
    refused(new String[] {"freq", "-E", ""}, "encoding");
    refused(new String[] {"freq", "--lang", ""}, "language");
    refused(new String[] {"freq", "--document", ""}, "--document");
    refused(new String[] {"freq", "--columns", ""}, "unknown column ''");
    refused(new String[] {"freq", "--sort", ""}, "unknown column ''");
    refused(new String[] {"freq", "--stopwords", ""}, "");
    refused(new String[] {"freq", "-d", "😀"}, "delimiter");
    refused(new String[] {"freq", "-d", "\n"}, "delimiter");
  }

  @Test
  void theLargestContextIsNoMistake() {
    Running running =
        Running.withInput("قرب البحر دار", "kwic", "-C", "2147483647", "--columns", "before,after", "البحر");
    assertThat(running.out()).isEqualTo("before,after\nقرب,دار\n");
    assertThat(running.err()).isEmpty();
    assertThat(running.status()).isZero();
  }

  @Test
  void columnsThatOnlyTheInputShowsAreToldAfterReading() {
    Running running = Running.withInput("بحر", "freq", "--by-document", "--columns", "nix");
    assertThat(running.status()).isEqualTo(2);
    assertThat(running.out()).isEmpty();
    assertThat(running.err()).contains("unknown column 'nix'; there are: rank", "documents, -");
  }

  @Test
  void aTraceIsShownToThoseWhoAsk() {
    assertThat(Running.of("freq", "--debug", "--lang", "xx").err()).contains("\tat kashaf.", "unknown language 'xx'");
  }
}
