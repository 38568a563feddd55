package kashaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kashaf.RandomTexts;
import kashaf.corpus.Bytes;
import kashaf.corpus.Corpus;
import kashaf.corpus.Document;
import kashaf.corpus.Notices;
import kashaf.corpus.Reading;
import kashaf.corpus.Source;
import kashaf.language.Folding;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A large file is read by several threads; nothing shows it, neither in the rows nor in what is told. */
class DividedFilesTest {
  private static final int PART = 5;

  @TempDir
  private Path folder;

  static Stream<Analysis<?>> aggregations() {
    return Stream.of(Frequencies.of(Folding.named("count")), new SentenceSummary(Folding.named("count")));
  }

  @ParameterizedTest
  @MethodSource("aggregations")
  void givesTheSameRowsAsOneThread(Analysis<?> analysis) throws IOException {
    for (int seed = 0; seed < 60; seed++) {
      List<Source> sources = new ArrayList<>();
      for (int file = 0; file < 3; file++) {
        byte[] bytes = RandomTexts.text(10 * seed + file, 40 + 30 * file).getBytes(StandardCharsets.UTF_8);
        sources.add(file(file + ".txt", seed % 2 == 0 ? bytes : Bytes.spoilt(bytes, seed)));
      }
      Told expected = told(analysis, sources, 1);
      for (int threads : new int[] {2, 3, 8}) {
        assertThat(told(analysis, sources, threads)).as("seed %d, %d threads", seed, threads).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("aggregations")
  void aMarkIsOneAtTheBeginningOnly(Analysis<?> analysis) throws IOException {
    String marked = "\uFEFFone two\n".repeat(100);
    List<Source> sources = List.of(file("marked.txt", marked.getBytes(StandardCharsets.UTF_8)));
    assertThat(told(analysis, sources, 4)).isEqualTo(told(analysis, sources, 1));
  }

  private Source file(String name, byte[] bytes) throws IOException {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == 0 ? (byte) ' ' : bytes[i]; // what holds NUL is taken for binary
    }
    return Source.file(Files.write(folder.resolve(name), bytes), name);
  }

  private record Told(List<String> rows, List<String> notices) {}

  private static Told told(Analysis<?> analysis, List<Source> sources, int threads) {
    List<String> notices = new ArrayList<>();
    Notices heard =
        new Notices() {
          @Override
          public void error(String document, String message) {
            notices.add("error " + document + " " + message);
          }

          @Override
          public void warning(String document, String message) {
            notices.add("warning " + document + " " + message);
          }

          @Override
          public void read(Document first, int documents, String encoding) {
            notices.add("read " + first + " " + documents + " " + encoding);
          }
        };
    Corpus corpus = new Corpus(sources, Reading.DEFAULT.withPartSize(PART), heard);
    List<String> rows = Asking.rows(analysis, corpus, threads).stream()
        .map(row -> row.toString().replaceAll("\\[J@\\p{XDigit}+", "")).toList();
    return new Told(rows, notices);
  }
}
