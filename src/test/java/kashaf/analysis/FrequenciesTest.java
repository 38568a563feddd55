package kashaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kashaf.Shared;
import kashaf.analysis.Frequencies.Entry;
import kashaf.corpus.Reading;
import kashaf.language.Folding;
import kashaf.language.StopWords;
import kashaf.language.WordPattern;
import kashaf.run.LocalRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrequenciesTest {
  private static final Folding COUNT = Folding.named("count");

  @ParameterizedTest
  @ValueSource(strings = {"news-ar.txt", "news-en.txt", "story-ar.txt", "corpus/01-harbour-ar.txt",
      "corpus/08-lighthouse-en.txt"})
  void equalsAnIndependentCountOfTheExamples(String example) throws IOException {
    equalsAnIndependentCount(Files.readString(Path.of("examples").resolve(example)));
  }

  @Test
  void equalsAnIndependentCountOfTheArticle() throws IOException {
    equalsAnIndependentCount(Shared.text("article-ar.txt"));
  }

  private static void equalsAnIndependentCount(String text) {
    Map<String, Long> expected =
        PlainWords.of(text).stream()
            .map(PlainWords::counted)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Map<String, Long> counted =
        Asking.rows(Frequencies.of(COUNT), text).stream().collect(Collectors.toMap(Entry::type, Entry::frequency));
    assertThat(counted).isEqualTo(expected);
  }

  @Test
  void sharesAreOfAllWordsCounted() {
    List<Entry> entries = Asking.rows(Frequencies.of(COUNT), "a b a c a b d", "a");
    assertThat(entries)
        .extracting(Entry::rank, Entry::type, Entry::frequency, Entry::documents)
        .containsExactly(tuple(1L, "a", 4L, 2L), tuple(2L, "b", 2L, 1L), tuple(3L, "c", 1L, 1L), tuple(4L, "d", 1L,
            1L));
    // By hand: 4 of 8 words are a, 2 are b.
    assertThat(entries.get(0).perMillion()).isEqualTo(500_000);
    assertThat(entries.get(1).percent()).isEqualTo(25);
    assertThat(entries.get(1).cumulativePercent()).isEqualTo(75);
    assertThat(entries.stream().mapToDouble(Entry::percent).sum()).isCloseTo(100, within(1e-9));
  }

  @Test
  void tiesAreInTheOrderOfCodePointsNotOfUnits() {
    // U+1D4B3 is above U+FF58 as a code point, below it as UTF-16; width is not folded here.
    assertThat(Asking.rows(Frequencies.of(Folding.named("none")), "\uD835\uDCB3 \uFF58 x"))
        .extracting(Entry::type)
        .containsExactly("x", "\uFF58", "\uD835\uDCB3");
  }

  @Test
  void aChoiceOfTypesChangesNoFigure() {
    TypeChoice choice = new TypeChoice(2, 2, WordPattern.of("*ب", COUNT), null);
    Frequencies chosen = new Frequencies(COUNT, choice, StopWords.NONE, false, null);
    assertThat(Asking.rows(chosen, "كتب كتب ب ب بيت بيت قلب"))
        .extracting(Entry::type, Entry::frequency, Entry::perMillion)
        .containsExactly(tuple("كتب", 2L, 2e6 / 7));
  }

  @Test
  void onlyTakesTheWordsGivenAndStopWordsAreLeftOut() {
    TypeChoice only = new TypeChoice(1, 0, null, Set.of("the", "sea"));
    StopWords stopWords = new StopWords(Set.of("THE"));
    assertThat(Asking.rows(new Frequencies(COUNT, only, stopWords, false, null), "The sea, the SEA, the ship"))
        .extracting(Entry::type, Entry::frequency, Entry::percent)
        .containsExactly(tuple("sea", 2L, 200.0 / 6));
  }

  @Test
  void stopWordsOfTheLanguageAreThoseOfEachDocument() {
    Frequencies frequencies = new Frequencies(COUNT, TypeChoice.ALL, StopWords.OF_THE_LANGUAGE, false, null);
    FrequencyCount count =
        new LocalRunner(1)
            .aggregate(frequencies, Asking.corpus(Reading.DEFAULT, "ذهب الولد إلى البحر من البيت", "the sea is wide"));
    assertThat(count.result()).extracting(Entry::type).containsExactly("sea", "wide", "البحر", "البيت", "الولد", "ذهب");
    assertThat(count.stopWords()).isEqualTo(4);
    assertThat(count.words()).isEqualTo(10);
  }

  @Test
  void formsAreListedCommonestFirst() {
    Frequencies forms = new Frequencies(Folding.named("match"), TypeChoice.ALL, StopWords.NONE, true, null);
    assertThat(Asking.rows(forms, "إلى الى إلى اِلى البحر"))
        .extracting(Entry::type, Entry::formList)
        .containsExactly(tuple("الي", "إلى:2 الى:1 اِلى:1"), tuple("البحر", "البحر:1"));
  }

  @Test
  void eachDocumentHasItsColumn() {
    Frequencies byDocument = new Frequencies(COUNT, TypeChoice.ALL, StopWords.NONE, false, Subcorpora.DOCUMENTS);
    assertThat(Asking.rows(byDocument, "a b a", "b", ""))
        .extracting(Entry::type, Entry::inSubcorpora)
        .containsExactly(tuple("a", new long[] {2, 0, 0}), tuple("b", new long[] {1, 1, 0}));
    assertThat(byDocument.schema(List.of("0", "1", "2")).names()).endsWith("documents", "0", "1", "2");
  }

  @Test
  void nothingGivesAnEmptyList() {
    assertThat(Asking.rows(Frequencies.of(COUNT), "", " \n ", "…!؟")).isEmpty();
    assertThat(Asking.rows(Frequencies.of(COUNT))).isEmpty();
  }
}
