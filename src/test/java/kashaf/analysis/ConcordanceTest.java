package kashaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kashaf.RandomTexts;
import kashaf.analysis.Concordance.Line;
import kashaf.language.Folding;
import kashaf.language.Tokenizer;
import kashaf.table.Table;
import kashaf.text.Text;
import kashaf.text.Tokens;
import org.junit.jupiter.api.Test;

class ConcordanceTest {
  private static final Folding MATCH = Folding.named("match");

  private static List<Line> lines(String pattern, int before, int after, String... texts) {
    return Asking.rows(new Concordance(Phrase.of(pattern, MATCH), before, after), texts);
  }

  @Test
  void contextCrossesSentencesAndLinesWithItsPunctuation() {
    assertThat(lines("البحر", 2, 3, "كان الهواءُ بارداً.\n«البحرُ» هادئ،  والليل\tطويل."))
        .extracting(Line::position, Line::before, Line::node, Line::after)
        .containsExactly(tuple(4L, "الهواءُ بارداً. «", "البحرُ", "» هادئ، والليل طويل"));
  }

  @Test
  void contextStopsAtTheDocument() {
    assertThat(lines("b", 5, 5, "(a b c)", "(b)"))
        .extracting(Line::document, Line::before, Line::after)
        .containsExactly(tuple("0", "(a", "c)"), tuple("1", "(", ")"));
  }

  @Test
  void aPhraseCrossesPunctuationAndItsNodeIsTheTextAsItStands() {
    assertThat(lines("مدينة البحر", 1, 1, "قال: مدينةُ، «البحر» اليوم"))
        .extracting(Line::before, Line::node, Line::after)
        .containsExactly(tuple("قال:", "مدينةُ، «البحر", "» اليوم"));
  }

  @Test
  void phrasesMayOverlap() {
    assertThat(lines("a a", 0, 0, "a a a")).extracting(Line::position).containsExactly(1L, 2L);
  }

  @Test
  void offsetsAreCodePointsOfTheDocument() {
    assertThat(lines("sea", 1, 1, "🙂 sea\n🙂🙂 Sea")).extracting(Line::start, Line::end)
        .containsExactly(tuple(2L, 5L), tuple(9L, 12L));
  }

  @Test
  void formsThatFoldTheSameAreFound() {
    assertThat(lines("إلى", 0, 0, "الى إلي أَلَى إلـــى علا")).extracting(Line::node)
        .containsExactly("الى", "إلي", "أَلَى", "إلـــى");
  }

  @Test
  void aPatternNeedsAWord() {
    assertThatThrownBy(() -> Phrase.of("  ", MATCH)).hasMessageContaining("empty");
    assertThatThrownBy(() -> Phrase.of("،", MATCH)).hasMessageContaining("holds no word");
  }

  /** A slow and obvious concordance: fold every word into a list, compare lists, cut strings. */
  private static List<Line> plainly(List<String> wanted, int before, int after, String text) {
    Tokens tokens = Tokenizer.tokenize(Text.of(text));
    List<String> types = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      types.add(MATCH.fold(text.substring(tokens.start(i), tokens.end(i))));
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i + wanted.size() <= types.size(); i++) {
      if (types.subList(i, i + wanted.size()).equals(wanted)) {
        int start = tokens.start(i);
        int end = tokens.end(i + wanted.size() - 1);
        int from = before == 0 ? start : i < before ? 0 : tokens.start(i - before);
        int last = i + wanted.size() - 1 + after;
        int to = after == 0 ? end : last < types.size() ? tokens.end(last) : text.length();
        lines.add(
            new Line("0", i + 1, squeezed(text, from, start), squeezed(text, start, end), squeezed(text, end, to),
                text.codePointCount(0, start), text.codePointCount(0, end), "", List.of()));
      }
    }
    return lines;
  }

  private static String squeezed(String text, int from, int to) {
    return text.substring(from, to).replaceAll("[\\p{IsWhite_Space}]+", " ").strip();
  }

  @Test
  void agreesWithAPlainSearch() {
    String[] patterns = {"كتاب", "the", "قال كتاب", "البحر البحر", "3.5", "d'or the"};
    RandomTexts.of(400).forEach(text -> {
      for (String pattern : patterns) {
        List<String> wanted = Phrase.of(pattern, MATCH).words();
        int before = text.length() % 7;
        int after = text.length() % 5;
        assertThat(lines(pattern, before, after, text)).as(pattern + " in " + text)
            .isEqualTo(plainly(wanted, before, after, text));
      }
    });
  }

  /** The JDK's SplittableRandom mixes the same way (Steele, Lea and Flood 2014), but does not promise to. */
  @Test
  void aSampleIsDrawnAsBySplitMix64() {
    Line line = new Line("poem.txt", 7, "", "", "", 41, 43, "", List.of());
    for (long seed : new long[] {0, 1, -5, Long.MAX_VALUE}) {
      long first = new SplittableRandom(seed).nextLong();
      long second = new SplittableRandom(first + "poem.txt".hashCode()).nextLong();
      assertThat(line.drawn(seed)).isEqualTo(new SplittableRandom(second + 41).nextLong());
    }
  }

  /** Of neighbouring offsets a sample takes as many from each tenth of a document: 1,000, give or take 5 deviations. */
  @Test
  void aSampleIsDrawnEvenly() {
    Table<Line> lines = new Table<>(Concordance.SCHEMA, IntStream.range(0, 100_000)
        .mapToObj(i -> new Line("a", i, "", "", "", i, i, "", List.of())));
    Map<Long, Long> tenths = lines.sample(10_000, line -> line.drawn(1)).rows()
        .collect(Collectors.groupingBy(line -> line.start() / 10_000, Collectors.counting()));
    assertThat(tenths).hasSize(10).allSatisfy((tenth, count) -> assertThat(count).isBetween(850L, 1150L));
  }
}
