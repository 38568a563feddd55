package kashaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kashaf.analysis.Keyness.Choice;
import kashaf.analysis.Keyness.Comparison;
import kashaf.analysis.Keyness.Least;
import kashaf.analysis.measure.AssociationMeasure;
import kashaf.analysis.measure.LogLikelihood;
import kashaf.analysis.measure.Scoring;
import kashaf.corpus.SavedFrequencies;
import kashaf.corpus.Source;
import kashaf.language.Folding;
import kashaf.language.WordPattern;
import org.junit.jupiter.api.Test;

class KeynessTest {
  private static final Folding COUNT = Folding.named("count");

  private static FrequencyList list(String rows) throws IOException {
    FrequencyList list = new FrequencyList();
    list.add(SavedFrequencies.of(Source.text("list.csv", "type,frequency,documents\n" + rows), null), COUNT);
    return list;
  }

  private static Keyness keyness(Choice choice, double alpha, String... measures) {
    Scoring scoring = new Scoring(LogLikelihood.TWO_TERM, AssociationMeasure.LL, 1, 1);
    return new Keyness(choice, alpha, new Scores(AssociationMeasure.all(List.of(measures)), scoring, false));
  }

  private static List<String> types(Comparison comparison) {
    return comparison.keywords().stream().map(scored -> scored.what().type()).toList();
  }

  @Test
  void textsAndListsAreComparedAlike() throws IOException {
    FrequencyList counted = new FrequencyList();
    counted.add(new kashaf.run.LocalRunner(1).aggregate(Frequencies.of(COUNT),
        Asking.corpus(kashaf.corpus.Reading.DEFAULT, "a b a", "البَحر a")));
    FrequencyList saved = list("a,3,2\nb,1,1\nالبَحر,1,1\n");
    Keyness keyness = keyness(Choice.ALL, 1, "ll", "log-ratio");
    FrequencyList reference = list("a,1,1\nc,9,1\n");
    assertThat(keyness.compare(counted, reference)).isEqualTo(keyness.compare(saved, reference));
    assertThat(keyness.compare(counted, reference).keywords()).extracting(scored -> scored.what().type(),
        scored -> scored.what().frequency(), scored -> scored.what().referenceFrequency(),
        scored -> scored.what().perMillion(), scored -> scored.what().referencePerMillion())
        .containsExactly(tuple("a", 3L, 1L, 600_000.0, 100_000.0), tuple("b", 1L, 0L, 200_000.0, 0.0),
            tuple("البحر", 1L, 0L, 200_000.0, 0.0), tuple("c", 0L, 9L, 0.0, 900_000.0));
  }

  /** A type that is as frequent here as there says nothing; what changes sides changes its sign. */
  @Test
  void theOtherWayRoundAllFiguresChangeTheirSign() throws IOException {
    FrequencyList target = list("a,10,1\nb,20,1\nc,70,1\n");
    FrequencyList reference = list("a,5,1\nb,40,1\nd,155,1\n");
    Map<String, List<Double>> there = figures(keyness(Choice.ALL, 1, "ll", "log-ratio").compare(target, reference));
    Map<String, List<Double>> back = figures(keyness(Choice.ALL, 1, "ll", "log-ratio").compare(reference, target));
    there.forEach((type, figures) -> {
      assertThat(figures.get(0)).isCloseTo(-back.get(type).get(0), within(1e-9));
      assertThat(figures.get(1)).isCloseTo(-back.get(type).get(1), within(1e-9));
    });
    // Rayson & Garside's calculator: 10 of 100 against 5 of 200.
    assertThat(there.get("a").get(0)).isCloseTo(6.9315, within(5e-5));
    assertThat(there.get("b").get(0)).isZero();
    assertThat(there.get("d").get(0)).isNegative();
  }

  private static Map<String, List<Double>> figures(Comparison comparison) {
    return comparison.keywords().stream().collect(Collectors.toMap(scored -> scored.what().type(), Scored::figures));
  }

  @Test
  void aZeroReferenceHasNoPercentageButARatio() throws IOException {
    List<Double> figures = figures(keyness(Choice.ALL, 1, "percent-diff", "log-ratio", "odds-ratio", "simple-maths")
        .compare(list("a,8,1\nz,92,1\n"), list("z,100,1\n"))).get("a");
    assertThat(figures.get(0)).isInfinite();
    assertThat(figures.get(1)).isEqualTo(4); // 8 against a half
    assertThat(figures.get(2)).isInfinite();
    assertThat(figures.get(3)).isEqualTo(80_001);
  }

  @Test
  void alphaTakesWhatIsSignificantAmongAllThatIsCompared() throws IOException {
    // ll 6.93 has p 0.0085 (chi-square of one degree of freedom); among three types that is 0.0254.
    FrequencyList target = list("a,10,1\nb,20,1\nc,70,1\n");
    FrequencyList reference = list("a,5,1\nb,40,1\nc,155,1\n");
    Comparison all = keyness(Choice.ALL, 1, "ll", "p", "p-bonferroni").compare(target, reference);
    assertThat(all.compared()).isEqualTo(3);
    assertThat(all.keywords()).hasSize(3);
    assertThat(all.keywords().get(0).figures().get(1)).isCloseTo(0.00847, within(5e-6));
    assertThat(all.keywords().get(0).figures().get(2)).isCloseTo(0.0254, within(5e-5));
    Comparison some = keyness(Choice.ALL, 0.05, "ll", "p-bonferroni").compare(target, reference);
    assertThat(types(some)).containsExactly("a");
    assertThat(some.keywords().get(0).figures().get(1)).isCloseTo(0.0254, within(5e-5));
    assertThat(types(keyness(Choice.ALL, 0.02, "ll").compare(target, reference))).isEmpty();
    for (double alpha : new double[] {0, -1, 1.5, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> keyness(Choice.ALL, alpha, "ll")).hasMessageContaining("above 0 and at most 1");
    }
  }

  @Test
  void whatIsListedDoesNotChangeWhatIsCompared() throws IOException {
    FrequencyList target = list("a,10,1\nb,20,1\nc,70,1\n");
    FrequencyList reference = list("a,5,1\nb,40,1\nc,155,1\n");
    Choice some = new Choice(Least.NOTHING, Least.NOTHING, WordPattern.of("a", COUNT));
    Comparison listed = keyness(some, 1, "ll", "p-bonferroni").compare(target, reference);
    assertThat(listed.compared()).isEqualTo(3);
    assertThat(listed.keywords()).isEqualTo(
        keyness(Choice.ALL, 1, "ll", "p-bonferroni").compare(target, reference).keywords().subList(0, 1));
  }

  @Test
  void eachSideHasItsLeast() throws IOException {
    FrequencyList target = list("a,5,3\nb,5,1\nc,1,1\nx,89,3\n");
    FrequencyList reference = list("a,2,2\nb,2,1\nc,2,2\nd,50,3\nx,44,3\n");
    assertThat(types(keyness(new Choice(new Least(2, 0), Least.NOTHING, null), 1, "ll").compare(target, reference)))
        .containsExactlyInAnyOrder("a", "b", "x");
    assertThat(types(keyness(new Choice(new Least(0, 2), Least.NOTHING, null), 1, "ll").compare(target, reference)))
        .containsExactlyInAnyOrder("a", "x");
    assertThat(types(keyness(new Choice(Least.NOTHING, new Least(3, 0), null), 1, "ll").compare(target, reference)))
        .containsExactlyInAnyOrder("d", "x");
    assertThat(types(keyness(new Choice(Least.NOTHING, new Least(1, 2), null), 1, "ll").compare(target, reference)))
        .containsExactlyInAnyOrder("a", "c", "d", "x");
    WordPattern pattern = WordPattern.of("a|d", COUNT);
    assertThat(types(keyness(new Choice(Least.NOTHING, Least.NOTHING, pattern), 1, "ll").compare(target, reference)))
        .containsExactlyInAnyOrder("a", "d");
  }

  @Test
  void nothingComparedWithNothingIsNothing() throws IOException {
    assertThat(keyness(Choice.ALL, 1, "ll").compare(list(""), list("")).keywords()).isEmpty();
    Comparison oneWord = keyness(Choice.ALL, 0.05, "p", "ll").compare(list("a,1,1\n"), list(""));
    assertThat(oneWord.keywords()).isEmpty();
    assertThat(oneWord.compared()).isEqualTo(1);
  }
}
