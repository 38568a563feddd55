package kashaf.cli.repl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {
  private static List<List<String>> arguments(String text) throws OpenQuotationException {
    return Line.of(text).stream().map(Line::arguments).toList();
  }

  @Test
  void whiteSpacePartsWordsAndQuotationMarksHoldThemTogether() throws OpenQuotationException {
    assertThat(arguments("kwic  'في المدينة'\t\"a 'b' c\" x'y z'w")).containsExactly(
        List.of("kwic", "في المدينة", "a 'b' c", "xy zw"));
  }

  @Test
  void nothingIsExpandedAndABackslashIsItself() throws OpenQuotationException {
    assertThat(arguments("freq --match /\\p{L}+/ *.txt ~ !x a|b")).containsExactly(
        List.of("freq", "--match", "/\\p{L}+/", "*.txt", "~", "!x", "a|b"));
  }

  @Test
  void semicolonsPartQuestionsAndHashesStartComments() throws OpenQuotationException {
    assertThat(arguments("freq -l 3; kwic a;b ; kwic ';' c#d # e; f")).containsExactly(
        List.of("freq", "-l", "3"), List.of("kwic", "a;b"), List.of("kwic", ";", "c#d"));
    assertThat(arguments("")).isEmpty();
    assertThat(arguments(" # only this")).isEmpty();
    assertThat(arguments(";;")).isEmpty();
  }

  @Test
  void tailsAreFilesOrCommandsOfTheShell() throws OpenQuotationException {
    assertThat(Line.of("freq > 'a b.csv'")).extracting(Line::tail).containsExactly(new Tail.ToFile("a b.csv", false));
    assertThat(Line.of("freq >> x; freq")).extracting(Line::tail)
        .containsExactly(new Tail.ToFile("x", true), Tail.NONE);
    assertThat(Line.of("kwic 'a | b' | awk '{print $1; exit}' | head # all")).extracting(Line::tail)
        .containsExactly(new Tail.ToProgram("awk '{print $1; exit}' | head # all"));
    assertThat(Line.of("kwic '>' a|b '|' \">>\"")).extracting(Line::tail).containsExactly(Tail.NONE);
  }

  @Test
  void aResultGetsAName() throws OpenQuotationException {
    Line line = Line.of("كلمات = freq -l 3").get(0);
    assertThat(line.name()).isEqualTo("كلمات");
    assertThat(line.arguments()).containsExactly("freq", "-l", "3");
    assertThat(Line.of("kwic = x")).extracting(Line::name).containsExactly("kwic");
    assertThat(Line.of("3 = x").get(0).name()).isNull();
    assertThat(Line.of("a '=' x").get(0).name()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"freq >", "freq > a b", "freq |", "freq | "})
  void aTailIsComplete(String text) {
    assertThatThrownBy(() -> Line.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOpenMarkIsFoundWhereItStands() {
    assertThatThrownBy(() -> Line.of("kwic \"a\" don't")).isInstanceOfSatisfying(OpenQuotationException.class,
        e -> assertThat(e.place()).isEqualTo(12));
  }

  private static Stream<List<String>> randomWords() {
    String characters = "ab'|>;#$= كت\\،\u00a0\"";
    Random random = new Random(5);
    return IntStream.range(0, 500).mapToObj(i -> IntStream.rangeClosed(0, random.nextInt(4)).mapToObj(word -> {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(6); length >= 0; length--) {
        text.append(characters.charAt(random.nextInt(characters.length() - 1)));
      }
      return text.toString();
    }).toList());
  }

  /** A word with both kinds of marks cannot be written as one piece, so the words here hold one kind. */
  @Test
  void wordsThatAreQuotedComeBack() throws OpenQuotationException {
    for (List<String> words : randomWords().toList()) {
      String text = "kwic " + String.join(" ", words.stream().map(Words::quoted).toList());
      assertThat(Line.of(text)).as(text).singleElement().satisfies(line -> {
        assertThat(line.tail()).isEqualTo(Tail.NONE);
        assertThat(line.arguments().subList(1, line.arguments().size())).isEqualTo(words);
      });
    }
  }
}
