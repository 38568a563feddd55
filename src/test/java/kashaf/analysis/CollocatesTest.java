package kashaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kashaf.RandomTexts;
import kashaf.analysis.Collocates.Choice;
import kashaf.analysis.Collocates.Collocate;
import kashaf.analysis.measure.Association;
import kashaf.analysis.measure.AssociationMeasure;
import kashaf.analysis.measure.LogLikelihood;
import kashaf.analysis.measure.Scoring;
import kashaf.language.Folding;
import kashaf.language.WordPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollocatesTest {
  private static final Folding COUNT = Folding.named("count");

  private static Collocates near(String node, int before, int after, Within within, String... measures) {
    Scores scores =
        new Scores(AssociationMeasure.all(List.of(measures)), Scoring.of(LogLikelihood.FOUR_TERM), false);
    return new Collocates(Phrase.of(node, COUNT), COUNT, before, after, within, true, Choice.ALL, scores);
  }

  private static List<Scored<Collocate>> rows(Collocates collocates, String... texts) {
    return Asking.rows(collocates, texts);
  }

  private static Map<String, Collocate> found(Collocates collocates, String... texts) {
    return rows(collocates, texts).stream().map(Scored::what).collect(Collectors.toMap(Collocate::type,
        Function.identity()));
  }

  @Test
  void aWordInTwoWindowsCountsOnceAtTheNearerNode() {
    // x is 2 behind the first node and 1 before the second; y as far from both, so behind the first.
    Map<String, Collocate> found =
        found(near("n", 2, 2, Within.DOCUMENT, "mi"), "n a x n b n y n");
    assertThat(found.get("x")).extracting(Collocate::observed, Collocate::before, Collocate::after)
        .containsExactly(1L, 1L, 0L);
    assertThat(found.get("y")).extracting(Collocate::observed, Collocate::before, Collocate::after,
        Collocate::positions).containsExactly(1L, 0L, 1L, List.of(0L, 0L, 1L, 0L));
    // Nodes are two words apart, so each of the last three is in the window of another.
    assertThat(found.get("n")).extracting(Collocate::observed, Collocate::frequency).containsExactly(3L, 4L);
    // By hand: 4 nodes with windows of 4 among 8 words.
    assertThat(found.get("x").table()).isEqualTo(new Association(1, 16, 1, 8, 4));
  }

  @Test
  void windowsEndWithTheStretch() {
    String text = "a n bb. Cc n\nd n";
    assertThat(found(near("n", 3, 3, Within.SENTENCE, "mi"), text)).containsOnlyKeys("a", "bb", "cc", "d");
    assertThat(found(near("n", 3, 3, Within.SENTENCE, "mi"), text).get("bb").before()).isZero();
    assertThat(found(near("n", 4, 0, Within.PARAGRAPH, "mi"), text).get("bb").before()).isEqualTo(1);
    assertThat(found(near("n", 4, 0, Within.PARAGRAPH, "mi"), text).get("d").observed()).isEqualTo(1);
    assertThat(found(near("n", 0, 1, Within.DOCUMENT, "mi"), "n", "x n")).isEmpty();
  }

  @Test
  void aPhraseIsANodeAndEveryScriptHasCollocates() {
    Map<String, Collocate> found =
        found(near("على البحر", 1, 1, Within.DOCUMENT, "logdice"),
            "سار على البحر، ماشيًا. نام على البحر وسار على البحر");
    assertThat(found.values()).extracting(Collocate::type, Collocate::before, Collocate::after)
        .containsExactlyInAnyOrder(tuple("سار", 1L, 0L), tuple("ماشيا", 0L, 1L), tuple("نام", 1L, 0L),
            tuple("وسار", 0L, 1L));
  }

  @ParameterizedTest
  @CsvSource({"5,5", "0,3", "4,0", "1,9"})
  void equalsANaiveCount(int before, int after) {
    RandomTexts.of(60).forEach(text -> {
      List<String> words = Asking.rows(new Concordance(new EveryWord(), 0, 0), text).stream()
          .map(line -> COUNT.fold(line.node())).toList();
      int[] nodes = IntStream.range(0, words.size()).filter(i -> words.get(i).equals("the")).toArray();
      Map<String, Map<Integer, Long>> expected = new HashMap<>();
      for (int i = 0; i < words.size(); i++) {
        int word = i;
        IntStream.of(nodes).filter(node -> node != word && node - word <= before && word - node <= after).boxed()
            .min((a, b) -> Math.abs(a - word) == Math.abs(b - word) ? a - b : Math.abs(a - word) - Math.abs(b - word))
            .ifPresent(node -> expected.computeIfAbsent(words.get(word), type -> new HashMap<>())
                .merge(word - node, 1L, Long::sum));
      }
      Map<String, Collocate> found = found(near("the", before, after, Within.DOCUMENT, "ll"), text);
      assertThat(found.keySet()).isEqualTo(expected.keySet());
      found.forEach((type, collocate) -> {
        long frequency = words.stream().filter(type::equals).count();
        assertThat(collocate.frequency()).isEqualTo(frequency);
        assertThat(collocate.table().e11())
            .isCloseTo((double) nodes.length * frequency * (before + after) / words.size(), within(1e-9));
        for (int slot = 0; slot < before + after; slot++) {
          int place = slot < before ? slot - before : slot - before + 1;
          assertThat(collocate.positions().get(slot)).isEqualTo(expected.get(type).getOrDefault(place, 0L));
        }
        assertThat(collocate.observed()).isEqualTo(collocate.before() + collocate.after())
            .isEqualTo(collocate.positions().stream().mapToLong(Long::longValue).sum());
      });
    });
  }

  /** Dunning (1993), table 2, as a text: 8 times "a b", 5 times "a" alone, 24 times "b" alone, 31,777 words. */
  @Test
  void aTextWithTheNumbersOfAPaperGivesItsValue() {
    String text = "a b x ".repeat(8) + "a x x ".repeat(5) + "b x ".repeat(24) + "x ".repeat(31_777 - 24 - 15 - 48);
    Scored<Collocate> b = rows(near("a", 0, 1, Within.DOCUMENT, "ll"), text).stream()
        .filter(scored -> scored.what().type().equals("b")).findFirst().orElseThrow();
    assertThat(b.what().table()).isEqualTo(new Association(8, 13, 32, 31_777, 13));
    assertThat(b.figures().get(0)).isCloseTo(95.29, within(0.005));
  }

  @Test
  void theFirstMeasureSortsThenFrequencyThenCodePoints() {
    String text = "n d n c n c n b n b z z z n a e";
    assertThat(rows(near("n", 0, 1, Within.DOCUMENT, "t", "mi"), text)).extracting(scored -> scored.what().type())
        .startsWith("b", "c");
    assertThat(rows(near("n", 0, 1, Within.DOCUMENT, "mi", "t"), text)).extracting(Scored::rank,
        scored -> scored.what().type())
        .containsExactly(tuple(1L, "b"), tuple(2L, "c"), tuple(3L, "a"), tuple(4L, "d"));
  }

  @Test
  void aChoiceChangesNoCount() {
    Collocates all = near("n", 2, 2, Within.DOCUMENT, "mi");
    Collocates some = new Collocates(all.node(), COUNT, 2, 2, Within.DOCUMENT, false,
        new Choice(2, WordPattern.of("a*", COUNT)), all.scores());
    String text = "ab n ab c n c ad n";
    assertThat(rows(some, text)).singleElement().satisfies(scored -> {
      assertThat(scored.what().type()).isEqualTo("ab");
      assertThat(scored.what().table()).isEqualTo(found(all, text).get("ab").table());
    });
  }

  @Test
  void tablesThatDoNotExistGiveNoFigureInsteadOfAWrongOne() {
    Collocates all = near("n", 5, 5, Within.DOCUMENT, "logdice", "ll", "chi2", "mi");
    assertThat(rows(all, "")).isEmpty();
    assertThat(rows(all, "n")).isEmpty();
    // One node among two words: a window of ten holds more than there are.
    assertThat(rows(all, "n x")).singleElement().satisfies(scored -> assertThat(scored.figures())
        .containsExactly(14.0, Double.NaN, Double.NaN, -Math.log(5) / Math.log(2)));
    assertThatThrownBy(() -> near("n", 0, 0, Within.DOCUMENT, "ll")).hasMessageContaining("at least one");
    assertThatThrownBy(() -> near("n", 5, -1, Within.DOCUMENT, "ll")).hasMessageContaining("less than 0");
    assertThatThrownBy(() -> near("n", 1, 1, Within.DOCUMENT)).hasMessageContaining("no measure");
  }
}
