package kashaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kashaf.text.CodePointOrder;
import kashaf.text.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {
  private static final String[] PIECES = {"ا", "ال", "كتب", "ه", "a", "é", "ş", "北", "😀", "\uFFFD", "\uE000", "\uD83D", ""};

  private static Counts counts(List<String> words) {
    Types types = new Types();
    for (String word : words) {
      word.getChars(0, word.length(), types.room(word.length()), types.next());
      types.add(word.length());
    }
    Counts counts = new Counts();
    counts.add(types);
    return counts;
  }

  private static List<String> ranked(Counts counts) {
    return Arrays.stream(Ranking.of(counts, type -> true)).mapToObj(counts::type).toList();
  }

  /** The order of the contract, said with a comparator. */
  private static List<String> expected(Counts counts) {
    Comparator<Integer> commonest = Comparator.comparingLong(counts::count);
    return Stream.iterate(0, type -> type + 1)
        .limit(counts.types())
        .sorted(commonest.reversed().thenComparing(counts::type, CodePointOrder::compare))
        .map(counts::type)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 10, 100, 10_000})
  void commonestFirstAndTiesByCodePoint(int words) {
    Random random = new Random(words);
    for (int round = 0; round < 20; round++) {
      List<String> some = new ArrayList<>();
      for (int i = 0; i < words; i++) {
        StringBuilder word = new StringBuilder();
        for (int more = random.nextInt(5); more >= 0; more--) {
          word.append(PIECES[random.nextInt(PIECES.length)]);
        }
        some.add(word.toString());
      }
      Counts counts = counts(some);
      assertThat(ranked(counts)).isEqualTo(expected(counts));
    }
  }

  /** Far into words the ranking goes another way. */
  @Test
  void longWordsThatAreAlikeForLong() {
    List<String> words = new ArrayList<>();
    for (int length = 200; length > 0; length -= 7) {
      words.add("ه".repeat(length));
      words.add("ه".repeat(length) + "😀");
      words.add("ه".repeat(length) + "\uFFFD");
    }
    Counts counts = counts(words);
    assertThat(ranked(counts)).isEqualTo(expected(counts));
  }

  @Test
  void typesThatAreNotListedAreLeftOut() {
    Counts counts = counts(List.of("b", "a", "c", "c"));
    assertThat(Ranking.of(counts, type -> type != 1)).containsExactly(2, 0);
    assertThat(Ranking.of(counts(List.of()), type -> true)).isEmpty();
  }
}
