package kashaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kashaf.RandomTexts;
import kashaf.analysis.Ngrams.Entry;
import kashaf.corpus.Reading;
import kashaf.language.Folding;
import kashaf.language.WordPattern;
import kashaf.text.CodePointOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NgramsTest {
  private static final Folding COUNT = Folding.named("count");

  private static Ngrams ngrams(int shortest, int longest, int skip, Within within) {
    return new Ngrams(COUNT, shortest, longest, skip, within, 1, null);
  }

  private static List<String> found(Ngrams ngrams, String... texts) {
    return Asking.rows(ngrams, texts).stream().map(Entry::ngram).toList();
  }

  @Test
  void punctuationIsPassedOverAndTheEndOfASentenceIsNot() {
    String text = "البحر، كبير. البحر «كبير» جدًا\nجدًا";
    assertThat(Asking.rows(ngrams(2, 2, 0, Within.SENTENCE), text))
        .extracting(Entry::rank, Entry::ngram, Entry::n, Entry::frequency, Entry::documents)
        .containsExactly(tuple(1L, "البحر كبير", 2, 2L, 1L), tuple(2L, "كبير جدا", 2, 1L, 1L));
    assertThat(found(ngrams(2, 2, 0, Within.PARAGRAPH), text))
        .containsExactly("البحر كبير", "كبير البحر", "كبير جدا");
    assertThat(found(ngrams(2, 2, 0, Within.DOCUMENT), text, "x y"))
        .containsExactly("البحر كبير", "x y", "جدا جدا", "كبير البحر", "كبير جدا");
  }

  @Test
  void perMillionIsOfAllNgramsOfThatLength() {
    List<Entry> entries = Asking.rows(ngrams(1, 2, 0, Within.SENTENCE), "a b a b c", "a");
    // By hand: 6 words, 3 of them a; 4 pairs, 2 of them a b.
    assertThat(entries).extracting(Entry::ngram, Entry::frequency, Entry::documents).containsExactly(
        tuple("a", 3L, 2L), tuple("a b", 2L, 1L), tuple("b", 2L, 1L), tuple("b a", 1L, 1L), tuple("b c", 1L, 1L),
        tuple("c", 1L, 1L));
    assertThat(entries.get(0).perMillion()).isCloseTo(500_000, within(1e-9));
    assertThat(entries.get(1).perMillion()).isCloseTo(500_000, within(1e-9));
  }

  /** The sentence that Guthrie et al. (2006), section 3, list the skip-grams of. */
  @Test
  void skipGramsAreThoseOfThePaper() {
    String sentence = "Insurgents killed in ongoing fighting.";
    assertThat(found(ngrams(2, 2, 2, Within.SENTENCE), sentence)).containsExactlyInAnyOrder(
        "insurgents killed", "insurgents in", "insurgents ongoing", "killed in", "killed ongoing", "killed fighting",
        "in ongoing", "in fighting", "ongoing fighting");
    assertThat(found(ngrams(3, 3, 2, Within.SENTENCE), sentence)).containsExactlyInAnyOrder(
        "insurgents killed in", "insurgents killed ongoing", "insurgents killed fighting", "insurgents in ongoing",
        "insurgents in fighting", "insurgents ongoing fighting", "killed in ongoing", "killed in fighting",
        "killed ongoing fighting", "in ongoing fighting");
    assertThat(found(ngrams(3, 3, 0, Within.SENTENCE), sentence)).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"1,1,0", "2,2,0", "3,3,0", "2,4,0", "2,2,1", "3,3,2", "1,4,3", "5,5,9"})
  void equalsANaiveCount(int shortest, int longest, int skip) {
    RandomTexts.of(40).forEach(text -> {
      List<String> words =
          Asking.rows(new Concordance(new EveryWord(), 0, 0), text).stream().map(line -> COUNT.fold(line.node()))
              .toList();
      Map<String, Long> expected = new HashMap<>();
      for (int n = shortest; n <= longest; n++) {
        for (int first = 0; first < words.size(); first++) {
          count(words, List.of(first), n, skip, expected);
        }
      }
      List<Entry> entries = Asking.rows(ngrams(shortest, longest, skip, Within.DOCUMENT), text);
      assertThat(entries.stream().collect(Collectors.toMap(Entry::ngram, Entry::frequency))).isEqualTo(expected);
      Comparator<Entry> order = Comparator.comparingLong(Entry::frequency).reversed();
      assertThat(entries).isSortedAccordingTo(order.thenComparing(Entry::ngram, CodePointOrder::compare));
    });
  }

  /** Tries every choice of places. */
  private static void count(List<String> words, List<Integer> places, int n, int skip, Map<String, Long> counts) {
    int last = places.get(places.size() - 1);
    if (last - places.get(0) + 1 - places.size() > skip) {
      return;
    }
    if (places.size() == n) {
      counts.merge(places.stream().map(words::get).collect(Collectors.joining(" ")), 1L, Long::sum);
      return;
    }
    for (int next = last + 1; next < words.size() && next <= last + 1 + skip; next++) {
      List<Integer> longer = new ArrayList<>(places);
      longer.add(next);
      count(words, longer, n, skip, counts);
    }
  }

  @Test
  void documentsAreThoseThatHoldAnNgram() {
    String[] texts = RandomTexts.of(50).toArray(String[]::new);
    Ngrams ngrams = ngrams(2, 3, 1, Within.SENTENCE);
    Map<String, Long> expected = new HashMap<>();
    for (String text : texts) {
      found(ngrams, text).forEach(ngram -> expected.merge(ngram, 1L, Long::sum));
    }
    List<Entry> entries = Asking.rows(ngrams, Asking.corpus(Reading.DEFAULT.withPartSize(30), texts), 3);
    assertThat(entries.stream().collect(Collectors.toMap(Entry::ngram, Entry::documents))).isEqualTo(expected);
  }

  @Test
  void aChoiceChangesNoFigure() {
    WordPattern with = WordPattern.of("b*", COUNT);
    List<Entry> entries = Asking.rows(new Ngrams(COUNT, 2, 2, 0, Within.SENTENCE, 2, with), "a b a b c d c d");
    assertThat(entries).extracting(Entry::rank, Entry::ngram, Entry::frequency).containsExactly(tuple(1L, "a b", 2L));
    assertThat(entries.get(0).perMillion()).isCloseTo(2e6 / 7, within(1e-6));
  }

  @Test
  void tooFewWordsHaveNone() {
    assertThat(found(ngrams(2, 3, 4, Within.DOCUMENT), "")).isEmpty();
    assertThat(found(ngrams(2, 3, 4, Within.DOCUMENT), "one", "two")).isEmpty();
    assertThat(found(ngrams(1, 3, 4, Within.SENTENCE), "one")).containsExactly("one");
    assertThat(Asking.rows(ngrams(2, 2, 0, Within.DOCUMENT),
        Asking.corpus(Reading.DEFAULT.withUnit(Reading.Unit.LINE), "a b\na b\nb a"), 2))
        .extracting(Entry::ngram, Entry::frequency, Entry::documents)
        .containsExactly(tuple("a b", 2L, 2L), tuple("b a", 1L, 1L));
  }

  @Test
  void impossibleNgramsAreRefused() {
    assertThatThrownBy(() -> ngrams(0, 2, 0, Within.SENTENCE)).hasMessageContaining("1 to 100 words, not 0-2");
    assertThatThrownBy(() -> ngrams(3, 2, 0, Within.SENTENCE)).hasMessageContaining("not 3-2");
    assertThatThrownBy(() -> ngrams(2, 2, -1, Within.SENTENCE)).hasMessageContaining("--skip is -1");
    assertThatThrownBy(() -> Within.named("line")).hasMessageContaining("sentence, paragraph or document");
  }
}
