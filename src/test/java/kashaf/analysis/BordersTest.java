package kashaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kashaf.RandomTexts;
import kashaf.analysis.measure.AssociationMeasure;
import kashaf.analysis.measure.Dispersion;
import kashaf.analysis.measure.LogLikelihood;
import kashaf.analysis.measure.Scoring;
import kashaf.analysis.pattern.PatternReader;
import kashaf.analysis.pattern.PatternSearch;
import kashaf.corpus.Corpus;
import kashaf.corpus.Layout;
import kashaf.corpus.Notices;
import kashaf.corpus.Reading;
import kashaf.corpus.Source;
import kashaf.language.Folding;
import kashaf.language.Language;
import kashaf.language.StopWords;
import kashaf.language.WordPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No row depends on where the input is cut into parts, nor on how many threads work on them. */
class BordersTest {
  private static final Folding COUNT = Folding.named("count");
  private static final Folding MATCH = Folding.named("match");

  private static final Subcorpora PARITY = new Subcorpora("parity");

  /** A row that is longer is not kept as a whole. */
  private static final int LONG = 1000;
  private static final Search BOOK = Phrase.of("كتاب", MATCH);
  private static final Search SEA = Phrase.of("البحر", MATCH);

  /** Every analysis there is. One that is added belongs here. */
  static Stream<Analysis<?>> analyses() {
    return Stream.concat(neighbourhoods(), Stream.of(
        Frequencies.of(COUNT),
        new Frequencies(MATCH, TypeChoice.ALL, StopWords.OF_THE_LANGUAGE, true, Subcorpora.DOCUMENTS),
        new Sentences(),
        new SentenceSummary(COUNT),
        TextStatistics.of(COUNT),
        new ByDocument<>(TextStatistics.of(MATCH)),
        new BySubcorpus<>(TextStatistics.of(COUNT), PARITY),
        new BySubcorpus<>(new Dispersions(COUNT, null, 1, 0, List.of(Dispersion.values())), PARITY),
        new Frequencies(COUNT, TypeChoice.ALL, StopWords.NONE, false, PARITY),
        new TfIdf(COUNT, TypeChoice.ALL, StopWords.NONE, Subcorpora.DOCUMENTS),
        new TfIdf(MATCH, TypeChoice.ALL, StopWords.OF_THE_LANGUAGE, PARITY),
        new Spectra(COUNT),
        new Growth(COUNT, 7),
        new ByDocument<>(new Growth(COUNT, 7)),
        new Dispersions(COUNT, null, 1, 0, List.of(Dispersion.values())),
        new Dispersions(MATCH, Set.of("الكتاب", "x", "nix"), 1, 4, List.of(Dispersion.values())),
        new Quotations(true),
        new Concordance(Phrase.of("كتاب", MATCH), 3, 5),
        new Concordance(Phrase.of("كتاب", MATCH), 0, 40),
        new Concordance(Phrase.of("the sea", COUNT), 30, 1),
        new Concordance(patterns(Within.DOCUMENT, true, "كتاب []{0,4} مكتبة|قال|sea", "[]{2} /.*ه/", "*"), 1, 0),
        new Concordance(patterns(Within.DOCUMENT, false, "كتاب [] *", "مكتبة []{1,3} the|sea", "قال"), 1, 0),
        new Concordance(patterns(Within.SENTENCE, false, "كتاب []{0,9} قال|كتاب|the", "* * *"), 2, 2),
        new Concordance(patterns(Within.PARAGRAPH, true, "[] []", "كتاب *"), 0, 3),
        new Concordance(BOOK, Window.Stretch.SENTENCE, Window.Stretch.PARAGRAPH, COUNT),
        new Concordance(BOOK, new Window.Characters(9), new Window.Characters(40), null),
        new Concordance(new Near(BOOK, SEA, 4, null, Near.Side.BOTH, false), 0, 0),
        new Concordance(new Near(BOOK, SEA, 2, null, Near.Side.AFTER, true), 1, 1),
        new Concordance(new Near(BOOK, SEA, 99, Window.Stretch.SENTENCE, Near.Side.BOTH, false), 1, 1),
        new HitParagraphs(Phrase.of("the sea", COUNT), "0"),
        new HitsByDocument(BOOK, 0),
        new HitsByDocument(new Near(BOOK, SEA, 6, null, Near.Side.BEFORE, false), 7),
        new Groups(BOOK, List.of("1R", "document", "L2"), COUNT),
        new Groups(Phrase.of("the sea", COUNT), List.of("node"), MATCH),
        new PositionTable(Phrase.of("the sea", COUNT), COUNT)));
  }

  /** Those that count words in their order. */
  private static Stream<Analysis<?>> neighbourhoods() {
    Scores scores = new Scores(AssociationMeasure.all(List.of("logdice", "ll", "p-bonferroni")),
        Scoring.of(LogLikelihood.FOUR_TERM), true);
    Search book = Phrase.of("كتاب", MATCH);
    return Stream.of(
        new Ngrams(COUNT, 2, 2, 0, Within.SENTENCE, 1, null),
        new Ngrams(COUNT, 1, 4, 0, Within.DOCUMENT, 1, null),
        new Ngrams(MATCH, 3, 3, 2, Within.PARAGRAPH, 2, WordPattern.of("ال*|the", MATCH)),
        new Ngrams(MATCH, 2, 3, 5, Within.DOCUMENT, 20, null),
        new Collocates(book, COUNT, 5, 5, Within.DOCUMENT, true, Collocates.Choice.ALL, scores),
        new Collocates(book, COUNT, 0, 40, Within.DOCUMENT, false, new Collocates.Choice(2, null), scores),
        new Collocates(Phrase.of("the sea", COUNT), MATCH, 7, 0, Within.SENTENCE, true, Collocates.Choice.ALL, scores),
        new Collocates(book, COUNT, 3, 2, Within.PARAGRAPH, false, Collocates.Choice.ALL, scores));
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
  void textsKeptInMemoryGiveTheSameRows(Analysis<?> analysis) {
    String[] texts = RandomTexts.of(60).toArray(String[]::new);
    for (Reading reading : List.of(Reading.DEFAULT, Reading.DEFAULT.withPartSize(20))) {
      Corpus corpus = Asking.corpus(reading, texts);
      List<Source> kept = corpus.sources().stream().map(source -> source.kept(Notices.SILENT)).toList();
      Stream<?> rows = Asking.rows(analysis, new Corpus(kept, reading, Notices.SILENT), 2).stream();
      assertThat(shown(rows)).isEqualTo(shown(analysis, reading, 1, texts));
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
      return figures + entry.formList() + Arrays.toString(entry.inSubcorpora());
    }
    if (row instanceof InSubcorpus<?> about) {
      return about.subcorpus() + " " + shown(about.row());
    }
    if (row instanceof Dispersions.Entry entry) {
      return entry + Arrays.stream(Dispersion.values()).map(measure -> measure.of(entry.spread())).toList().toString();
    }
    String shown = row.toString();
    return shown.length() < LONG ? shown : shown.substring(0, LONG) + shown.hashCode();
  }
}
