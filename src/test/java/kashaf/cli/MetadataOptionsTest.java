package kashaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataOptionsTest {
  @TempDir private Path folder;
  private String texts;
  private String meta;

  @BeforeEach
  void write() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(corpus.resolve("1.txt"), "sea sea ship");
    Files.writeString(corpus.resolve("2.txt"), "sea sand\nsand");
    Files.writeString(corpus.resolve("3.txt"), "ship bread");
    Files.writeString(corpus.resolve("4.txt"), "salt");
    texts = corpus.toString();
    meta = Files.writeString(folder.resolve("meta.csv"),
        "document,author,year\n1.txt,هالة,900\n2.txt,سالم,1950\n3.txt,هالة,1960\n9.txt,x,1\n").toString();
  }

  private Running run(String command, String... more) {
    Stream<String> words = Stream.concat(Stream.of(command.split(" ")), Stream.of(more));
    return Running.of(Stream.concat(words, Stream.of("--meta", meta, texts)).toArray(String[]::new));
  }

  private String unknown(String what, String file, String others) {
    return "kashaf: " + meta + ": no " + what + " for " + texts + "/" + file + others + "; left out\n";
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "--where author=هالة | 1 3", "--where author!=هالة | 2", "--where year>=1950 | 2 3", "--where year<1000 | 1",
    "--where author=هالة --where year>1000 | 3", "--where document=2.txt | 2"
  })
  void documentsAreChosen(String where, String expected) {
    Running running = run("sentences --columns document " + where);
    assertThat(running.out().lines().skip(1).distinct().map(name -> name.replaceAll(".*/|\\.txt", "")))
        .containsExactly(expected.split(" "));
    assertThat(running.err()).isEqualTo(unknown("row", "4.txt", ""));
    assertThat(run("sentences -q " + where).err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"freq", "sentences", "quotes", "ngrams", "keyness --reference README.md", "dispersion",
      "stats", "kwic sea"})
  void everyCommandTakesThem(String command) {
    String[] words = command.split(" ");
    Stream<String> alone = Stream.concat(Stream.of(words), Stream.of(texts + "/1.txt", texts + "/3.txt"));
    Running expected = Running.of(alone.toArray(String[]::new));
    Running running = run(command, "--where", "author=هالة", "-q");
    assertThat(running).isEqualTo(expected);
  }

  @Test
  void noneThatIsLeftIsTold() {
    Running running = run("kwic -q sea", "--where", "author=nobody", "--where", "year<5");
    assertThat(running.status()).isEqualTo(1);
    assertThat(running.err()).isEmpty();
    assertThat(run("freq", "--where", "author=nobody").err())
        .endsWith("no document is left where author=nobody\n");
  }

  @Test
  void freqHasAColumnForEachValue() {
    Running running = run("freq --columns type,frequency,documents,هالة,سالم --by author");
    assertThat(running.out()).isEqualTo(
        """
        type,frequency,documents,هالة,سالم
        sea,3,2,2,1
        sand,2,1,0,2
        ship,2,2,2,0
        bread,1,1,1,0
        """);
    assertThat(running.err()).isEqualTo(unknown("author", "4.txt", ""));
    assertThat(run("freq -l 0 --by year").out()).endsWith(",documents,900,1950,1960\n");
    assertThat(run("freq --by document").out()).isEqualTo(run("freq --by-document").out());
  }

  @Test
  void statsHasTheFiguresOfEachValue() {
    Running running = run("stats --by author");
    assertThat(running.out().lines().filter(line -> line.matches("author,.*|.*,(words|types|ttr|paragraphs),.*")))
        .containsExactly("author,metric,value", "سالم,words,3", "سالم,types,2", "سالم,paragraphs,2",
            "سالم,ttr,0.6666667", "هالة,words,5", "هالة,types,3", "هالة,paragraphs,2", "هالة,ttr,0.6");
    assertThat(run("stats --spectrum --by year").out().lines().limit(3))
        .containsExactly("year,frequency,types", "900,1,1", "900,2,1");
  }

  /** The same figures as of two runs over the files themselves. */
  @Test
  void keynessComparesEachValueWithTheRest() {
    List<String> rows = run("keyness --measure ll,p-bonferroni,log-ratio --by author -q").out().lines().toList();
    Stream<String> salim = keyness("سالم", List.of("2.txt"), List.of("1.txt", "3.txt"));
    Stream<String> hala = keyness("هالة", List.of("1.txt", "3.txt"), List.of("2.txt"));
    assertThat(rows.stream().skip(1)).containsExactlyElementsOf(Stream.concat(salim, hala).toList());
    assertThat(rows.get(0)).startsWith("author,rank,type,");
    assertThat(run("keyness --explain --by author").err())
        .contains("author سالم: target: 3 words, 2 types", "author هالة: reference: 3 words, 2 types",
            "author هالة: types compared: 4;");
  }

  private Stream<String> keyness(String author, List<String> target, List<String> reference) {
    Stream<String> files = Stream.concat(target.stream().map(name -> texts + "/" + name),
        reference.stream().flatMap(name -> Stream.of("--reference", texts + "/" + name)));
    Stream<String> options = Stream.of("keyness", "--measure", "ll,p-bonferroni,log-ratio");
    return Running.of(Stream.concat(options, files).toArray(String[]::new)).out().lines().skip(1)
        .map(row -> author + "," + row);
  }

  @Test
  void oneValueHasNothingToBeComparedWith() {
    Running running = run("keyness -q --by author --where author=سالم");
    assertThat(running.out().lines().skip(1))
        .containsExactly("سالم,1,sand,2,0,666666.67,,0.000000,", "سالم,2,sea,1,0,333333.33,,0.000000,");
  }

  @Test
  void tfIdfHasARowForEachTypeOfEachDocument() {
    Running running = Running.of("freq", "--tf-idf", "--explain", texts + "/1.txt", texts + "/2.txt");
    assertThat(running.out().replace(texts + "/", "")).isEqualTo(
        """
        document,type,tf,df,tf-idf
        1.txt,ship,1,1,0.301030
        1.txt,sea,2,2,0.000000
        2.txt,sand,2,1,0.602060
        2.txt,sea,1,2,0.000000
        """);
    assertThat(running.err()).contains("tf-idf = tf × log10(N / df) (Spärck Jones 1972", "N = 2");
    assertThat(run("freq -q --tf-idf --by author").out())
        .startsWith("author,type,tf,df,tf-idf\nسالم,sand,2,1,0.602060\n");
  }

  @Test
  void paragraphsBelongToTheirFile() {
    assertThat(run("sentences -q --document line --columns document --where author=سالم").out().replace(texts, ""))
        .isEqualTo("document\n/2.txt#1\n/2.txt#2\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "freq --where autor=x | no column 'autor' in",
    "freq --by autor | no column 'autor' in",
    "stats --by autor | no column 'autor' in",
    "keyness --by autor | no column 'autor' in",
    "freq --where author | author' is no condition",
    "freq --by author --by-document | ask for one",
    "freq --tf-idf --forms | a table of types",
    "keyness --by author --reference x | leave out --reference",
  })
  void whatIsWrongIsTold(String command, String message) {
    wrong(run(command), message);
  }

  private static void wrong(Running running, String message) {
    assertThat(running.status()).isEqualTo(2);
    assertThat(running.out()).isEmpty();
    assertThat(running.err()).contains(message).doesNotContain("Exception");
  }

  @Test
  void metadataThatAreMissingOrWrongAreTold() throws IOException {
    wrong(Running.of("freq", "--where", "a=b", texts), "--where needs --meta FILE");
    wrong(Running.of("freq", "--by", "author", texts), "--by author needs --meta FILE");
    wrong(Running.of("freq", "--meta", "no-such-file", texts), "no-such-file: no such file");
    wrong(Running.of("freq", "--meta", texts, texts), texts + ": ");
    String list = Files.writeString(folder.resolve("list.csv"), "type,frequency\nsea,3\n").toString();
    wrong(Running.of("keyness", "--by", "document", texts, list), "list.csv is a frequency list");
    String clash = Files.writeString(folder.resolve("clash.csv"), "document,metric\n1.txt,x\n").toString();
    wrong(Running.of("stats", "--by", "metric", "--meta", clash, texts), "has a column 'metric' already");
  }
}
