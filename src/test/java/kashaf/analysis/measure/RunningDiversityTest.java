package kashaf.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import kashaf.analysis.measure.RunningDiversity.Factor;
import org.junit.jupiter.api.Test;

class RunningDiversityTest {
  private static final RunningDiversity TEN =
      of("test text with some text numbers hyphenhere and text punctuations");
  private static final RunningDiversity BURTON =
      of("burton loves cats and cats love burton burton loves dogs not as much as cats but dogs do not love burton"
          + " very much");

  private static RunningDiversity of(String text) {
    List<String> types = new ArrayList<>();
    int[] words = new int[text.split(" ").length];
    int place = 0;
    for (String word : text.split(" ")) {
      if (!types.contains(word)) {
        types.add(word);
      }
      words[place++] = types.indexOf(word);
    }
    return new RunningDiversity(words, types.size());
  }

  /** quanteda.textstats' tests: windows of 2, 3 and 4 words. */
  @Test
  void mattrIsThatOfQuanteda() {
    RunningDiversity text = of("one one two one one two one");
    assertThat(text.mattr(2)).isCloseTo(5.0 / 6, within(1e-12));
    assertThat(text.mattr(3)).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(text.mattr(4)).isCloseTo(1.0 / 2, within(1e-12));
  }

  /** As koRpus and two Python packages compute them. */
  @Test
  void valuesAreThosePrinted() {
    assertThat(TEN.mattr(5)).isCloseTo(0.9, within(1e-12));
    assertThat(TEN.msttr(5)).isCloseTo(0.9, within(1e-12));
    assertThat(TEN.mtld(0.72, Factor.BELOW)).isCloseTo(14.0, within(1e-9));
    assertThat(BURTON.mtld(0.72, Factor.BELOW)).isCloseTo(10.181, within(5e-4));
    assertThat(BURTON.mtld(0.72, Factor.BELOW_WITH_TEN_WORDS)).isCloseTo(10.749, within(5e-4));
  }

  /** Five different words over and over: after the seventh the ratio is 5/7, so there are 14 factors in 100 words. */
  @Test
  void factorsOfARepeatedSentence() {
    RunningDiversity text = of("this is a sentence . ".repeat(20).trim());
    assertThat(text.mtld(0.72, Factor.BELOW)).isCloseTo(100 / 14.0, within(1e-9));
    assertThat(text.mattr(100)).isCloseTo(0.05, within(1e-12));
    assertThat(text.msttr(100)).isCloseTo(0.05, within(1e-12));
  }

  @Test
  void equalTheirDefinitionsOnRandomTexts() {
    for (int seed = 0; seed < 60; seed++) {
      int[] words = new Random(seed).ints(5 + 7 * seed, 0, 3 + seed).toArray();
      RunningDiversity text = new RunningDiversity(words, 3 + seed);
      List<Integer> list = new ArrayList<>();
      for (int word : words) {
        list.add(word);
      }
      for (int size : new int[] {1, 4, 20}) {
        double windows = 0;
        double segments = 0;
        for (int i = 0; i + size <= list.size(); i++) {
          windows += ratio(list.subList(i, i + size)) / (list.size() - size + 1);
          segments += i % size == 0 ? ratio(list.subList(i, i + size)) / (list.size() / size) : 0;
        }
        assertThat(text.mattr(size)).isCloseTo(list.size() < size ? Double.NaN : windows, within(1e-9));
        assertThat(text.msttr(size)).isCloseTo(list.size() < size ? Double.NaN : segments, within(1e-9));
      }
      for (Factor factor : Factor.values()) {
        double forward = mtld(list, factor);
        Collections.reverse(list);
        double expected = (forward + mtld(list, factor)) / 2;
        Collections.reverse(list);
        assertThat(text.mtld(0.72, factor))
            .isCloseTo(Double.isFinite(expected) ? expected : Double.NaN, within(1e-9));
      }
    }
  }

  private static double ratio(List<Integer> words) {
    return (double) new HashSet<>(words).size() / words.size();
  }

  private static double mtld(List<Integer> words, Factor factor) {
    double factors = 0;
    int start = 0;
    for (int end = 1; end <= words.size(); end++) {
      double ratio = ratio(words.subList(start, end));
      boolean full = factor == Factor.AT_MOST ? ratio <= 0.72 : ratio < 0.72;
      boolean early = factor == Factor.BELOW_WITH_TEN_WORDS && (end - start < 10 || end == words.size());
      if (full && !early) {
        factors++;
        start = end;
      } else if (end == words.size()) {
        factors += (1 - ratio) / 0.28;
      }
    }
    return words.size() / factors;
  }

  @Test
  void shortTextsAndTextsWithoutRepetitionHaveNone() {
    RunningDiversity different = of("a b c d");
    RunningDiversity nothing = new RunningDiversity(new int[0], 0);
    for (Factor factor : Factor.values()) {
      assertThat(different.mtld(0.72, factor)).isNaN();
      assertThat(nothing.mtld(0.72, factor)).isNaN();
    }
    assertThat(different.mattr(5)).isNaN();
    assertThat(different.msttr(5)).isNaN();
    assertThat(nothing.mattr(1)).isNaN();
  }
}
