package kashaf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

  private static int number(Vocabulary vocabulary, String type) {
    char[] chars = ("<" + type + ">").toCharArray();
    return vocabulary.number(chars, 1, chars.length - 1);
  }

  @Test
  void numbersAreInOrderOfFirstSight() {
    Vocabulary vocabulary = new Vocabulary();
    int[] numbers = Stream.of("من", "في", "من", "على", "في").mapToInt(type -> number(vocabulary, type)).toArray();
    assertThat(numbers).containsExactly(0, 1, 0, 2, 1);
    assertThat(vocabulary.size()).isEqualTo(3);
    assertThat(vocabulary.type(2)).isEqualTo("على");
    assertThat(vocabulary.find("في")).isOne();
    assertThat(vocabulary.find("إلى")).isEqualTo(-1);
    assertThat(vocabulary.size()).isEqualTo(3);
    assertThatThrownBy(() -> vocabulary.type(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> vocabulary.length(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  /** What a type looks like decides how it is kept; all must come back as they were. */
  @ParameterizedTest
  @ValueSource(strings = {"", "ا", "كتاب", "والمسلمون", "والمسلمونهم", "والمسلمونهمو",
      "a", "straße", "internationalization",
      "ş", "şişli", "şişlis", "北", "一", "一一", "北京大学生", "北京大学生们", "\u0600", "ا\u0600", "\u0100\u0100", "\0", "a\0",
      "aaaaaaaa\0", "\0a", "a\0b\0c",
      "abcdefghijk", "abcdefghijkl", "abcdefghآ", "😀", "😀😀😀", "\uD800", "\uD900\uD901", "\uD8FF\uD900",
      "Āa", "aĀ", "\uFFFF", "\u01FF\u0201"})
  void everyKindOfTypeComesBack(String type) {
    Vocabulary vocabulary = new Vocabulary();
    number(vocabulary, "z");
    assertThat(vocabulary.find(type)).isEqualTo(-1);
    assertThat(number(vocabulary, type)).isOne();
    assertThat(number(vocabulary, type)).isOne();
    assertThat(vocabulary.find(type)).isOne();
    assertThat(vocabulary.type(1)).isEqualTo(type);
    assertThat(vocabulary.length(1)).isEqualTo(type.length());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void agreesWithAMap(long seed) {
    Random random = new Random(seed);
    Map<String, Integer> expected = new HashMap<>();
    Vocabulary vocabulary = new Vocabulary();
    for (int round = 0; round < 60_000; round++) {
      String type = anyType(random);
      assertThat(vocabulary.find(type)).isEqualTo(expected.getOrDefault(type, -1));
      expected.putIfAbsent(type, expected.size());
      assertThat(number(vocabulary, type)).isEqualTo(expected.get(type));
    }
    assertThat(vocabulary.size()).isEqualTo(expected.size());
    expected.forEach((type, id) -> {
      assertThat(vocabulary.type(id)).isEqualTo(type);
      assertThat(vocabulary.length(id)).isEqualTo(type.length());
    });
  }

  /** Few letters from near and far, so that many types are equal, and many differ in one character only. */
  private static String anyType(Random random) {
    String letters = switch (random.nextInt(5)) {
      case 0 -> "ابت";
      case 1 -> "aé\0";
      case 2 -> "a\u0100\u0600\u0101";
      case 3 -> "一丁\uD83D\uDE00\uD8A0\uD9A0";
      default -> "\u0001\u0101\u00FF\u0200";
    };
    StringBuilder type = new StringBuilder();
    int length = random.nextInt(random.nextInt(4) == 0 ? 30 : 8);
    for (int i = 0; i < length; i++) {
      type.append(letters.charAt(random.nextInt(letters.length())));
    }
    return type.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 129, 50_000})
  void numbersARowAsOneByOne(int count) {
    Random random = new Random(count);
    Types types = new Types();
    for (int i = 0; i < count; i++) {
      String type = anyType(random);
      type.getChars(0, type.length(), types.room(type.length()), types.next());
      types.add(type.length());
    }
    Vocabulary inARow = new Vocabulary();
    Vocabulary oneByOne = new Vocabulary();
    int[] ids = new int[count];
    inARow.number(types, ids);
    for (int i = 0; i < count; i++) {
      assertThat(ids[i]).isEqualTo(number(oneByOne, types.type(i)));
    }
    assertThat(inARow.size()).isEqualTo(oneByOne.size());
  }

  @Test
  void mapsIntoAnother() {
    Random random = new Random(7);
    Vocabulary one = new Vocabulary();
    Vocabulary two = new Vocabulary();
    Map<String, Integer> expected = new HashMap<>();
    List<String> seenByTwo = new ArrayList<>();
    for (int round = 0; round < 20_000; round++) {
      String type = anyType(random);
      number(one, type);
      expected.putIfAbsent(type, expected.size());
      String other = anyType(random);
      if (number(two, other) == seenByTwo.size()) {
        seenByTwo.add(other);
      }
    }
    int[] numbers = two.mapInto(one);
    assertThat(numbers).hasSize(seenByTwo.size());
    for (int id = 0; id < numbers.length; id++) {
      expected.putIfAbsent(seenByTwo.get(id), expected.size());
      assertThat(numbers[id]).isEqualTo(expected.get(seenByTwo.get(id)));
      assertThat(one.type(numbers[id])).isEqualTo(seenByTwo.get(id));
    }
    assertThat(one.size()).isEqualTo(expected.size());
  }

  static Stream<IntFunction<String>> families() {
    return Stream.of(
        Integer::toString,
        i -> Integer.toString(i, 36),
        i -> "" + letter(i) + letter(i / 32) + letter(i / 1024) + letter(i / 32768),
        i -> letter(i) + "وال" + letter(i / 32) + "مسل" + letter(i / 1024) + letter(i / 32768),
        i -> "" + (char) (0x3400 + i % 4096) + (char) (0x4E01 + i / 4096),
        i -> "aaaaaaaa" + Integer.toString(i, 36),
        i -> "ث".repeat(12) + Integer.toString(i, 2),
        i -> Integer.toString(i, 2) + "ث".repeat(12));
  }

  private static char letter(int i) {
    return (char) (0x621 + i % 32);
  }

  /** Types that differ little must not end up beside each other: 300,000 of them, seen five times, take some .1 s. */
  @ParameterizedTest
  @MethodSource("families")
  void typesOfAKindAreSpread(IntFunction<String> family) {
    int count = 300_000;
    List<char[]> types = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      types.add(family.apply(i).toCharArray());
    }
    assertTimeout(Duration.ofSeconds(4), () -> {
      Vocabulary vocabulary = new Vocabulary();
      for (int round = 0; round < 5; round++) {
        for (int i = 0; i < count; i++) {
          assertThat(vocabulary.number(types.get(i), 0, types.get(i).length) == i).isTrue();
        }
      }
    });
  }
}
