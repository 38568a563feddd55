package kashaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kashaf.analysis.Concordance;
import kashaf.analysis.Concordance.Line;
import kashaf.analysis.Window;
import kashaf.analysis.pattern.PatternSearch;
import kashaf.corpus.Corpus;
import kashaf.corpus.Notices;
import kashaf.corpus.Reading;
import kashaf.corpus.Sources;
import kashaf.language.Folding;
import kashaf.render.Bidi;
import kashaf.render.Terminal;
import kashaf.run.LocalRunner;
import kashaf.table.Table;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KwicCommandTest {
  private static final String TEXT = "The red cat. A red dog saw the cat!\nThe dog ran; a red cat ran.\n";

  private static Running kwic(String... arguments) {
    return Running.withInput(TEXT, Stream.concat(Stream.of("kwic"), Stream.of(arguments)).toArray(String[]::new));
  }

  private static String kwic(String line) {
    Running running = kwic(line.split(" "));
    assertThat(running.err()).isEmpty();
    assertThat(running.status()).isZero();
    return running.out();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "-C 1                       | 'The,cat\nA,dog\na,cat\n'",
    "-C 1 --before 2            | 'The,cat\ncat. A,dog\nran; a,cat\n'",
    "-C sentence                | 'The,cat.\nA,dog saw the cat!\nThe dog ran; a,cat ran.\n'",
    "-C paragraph --after 0     | 'The,\nThe red cat. A,\nThe dog ran; a,\n'",
    "--chars 5                  | 'The,cat.\nat. A,dog s\nan; a,cat r\n'"
  })
  void theContextIsAsWideAsWanted(String options, String expected) {
    assertThat(kwic(options + " --no-header --columns before,after red")).isEqualTo(expected);
  }

  /** The nodes stand at 2, 5 and 14, with cat, dog, cat behind them. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "1R                   | 2 14 5",
    "1R:desc              | 5 2 14",
    "2R                   | 2 14 5",
    "2R,frequency         | 2 14 5",
    "1R,frequency:asc     | 5 2 14",
    "1L,frequency,1R:desc | 5 14 2",
    "R1,position:desc     | 14 2 5",
    "1L:asc,1R            | 14 5 2",
    "position:desc        | 14 5 2"
  })
  void theOrderIsAsWanted(String keys, String positions) {
    assertThat(kwic("--no-header --columns position --sort " + keys + " red").replace('\n', ' ').strip())
        .isEqualTo(positions);
  }

  @Test
  void positionsCanBeShown() {
    assertThat(kwic("--columns L1,1R,R5 red")).isEqualTo("L1,1R,R5\nthe,cat,saw\na,dog,the\na,cat,\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "--near cat --within 1                | 2 14",
    "--near cat --within 1 --side before  | ",
    "--near cat                           | 2 5 14",
    "--near cat --within 2 --side before  | 5",
    "--not-near cat --within 1            | 5",
    "--near cat --not-near dog --within 3 | 2",
    "--near ran --within sentence         | 14",
    "--near the --within paragraph        | 2 5 14",
    "--not-near saw --within paragraph    | 14",
    "--near 'd*' --within 1               | 5"
  })
  void aWordCanBeWantedNearOrNotAtAll(String options, String positions) {
    String[] line = ("--no-header --columns position " + options.replace("'", "") + " red").split(" +");
    assertThat(kwic(line).out().replace('\n', ' ').strip()).isEqualTo(positions == null ? "" : positions);
  }

  @Test
  void tablesKnowWhatIsNear() {
    assertThat(kwic("--near saw --within 2 --count red")).endsWith("\n-,1,16,62500.00\n");
  }

  @Test
  void documentsAreCounted() {
    assertThat(kwic("--count red")).isEqualTo("document,hits,words,per_million\n-,3,16,187500.00\n");
  }

  @Test
  void linesAreGrouped() {
    assertThat(kwic("--group 1R red"))
        .isEqualTo("rank,R1,frequency,percent\n1,cat,2,66.6667\n2,dog,1,33.3333\n");
    assertThat(kwic("--group document,node --sort node:desc the"))
        .isEqualTo("rank,document,node,frequency,percent\n1,-,the,3,100.0000\n");
    assertThat(kwic("--group node --fold none The")).isEqualTo("rank,node,frequency,percent\n1,The,2,100.0000\n");
  }

  @Test
  void positionsAreListed() {
    assertThat(kwic("--positions -l 2 --columns rank,L1,node,R1 red"))
        .isEqualTo("rank,L1,node,R1\n1,a:2,red:3,cat:2\n2,the:1,,dog:1\n");
  }

  @Test
  void hitsArePlotted() {
    assertThat(kwic("--plot red")).isEqualTo("document,hits,words,per_million,plot\n-,3,16,187500.00,"
        + "···█···········█································█···········\n");
    Terminal screen = new Terminal(true, 80, 24, false, Bidi.NONE);
    assertThat(Running.on(screen, "kwic", "--plot", "البحر", "examples/corpus").out().lines().skip(1))
        .hasSize(4).allMatch(line -> line.matches("examples/corpus.*  [·▁▂▃▄▅▆▇█]{20}"));
  }

  @Test
  void aParagraphIsShown() {
    assertThat(kwic("--expand -:51 red"))
        .isEqualTo("document,paragraph,start,end,text\n-,2,36,63,The dog ran; a red cat ran.\n");
    Running none = kwic("--expand", "-:50", "red");
    assertThat(none.out()).isEqualTo("document,paragraph,start,end,text\n");
    assertThat(none.status()).isEqualTo(1);
  }

  @Test
  void onAScreenTheParagraphIsNotCut() {
    Terminal screen = new Terminal(true, 40, 24, false, Bidi.NONE);
    String start = Running.of("kwic", "--no-header", "--columns", "start", "-l", "1", "المكتبة", "examples/news-ar.txt")
        .out().strip();
    Running shown = Running.on(screen, "kwic", "--expand", "examples/news-ar.txt:" + start, "المكتبة",
        "examples/news-ar.txt");
    assertThat(shown.out().lines().filter(line -> line.contains("المكتبة التي لا يصل إليها الطفل ماشيًا ليست مكتبته")))
        .hasSize(1);
  }

  @Test
  void chosenLinesStayInOrder() {
    assertThat(kwic("--no-header --every 2 --columns position red")).isEqualTo("2\n14\n");
    assertThat(kwic("--no-header --unique -C 0 --columns position red")).isEqualTo("2\n");
    assertThat(kwic("--no-header --sample 9 --columns position red")).isEqualTo("2\n5\n14\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "7", "-3"})
  void aSampleIsTheSameForAnyNumberOfThreads(String seed) {
    String line = "kwic --sample 5 --seed " + seed + " في examples/corpus --threads ";
    String one = Running.of((line + 1).split(" ")).out();
    assertThat(one.lines()).hasSize(6);
    assertThat(Running.of((line + "8 --part-size 40").split(" ")).out()).isEqualTo(one);
  }

  @Test
  void anotherSeedDrawsOthers() {
    List<String> samples = Stream.of("1", "2", "3", "4")
        .map(seed -> Running.of("kwic", "--sample", "5", "--seed", seed, "في", "examples/corpus").out()).toList();
    assertThat(samples).doesNotHaveDuplicates();
  }

  /** The status says whether anything was found, not how much of it was written. */
  @ParameterizedTest
  @CsvSource({"-l 0, 0", "--sample 0, 0", "--count -l 0, 0", "--sort 1R -l 0, 0", "--fold none --count, 0",
      "--group node -l 0, 0"})
  void whatIsFoundButNotWrittenIsFound(String options, int status) {
    assertThat(kwic((options + " red").split(" ")).status()).isEqualTo(status);
    assertThat(kwic((options + " blue").split(" ")).status()).isEqualTo(1);
  }

  /** Arabic words in the order of the alphabet, where code points would put hamza first. */
  @Test
  void neighboursAreSortedAsInADictionary() {
    String text = "في يد. في أب. في باب. في اثنين. في يد.";
    String[] columns = {"kwic", "--no-header", "--columns", "R1", "--lang", "ar", "في", "--sort"};
    assertThat(sorted(text, columns, "1R")).isEqualTo("أب\nاثنين\nباب\nيد\nيد\n");
    assertThat(sorted(text, columns, "1R,frequency")).isEqualTo("يد\nيد\nأب\nاثنين\nباب\n");
    assertThat(sorted(text, columns, "1R:desc")).isEqualTo("يد\nيد\nباب\nاثنين\nأب\n");
  }

  private static String sorted(String text, String[] columns, String keys) {
    return Running.withInput(text, Stream.concat(Stream.of(columns), Stream.of(keys)).toArray(String[]::new)).out();
  }

  @Test
  void theCollationCanBeChosen() {
    String text = "x z. x ä. x a. x B.";
    String[] auto = {"kwic", "--no-header", "--columns", "R1", "--fold", "none", "--sort", "1R", "x"};
    for (String[] order : new String[][] {{"de", "a\nä\nB\nz\n"}, {"sv", "a\nB\nz\nä\n"}, {"codepoint",
        "B\na\nz\nä\n"}}) {
      String[] line = Stream.concat(Stream.of(auto), Stream.of("--collation", order[0])).toArray(String[]::new);
      assertThat(Running.withInput(text, line).out()).as(order[0]).isEqualTo(order[1]);
    }
  }

  /** CSV, JSON Lines, the prompt and the library: one hit list. */
  @ParameterizedTest
  @ValueSource(strings = {"في", "البحر", "المكتبة", "the", "إلى"})
  void allFormsHoldTheSameLines(String word) throws IOException {
    String[] line = {"kwic", "-C", "4", "--sort", "1R:desc,position", "--collation", "codepoint", word};
    String csv = run(line, "examples/corpus", "--format", "csv").out();
    List<List<String>> expected = new ArrayList<>();
    for (CSVRecord row : CSVFormat.RFC4180.parse(new StringReader(csv))) {
      expected.add(row.toList());
    }
    List<String> header = expected.remove(0);

    Running prompt = Running.withInput(String.join(" ", line) + "\n", "repl", "examples/corpus");
    assertThat(prompt.out()).isEqualTo(csv);

    List<String> objects = run(line, "examples/corpus", "--format", "jsonl").out().lines().toList();
    assertThat(objects).isEqualTo(expected.stream().map(row -> json(header, row)).toList());

    List<List<String>> rows = new ArrayList<>();
    for (Line found : library(word)) {
      rows.add(Stream.of(found.document(), found.position(), found.before(), found.node(), found.after(),
          found.start(), found.end()).map(Object::toString).toList());
    }
    assertThat(rows).isEqualTo(expected);
  }

  private static Running run(String[] line, String... more) {
    return Running.of(Stream.concat(Stream.of(line), Stream.of(more)).toArray(String[]::new));
  }

  private static List<Line> library(String word) {
    Corpus corpus = new Corpus(Sources.of(List.of("examples/corpus"), null, Notices.SILENT),
        Reading.DEFAULT, Notices.SILENT);
    Concordance concordance = new Concordance(PatternSearch.of(word, Folding.named("match")), new Window.Words(4),
        new Window.Words(4), Folding.named("count"));
    try (Stream<Line> lines = new LocalRunner(2).extract(concordance, corpus)) {
      return new Table<>(Concordance.SCHEMA, lines).sort(List.of("R1:desc", "position")).rows().toList();
    }
  }

  private static String json(List<String> header, List<String> row) {
    List<String> members = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      boolean number = List.of("position", "start", "end").contains(header.get(i));
      String value = row.get(i).replace("\\", "\\\\").replace("\"", "\\\"");
      members.add("\"" + header.get(i) + "\":" + (number ? value : "\"" + value + "\""));
    }
    return "{" + String.join(",", members) + "}";
  }
}
