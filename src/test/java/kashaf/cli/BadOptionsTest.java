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
        "dispersion --measure dp,nix | 'nix'; juilland-d, ; dp-norm",
        "dispersion --parts 0 | --parts is 0",
        "dispersion --type . | --type; '.'; kashaf dispersion --help",
        "dispersion --columns nix | unknown column 'nix'; type, frequency, range, parts, juilland-d",
        "stats --by word | --by word needs --meta FILE",
        "stats --factor 1 | --factor; '1'; between 0 and 1",
        "stats --window 0 | --window is 0",
        "stats --growth -3 | --growth is -3",
        "stats --growth 3 --spectrum | --spectrum and --growth",
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
        "kwic -C page بحر | 'page'; sentence or paragraph",
        "kwic -C 99999999999 بحر | too large",
        "kwic --before sentences بحر | 'sentences'; sentence or paragraph",
        "kwic --chars -2 بحر | -2 characters; less than 0",
        "kwic --chars 20 -C 5 بحر | --chars; -C",
        "kwic --chars 20 --after 5 بحر | --chars; --after",
        "kwic --sort 6R بحر | unknown column '6R'; document, position",
        "kwic --sort frequency بحر | 'frequency'; before it",
        "sentences --sort frequency:desc | 'frequency'; before it",
        "kwic --collation xx بحر | --collation; 'xx'; auto, codepoint",
        "kwic --sample -1 بحر | --sample; -1; less than 0",
        "kwic --sample many بحر | --sample; many",
        "kwic --every 0 بحر | --every; 0; less than 1",
        "kwic --seed x بحر | --seed; x",
        "kwic --group 6R بحر | '6R'; node, document, 1L to 5L",
        "kwic --group , بحر | --group",
        "kwic --group node,node بحر | named twice",
        "kwic --side before بحر | --side; --near",
        "kwic --within 3 بحر | --within 3; --near",
        "kwic --near بر --within 0 بحر | --within; 0 words",
        "kwic --near بر --within page بحر | --within; 'page'; a number of words",
        "kwic --near بر --within 99999999999 بحر | --within; '99999999999'",
        "kwic --near بر --side left بحر | --side; before, after or both; 'left'",
        "kwic --near /(/ بحر | /(/",
        "kwic --count --plot بحر | --count; --plot; exclude each other",
        "kwic --positions --expand a:1 بحر | --positions; --expand",
        "kwic --unique --count بحر | --unique; choose lines",
        "kwic --count --sort 1R بحر | unknown column '1R'; document, hits",
        "kwic --group 1R --columns L1 بحر | unknown column 'L1'; rank, R1",
        "kwic --expand poem.txt بحر | --expand; poem.txt:120",
        "kwic --expand poem.txt:x بحر | --expand; 'x'",
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
        "ngrams -n 0 | 1 to 100 words; 0",
        "ngrams -n 3-2 | 3-2",
        "ngrams -n 2-x | '2-x'; 2-4",
        "ngrams -n 101 | 101",
        "ngrams --skip -1 | --skip; -1",
        "ngrams --within line | sentence, paragraph or document; 'line'",
        "ngrams --with /[/ | /[/",
        "collocates | PATTERN",
        "collocates --window 0 بحر | at least one",
        "collocates --before -1 بحر | -1",
        "collocates --measure pmi بحر | 'pmi'; logdice",
        "collocates --measure , بحر | measure",
        "collocates --ll 3 بحر | '3'; 2-term or 4-term",
        "collocates --within line بحر | 'line'",
        "keyness a.txt | --reference",
        "keyness --reference - | standard input can be read only once",
        "keyness --reference - - | standard input can be read only once",
        "keyness --reference README.md --alpha 0 | --alpha; above 0",
        "keyness --reference README.md --alpha 2 | --alpha; at most 1",
        "keyness --reference README.md --alpha NaN | --alpha",
        "keyness --reference README.md --alpha x | --alpha; x",
        "keyness --reference README.md --smoothing 0 | smoothing; 0",
        "keyness --reference README.md --measure nix | 'nix'; log-ratio",
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
