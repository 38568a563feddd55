package kashaf.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  private static final LongConsumer NOBODY = bytes -> {};

  @TempDir private Path folder;
  private final Heard heard = new Heard();

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, name);
  }

  /** The names found, without the path of the temporary folder. */
  private List<String> found(String... arguments) {
    List<String> full = Arrays.stream(arguments).map(name -> name.equals("-") ? name : folder + "/" + name).toList();
    return Sources.of(full, InputStream.nullInputStream(), heard).stream().map(this::shortened).toList();
  }

  private String shortened(Source source) {
    return source.name().replace(folder + "/", "");
  }

  private List<String> errors() {
    return heard.errors().stream().map(error -> error.replace(folder + "/", "")).toList();
  }

  @Test
  void aDirectoryGivesTheTextsBelowItByPath() throws IOException {
    for (String name : "b.txt a/z.md a/b/c.text a.txt a-1.txt B.HTML c.htm d.TXT.GZ".split(" ")) {
      file("in/" + name);
    }
    for (String name : new String[] {"in/no.pdf", "in/txt", "in/a.txt.bak", "in/e.gz", "in/f.txt.bz2"}) {
      file(name);
    }
    assertThat(found("in"))
        .containsExactly("in/B.HTML", "in/a-1.txt", "in/a.txt", "in/a/b/c.text", "in/a/z.md", "in/b.txt", "in/c.htm",
            "in/d.TXT.GZ");
    assertThat(heard.errors()).isEmpty();
  }

  /** By code point U+FB50 comes before U+10330; by UTF-16 it would come behind. */
  @Test
  void pathsAreSortedByCodePoint() throws IOException {
    for (String name : new String[] {"𐌰.txt", "ﭐ.txt", "ب.txt", "أ.txt", "z.txt", "كتاب قديم.txt"}) {
      file("in/" + name);
    }
    assertThat(found("in"))
        .containsExactly("in/z.txt", "in/أ.txt", "in/ب.txt", "in/كتاب قديم.txt", "in/ﭐ.txt", "in/𐌰.txt");
  }

  @Test
  void namesAreAsTheyWereGiven() throws IOException {
    file("in/نص عربي.txt");
    file("in/sub dir/a.txt");
    List<String> expected = List.of("in/sub dir/a.txt", "in/نص عربي.txt");
    assertThat(found("in/")).isEqualTo(expected);
    assertThat(found("in/../in")).containsExactly("in/../in/sub dir/a.txt", "in/../in/نص عربي.txt");
    assertThat(found("in/نص عربي.txt", "in/sub dir")).containsExactly("in/نص عربي.txt", "in/sub dir/a.txt");
  }

  @Test
  void whatIsHiddenIsSkippedUnlessNamed() throws IOException {
    file("in/.hidden.txt");
    file("in/.git/a.txt");
    file("in/a.txt");
    assertThat(found("in")).containsExactly("in/a.txt");
    assertThat(found("in/.git", "in/.hidden.txt")).containsExactly("in/.git/a.txt", "in/.hidden.txt");
  }

  @Test
  void aNamedFileMayHaveAnyName() throws IOException {
    file("notes");
    file("data.csv");
    assertThat(found("notes", "data.csv", "-", "notes")).containsExactly("notes", "data.csv", "-", "notes");
  }

  @Test
  void linksAreFollowedButNotInACircle() throws IOException {
    file("in/a/one.txt");
    file("in/b/two.txt");
    Files.createSymbolicLink(folder.resolve("in/a/up"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/a/itself"), Path.of("."));
    assertThat(found("in")).containsExactly("in/a/one.txt", "in/b/two.txt");
    Files.createSymbolicLink(folder.resolve("in/a/to-b"), Path.of("../b"));
    Files.createSymbolicLink(folder.resolve("in/b/to-a"), Path.of("../a"));
    assertThat(found("in"))
        .as("two that lead to each other")
        .containsExactly("in/a/one.txt", "in/a/to-b/two.txt", "in/b/to-a/one.txt", "in/b/two.txt");
    Files.createSymbolicLink(folder.resolve("link"), Path.of("in/a"));
    assertThat(found("link")).as("a link that was given").containsExactly("link/one.txt", "link/to-b/two.txt");
    assertThat(heard.errors()).isEmpty();
  }

  @Test
  void whatIsNotThereIsToldAndTheRestGoesOn() throws IOException {
    file("a.txt");
    Files.createDirectories(folder.resolve("empty/deeper"));
    Files.createSymbolicLink(folder.resolve("broken"), Path.of("nowhere"));
    assertThat(found("missing.txt", "a.txt", "empty", "broken", "a.txt/b")).containsExactly("a.txt");
    assertThat(errors())
        .containsExactly(
            "missing.txt: no such file",
            "empty: no texts in this directory (.txt .text .md .html .htm, also with .gz)",
            "broken: no such file",
            "a.txt/b: no such file");
  }

  @Test
  void anEmptyNameIsNotTheCurrentDirectory() {
    assertThat(Sources.of(List.of(""), InputStream.nullInputStream(), heard)).isEmpty();
    assertThat(heard.errors()).containsExactly("'': no such file: the name is empty");
  }

  @Test
  void standardInputCanBeNamedOnce() {
    assertThat(found("-", "-")).containsExactly("-");
    assertThat(heard.errors()).containsExactly("-: standard input can be read only once");
  }

  @Test
  void aDirectoryMayBeCalledLikeAText() throws IOException {
    file("in/x.txt/y.txt");
    assertThat(found("in")).containsExactly("in/x.txt/y.txt");
    assertThat(found("in/x.txt")).containsExactly("in/x.txt/y.txt");
  }

  @Test
  void aPipeInADirectoryIsNoText() throws IOException, InterruptedException {
    file("in/a.txt");
    Path pipe = folder.resolve("in/pipe.txt");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo here");
    assertThat(found("in")).containsExactly("in/a.txt");
    assertThat(found("in/pipe.txt")).as("one that was given is meant").containsExactly("in/pipe.txt");
  }

  @Test
  void htmlIsKnownByItsNameAndGzipByItsBytes() throws IOException {
    assertThat(Sources.of(List.of(file("a.HTM").toString(), file("b.html.gz").toString()), null, heard))
        .allMatch(Source::html);
    assertThat(Sources.of(List.of(file("html").toString(), file("a.html.txt").toString()), null, heard))
        .noneMatch(Source::html);
    byte[] packed = Bytes.gzip("بحر".getBytes());
    assertThat(Source.bytes("a.txt", false, packed).open(NOBODY).readAllBytes()).isEqualTo("بحر".getBytes());
    assertThat(Source.standardInput(new ByteArrayInputStream(packed)).open(NOBODY).readAllBytes())
        .isEqualTo("بحر".getBytes());
    byte[] two = Bytes.plus(packed, packed);
    assertThat(Source.bytes("joined", false, two).open(NOBODY).readAllBytes()).isEqualTo("بحربحر".getBytes());
    assertThat(Source.bytes("one byte", false, Bytes.of("1F")).open(NOBODY).readAllBytes()).hasSize(1);
  }
}
