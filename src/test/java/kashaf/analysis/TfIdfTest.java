package kashaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kashaf.RandomTexts;
import kashaf.analysis.TfIdf.Weight;
import kashaf.language.Folding;
import kashaf.language.StopWords;
import org.junit.jupiter.api.Test;

class TfIdfTest {
  private static final Folding COUNT = Folding.named("count");

  private static TfIdf tfIdf(Subcorpora by) {
    return new TfIdf(COUNT, TypeChoice.ALL, StopWords.NONE, by);
  }

  /** Two documents of five and seven words; by hand, log10(2 / 1) = 0.30103. */
  @Test
  void isTheFrequencyTimesTheLogarithmToTheBaseOfTen() {
    double log = 0.301029995663981;
    assertThat(Asking.rows(tfIdf(Subcorpora.DOCUMENTS), "one a a two three", "one two b b x x x"))
        .extracting(InSubcorpus::subcorpus, row -> row.row().type(), row -> row.row().frequency(),
            row -> row.row().documents(), row -> Math.round(row.row().value() * 1e12))
        .containsExactly(
            tuple("0", "a", 2L, 1L, Math.round(2 * log * 1e12)),
            tuple("0", "three", 1L, 1L, Math.round(log * 1e12)),
            tuple("0", "one", 1L, 2L, 0L),
            tuple("0", "two", 1L, 2L, 0L),
            tuple("1", "x", 3L, 1L, Math.round(3 * log * 1e12)),
            tuple("1", "b", 2L, 1L, Math.round(2 * log * 1e12)),
            tuple("1", "one", 1L, 2L, 0L),
            tuple("1", "two", 1L, 2L, 0L));
  }

  /** An empty document counts in N, as it does in a document-feature matrix. */
  @Test
  void documentsWithoutWordsCount() {
    assertThat(Asking.rows(tfIdf(Subcorpora.DOCUMENTS), "a", "", "a b"))
        .extracting(row -> row.row().type(), row -> Math.round(row.row().value() * 1e6))
        .containsExactly(tuple("a", 176091L), tuple("b", 477121L), tuple("a", 176091L));
  }

  /** The counts of the columns of a frequency list are the same, and the formula is written out once more. */
  @Test
  void agreesWithTheFrequencyListOfEachDocument() {
    String[] texts = RandomTexts.of(12).toArray(String[]::new);
    for (Subcorpora by : List.of(Subcorpora.DOCUMENTS, new Subcorpora("parity"))) {
      int all = by == Subcorpora.DOCUMENTS ? texts.length : 2;
      Map<String, Double> found = new TreeMap<>();
      Asking.rows(tfIdf(by), texts).forEach(row -> found.put(row.subcorpus() + " " + row.row().type(),
          row.row().value()));
      Frequencies columns = new Frequencies(COUNT, TypeChoice.ALL, StopWords.NONE, false, by);
      Asking.rows(columns, texts).forEach(entry -> {
        long[] counts = entry.inSubcorpora();
        int documents = 0;
        for (long count : counts) {
          documents += count > 0 ? 1 : 0;
        }
        for (int i = 0; i < counts.length; i++) {
          String name = (all > 2 ? Integer.toString(i) : i == 0 ? "even" : "odd") + " " + entry.type();
          if (counts[i] > 0) {
            assertThat(found.remove(name)).as(name)
                .isCloseTo(counts[i] * Math.log((double) all / documents) / Math.log(10), within(1e-9));
          }
        }
      });
      assertThat(found).isEmpty();
    }
  }

  @Test
  void choiceAndStopWordsLeaveTheFiguresAlone() {
    TfIdf chosen = new TfIdf(COUNT, new TypeChoice(2, 0, null, null),
        new StopWords(Set.of("the")), Subcorpora.DOCUMENTS);
    assertThat(Asking.rows(chosen, "the sea sea ship", "the"))
        .extracting(row -> row.row())
        .containsExactly(new Weight("sea", 2, 1, 2 * StrictMath.log10(2)));
  }
}
