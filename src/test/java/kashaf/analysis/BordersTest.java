package kashaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kashaf.RandomTexts;
import kashaf.analysis.pattern.PatternReader;
import kashaf.analysis.pattern.PatternSearch;
import kashaf.analysis.pattern.Within;
import kashaf.corpus.Layout;
import kashaf.corpus.Reading;
import kashaf.language.Folding;
import kashaf.language.Language;
import kashaf.language.StopWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No row depends on where the input is cut into parts, nor on how many threads work on them. */
class BordersTest {
  private static final Folding COUNT = Folding.named("count");
  private static final Folding MATCH = Folding.named("match");

  /** Every analysis there is. One that is added belongs here. */
  static Stream<Analysis<?>> analyses() {
    return Stream.of(
        Frequencies.of(COUNT),
        new Frequencies(MATCH, TypeChoice.ALL, StopWords.OF_THE_LANGUAGE, true, true),
        new Sentences(),
        new SentenceSummary(COUNT),
        new Quotations(true),
        new Concordance(Phrase.of("كتاب", MATCH), 3, 5),
        new Concordance(Phrase.of("كتاب", MATCH), 0, 40),
        new Concordance(Phrase.of("the sea", COUNT), 30, 1),
        new Concordance(patterns(Within.DOCUMENT, true, "كتاب []{0,4} مكتبة|قال|sea", "[]{2} /.*ه/", "*"), 1, 0),
        new Concordance(patterns(Within.DOCUMENT, false, "كتاب [] *", "مكتبة []{1,3} the|sea", "قال"), 1, 0),
        new Concordance(patterns(Within.SENTENCE, false, "كتاب []{0,9} قال|كتاب|the", "* * *"), 2, 2),
        new Concordance(patterns(Within.PARAGRAPH, true, "[] []", "كتاب *"), 0, 3));
  }

  private static PatternSearch patterns(Within within, boolean overlap, String... patterns) {
    PatternReader reader = new PatternReader(MATCH, false, false, true);
    return new PatternSearch(Stream.of(patterns).map(reader::read).toList(), MATCH, within, overlap);
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void partsOfAnySizeGiveTheSameRows(Analysis<?> analysis) {
    RandomTexts.of(120).forEach(text -> sameForAllParts(analysis, Reading.DEFAULT.withLanguage(Language.of("ar")),
        text, "", text));
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void wrappedLinesToo(Analysis<?> analysis) {
    Reading wrapped = new Reading(null, Language.of("ar"), Layout.WRAPPED, Reading.Unit.FILE, 1 << 19);
    RandomTexts.of(40).forEach(text -> sameForAllParts(analysis, wrapped, text, text));
  }

  private static void sameForAllParts(Analysis<?> analysis, Reading reading, String... texts) {
    List<String> expected = shown(analysis, reading, 1, texts);
    for (int size : new int[] {1, 2, 7, 30, 100}) {
      assertThat(shown(analysis, reading.withPartSize(size), 1, texts)).as("parts of %d: %s", size, texts[0])
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void anyNumberOfThreadsGivesTheSameRows(Analysis<?> analysis) {
    String[] texts = RandomTexts.of(60).toArray(String[]::new);
    Reading reading = Reading.DEFAULT.withPartSize(20);
    List<String> expected = shown(analysis, reading, 1, texts);
    for (int threads : new int[] {2, 3, 8}) {
      assertThat(shown(analysis, reading, threads, texts)).as("%d threads", threads).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void aParagraphLongerThanAPartIsCutTheSameEverywhere(Analysis<?> analysis) {
    String paragraph = RandomTexts.text(7, 150_000).replaceAll("[\n\r\u2028]+", " ");
    List<String> expected = shown(analysis, Reading.DEFAULT, 1, paragraph);
    assertThat(shown(analysis, Reading.DEFAULT.withPartSize(1), 2, paragraph)).isEqualTo(expected);
  }

  @Test
  void documentsAreCountedOnceHoweverTheyAreCut() {
    String document = "أ ب\nأ\nب\nأ ج\n";
    for (int size : new int[] {1, 3, 1000}) {
      assertThat(Asking.rows(Frequencies.of(COUNT), Asking.corpus(Reading.DEFAULT.withPartSize(size), document, "ب",
          document), 1))
          .extracting(Frequencies.Entry::type, Frequencies.Entry::frequency, Frequencies.Entry::documents)
          .containsExactly(
              tuple("أ", 6L, 2L),
              tuple("ب", 5L, 3L),
              tuple("ج", 2L, 2L));
    }
  }

  /** Merging is associative and an accumulator that has seen nothing is neutral, for every aggregation. */
  @Test
  void aggregationsKeepTheLawsOfCollector() {
    analyses().filter(Aggregation.class::isInstance).forEach(analysis -> keepsLaws((Aggregation<?, ?>) analysis));
  }

  private static <A extends Accumulator<A, T>, T> void keepsLaws(Aggregation<A, T> aggregation) {
    List<String> texts = IntStream.range(0, 3).mapToObj(i -> RandomTexts.text(100 + i, 80)).toList();
    Supplier<List<A>> three = () -> Neighbours.of(aggregation, Asking.corpus(Reading.DEFAULT.withPartSize(25),
        texts.toArray(String[]::new)));
    List<A> left = three.get();
    left.get(0).merge(left.get(1));
    left.get(0).merge(left.get(2));
    List<A> right = three.get();
    right.get(1).merge(right.get(2));
    right.get(0).merge(right.get(1));
    A neutral = aggregation.start();
    neutral.merge(aggregation.start());
    neutral.merge(left.get(0));
    neutral.merge(aggregation.start());
    List<String> expected = shown(right.get(0).result());
    assertThat(shown(neutral.result())).isEqualTo(expected);
  }

  private static List<String> shown(Analysis<?> analysis, Reading reading, int threads, String... texts) {
    return shown(Asking.rows(analysis, Asking.corpus(reading, texts), threads).stream());
  }

  private static List<String> shown(Stream<?> rows) {
    return rows.map(BordersTest::shown).toList();
  }

  /** As the record shows itself; an array does not show what is in it. */
  private static String shown(Object row) {
    if (row instanceof Frequencies.Entry entry) {
      List<Object> figures = List.of(entry.rank(), entry.type(), entry.frequency(), entry.percent(), entry.documents());
      return figures + entry.formList() + Arrays.toString(entry.inDocument());
    }
    return row.toString();
  }
}
