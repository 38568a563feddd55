package kashaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kashaf.RandomTexts;
import kashaf.analysis.Sentences.Sentence;
import kashaf.language.Folding;
import kashaf.text.WhiteSpace;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void everySentenceHasItsFigures() {
    String text = "عنوان الخبر\n\nقال سعيد: “جاء 🙂 البحر. ثم ذهب”. انتهى\n";
    assertThat(Asking.rows(new Sentences(), text))
        .extracting(Sentence::paragraph, Sentence::sentence, Sentence::start, Sentence::end, Sentence::words,
            Sentence::quoted)
        .containsExactly(
            tuple(1L, 1L, 0L, 11L, 2L, 0L),
            tuple(2L, 2L, 13L, 36L, 4L, 2L),
            tuple(2L, 3L, 37L, 45L, 2L, 2L),
            tuple(2L, 4L, 46L, 51L, 1L, 0L));
  }

  @Test
  void offsetsSliceToTheText() {
    RandomTexts.of(200).forEach(text -> {
      int[] points = text.codePoints().toArray();
      long words = 0;
      for (Sentence sentence : Asking.rows(new Sentences(), text)) {
        String slice = new String(points, (int) sentence.start(), (int) (sentence.end() - sentence.start()));
        assertThat(WhiteSpace.squeezed(slice, 0, slice.length())).isEqualTo(sentence.text());
        assertThat(sentence.characters()).isEqualTo(slice.codePointCount(0, slice.length()));
        words += sentence.words();
      }
      assertThat(words).isEqualTo(Asking.rows(Frequencies.of(Folding.named("none")), text).stream()
          .mapToLong(e -> e.frequency()).sum());
    });
  }

  @Test
  void theSummaryAgreesWithTheRows() {
    List<String> texts = RandomTexts.of(30).toList();
    String[] all = texts.toArray(String[]::new);
    List<Sentence> rows = Asking.rows(new Sentences(), all);
    Map<String, Double> summary =
        Asking.rows(new SentenceSummary(Folding.named("count")), all).stream()
            .collect(Collectors.toMap(Metric::name, Metric::value));
    assertThat(summary.get("sentences")).isEqualTo(rows.size());
    assertThat(summary.get("words")).isEqualTo(rows.stream().mapToLong(Sentence::words).sum());
    assertThat(summary.get("words-per-sentence-mean")).isEqualTo(rows.stream().mapToLong(Sentence::words).average()
        .orElseThrow());
    assertThat(summary.get("characters-per-sentence-max")).isEqualTo(rows.stream().mapToLong(Sentence::characters).max()
        .orElseThrow());
    assertThat(summary.get("types")).isEqualTo(Asking.rows(Frequencies.of(Folding.named("count")), all).size());
    double quoted = rows.stream().mapToLong(Sentence::quoted).sum() / summary.get("words");
    assertThat(summary.get("quoted-share")).isEqualTo(quoted);
    long longest = summary.get("longest-sentence").longValue();
    assertThat((double) rows.get((int) longest - 1).words()).isEqualTo(summary.get("words-per-sentence-max"));
  }

  @Test
  void nothingHasNoFigures() {
    assertThat(Asking.rows(new Sentences(), "")).isEmpty();
    assertThat(Asking.rows(new SentenceSummary(Folding.named("count")), ""))
        .filteredOn(metric -> !Double.isNaN(metric.value()))
        .extracting(Metric::name, Metric::value)
        .containsExactly(tuple("sentences", 0.0), tuple("words", 0.0), tuple("types", 0.0), tuple("paragraphs", 0.0));
  }
}
