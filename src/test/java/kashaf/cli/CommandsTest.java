package kashaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import kashaf.render.Bidi;
import kashaf.render.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  private static final Terminal SCREEN = new Terminal(true, 80, 24, false, Bidi.NONE);

  @TempDir private Path folder;

  /** The contract: column names and their order are what others test against. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "freq|rank,type,frequency,per_million,percent,cumulative_percent,documents",
        "freq --forms|rank,type,frequency,per_million,percent,cumulative_percent,documents,forms",
        "sentences|document,paragraph,sentence,start,end,words,characters,quoted,text",
        "sentences --summary|metric,value",
        "quotes|document,line,kind,speaker,cue,quote,start,end,mention,resolution,via,parent,rule,confidence",
        "kwic x|document,position,before,node,after,start,end",
        "kwic --count x|document,hits,words,per_million",
        "kwic --plot x|document,hits,words,per_million,plot",
        "kwic --group 1R,node,document x|rank,R1,node,document,frequency,percent",
        "kwic --positions x|rank,L5,L4,L3,L2,L1,node,R1,R2,R3,R4,R5",
        "kwic --expand -:0 x|document,paragraph,start,end,text",
        "ngrams|rank,ngram,n,frequency,per_million,documents",
        "collocates x|rank,collocate,observed,expected,frequency,before,after,logdice,ll,mi",
        "collocates --measure t,z --window 2 --positions x"
            + "|rank,collocate,observed,expected,frequency,before,after,t,z,L2,L1,R1,R2",
        "keyness --reference README.md|rank,type,frequency,reference_frequency,per_million,reference_per_million"
            + ",ll,log-ratio",
        "keyness --reference README.md --measure percent-diff,bic --explain-rows"
            + "|rank,type,frequency,reference_frequency,per_million,reference_per_million,percent-diff,bic,explanation",
        "dispersion|type,frequency,range,parts,juilland-d,carroll-d2,rosengren-s,dp,dp-norm,arf",
        "dispersion --measure dp --explain-rows|type,frequency,range,parts,dp,explanation",
        "stats|metric,value",
        "stats --by document|document,metric,value",
        "stats --spectrum|frequency,types",
        "stats --growth 5|words,types,hapaxes"
      })
  void headersAreThoseOfTheContract(String command, String header) {
    Running running = Running.withInput("", command.split(" "));
    assertThat(running.out().lines().findFirst()).contains(header);
    assertThat(running.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"freq", "sentences", "quotes", "kwic x", "ngrams", "collocates x",
      "keyness --reference README.md", "dispersion", "stats"})
  void helpNamesTheColumnsOfTheSchemaAndShowsExamples(String command) {
    Running help = Running.of((command + " --help").split(" "));
    assertThat(help.status()).isZero();
    assertThat(help.out()).contains("Columns:").contains("Examples:").contains("--format")
        .containsPattern("\\p{IsArabic}|news-ar");
    String header = Running.withInput("", command.split(" ")).out().lines().findFirst().orElseThrow();
    for (String column : header.split(",")) {
      assertThat(help.out()).containsPattern("(?m)^  " + column + " ");
    }
  }

  @Test
  void sentencesOnAScreenAreFollowedByTheSummaryAndAHistogram() throws Exception {
    Path text = Files.writeString(folder.resolve("t.txt"), "One two three. Four five. Six.\n");
    Running running = Running.on(SCREEN, "sentences", text.toString());
    assertThat(running.out())
        .isEqualTo(
            """
            sentence  words  quoted  text
                   1      3       0  One two three.
                   2      2       0  Four five.
                   3      1       0  Six.

            metric                           value
            sentences                            3
            words                                6
            types                                6
            paragraphs                           1
            quoted-share                         0
            words-per-sentence-mean              2
            words-per-sentence-median            2
            words-per-sentence-sd                1
            words-per-sentence-min               1
            words-per-sentence-q1              1.5
            words-per-sentence-q3              2.5
            words-per-sentence-max               3
            characters-per-sentence-mean    9.3333
            characters-per-sentence-median      10
            characters-per-sentence-sd      5.0332
            characters-per-sentence-min          4
            characters-per-sentence-q1           7
            characters-per-sentence-q3          12
            characters-per-sentence-max         14
            longest-sentence                     1
            shortest-sentence                    3

            words a sentence
              0 0
              1 ████████████████████████████████████████████████████████████ 1
              2 ████████████████████████████████████████████████████████████ 1
              3 ████████████████████████████████████████████████████████████ 1
            """);
  }

  @Test
  void filesOfAllKindsCountTheSame() throws Exception {
    String expected = Running.withInput("the sea", "freq").out();
    byte[] utf16 = "\uFEFFthe sea".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
    Files.write(folder.resolve("a.txt"), utf16);
    assertThat(Running.of("freq", folder.resolve("a.txt").toString()).out()).isEqualTo(expected);
    Files.writeString(folder.resolve("b.html"), "<html><body><nav>menu</nav><p>the <b>sea</b></p></body></html>");
    assertThat(Running.of("freq", folder.resolve("b.html").toString()).out()).isEqualTo(expected);
    assertThat(Running.withInput("the sea".getBytes("windows-1256"), "freq", "-E", "windows-1256").out())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "8"})
  void anyNumberOfThreadsWritesTheSameBytes(int threads) {
    for (String command : new String[] {"freq --by-document --forms", "sentences", "quotes --kinds all", "kwic في",
        "kwic --sort 1R,frequency في", "kwic --sample 7 في", "kwic --plot في", "kwic --positions في",
        "ngrams -n 1-3 --skip 1", "ngrams --within document", "collocates --measure fisher,ll,p,z --positions في",
        "keyness --reference examples/corpus --measure ll,fisher,p-bonferroni",
        "stats", "stats --by document", "dispersion", "dispersion --parts 7"}) {
      String[] one = (command + " examples/corpus examples/news-ar.txt --threads 1").split(" ");
      String[] many = (command + " examples/corpus examples/news-ar.txt --part-size 50 --threads " + threads)
          .split(" ");
      assertThat(Running.of(many).out()).as(command).isEqualTo(Running.of(one).out());
    }
  }

  @Test
  void whatIsReadAndHowFiguresComeAboutIsToldOnStandardErrorWhenAsked() {
    Running running = Running.of("freq", "--stats", "--explain", "--stopwords", "language", "-l", "1",
        "examples/corpus");
    assertThat(running.err())
        .contains("documents: 8 (ar 7, en 1)")
        .contains("words left out as stop words")
        .contains("per_million = frequency × 1,000,000 / N");
  }
}
