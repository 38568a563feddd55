package kashaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kashaf.RandomTexts;
import kashaf.corpus.Bytes;
import kashaf.corpus.Corpus;
import kashaf.corpus.Drop;
import kashaf.corpus.Notices;
import kashaf.corpus.Reading;
import kashaf.corpus.Source;
import kashaf.language.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No row depends on how the bytes come in: all at once, or a few at a time as through a pipe. */
class SlowStreamsTest {
  private static final Folding COUNT = Folding.named("count");
  private static final Folding MATCH = Folding.named("match");
  private static final List<Charset> ENCODINGS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("UTF-32BE"));

  static Stream<Analysis<?>> analyses() {
    return Stream.of(
        Frequencies.of(COUNT), new Sentences(), new SentenceSummary(COUNT), new Concordance(Phrase.of("كتاب", MATCH),
            4, 6));
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void bytesThatComeAFewAtATimeGiveTheSameRows(Analysis<?> analysis) {
    for (int seed = 0; seed < 80; seed++) {
      sameHoweverItComes(analysis, RandomTexts.text(seed, 2 + seed), seed, false);
    }
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void alsoWhereSomeAreInvalid(Analysis<?> analysis) {
    for (int seed = 0; seed < 40; seed++) {
      sameHoweverItComes(analysis, RandomTexts.text(seed, 2 + seed), seed, true);
    }
  }

  private static void sameHoweverItComes(Analysis<?> analysis, String text, int seed, boolean spoilt) {
    Charset encoding = ENCODINGS.get(seed % ENCODINGS.size());
    byte[] good = text.getBytes(encoding);
    // Blanks instead of NUL: what holds NUL is taken for binary.
    byte[] bytes = spoilt ? Bytes.spoilt(text.getBytes(StandardCharsets.UTF_8), seed) : good;
    for (int i = 0; spoilt && i < bytes.length; i++) {
      bytes[i] = bytes[i] == 0 ? (byte) ' ' : bytes[i];
    }
    Random random = new Random(seed);
    Reading reading =
        new Reading(spoilt ? StandardCharsets.UTF_8 : encoding, null, null, Reading.Unit.FILE,
            Reading.DEFAULT.partSize());
    List<String> expected = rows(analysis, Source.bytes("t", false, bytes), reading);
    Source drops = new Source("t", false, () -> new Drop(new ByteArrayInputStream(bytes), 7, random.nextInt()));
    for (int run = 0; run < 3; run++) {
      int size = 1 + random.nextInt(60);
      assertThat(rows(analysis, drops, reading.withPartSize(size))).as("parts of %d: %s", size, text)
          .isEqualTo(expected);
    }
  }

  private static List<String> rows(Analysis<?> analysis, Source source, Reading reading) {
    Corpus corpus = new Corpus(List.of(source), reading, Notices.SILENT);
    // An array shows nothing of what is in it.
    return Asking.rows(analysis, corpus, 1).stream().map(row -> row.toString().replaceAll("\\[J@\\p{XDigit}+", ""))
        .toList();
  }
}
