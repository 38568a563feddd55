package kashaf.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kashaf.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
  private static final String ARABIC =
      "كان الميناء هادئا في ذلك الصباح، ولم يكن على الرصيف غير حارس عجوز يعد القوارب العائدة من الصيد. قال "
          + "الحارس إن البحر تغير كثيرا منذ كان صبيا، وإن الأسماك التي كانت تملأ السلال صارت نادرة. ثم أشار إلى "
          + "قارب أزرق صغير يتمايل قرب الصخور، وسأل عن صاحبه فلم يجبه أحد. بعد ساعة وصلت الشاحنات الأولى وبدأ "
          + "الباعة ينادون على بضاعتهم، وامتلأ المكان بالضجيج كما يحدث كل يوم. وفي المساء عاد الهدوء، وبقي القارب"
          + " الأزرق وحده في انتظار من لا يجيء.";
  private static final String ENGLISH =
      "The harbour was quiet that morning, and nobody stood on the quay but an old watchman who counted the"
          + " boats as they came home. He said that the sea had changed a good deal since he was a boy, and that "
          + "the fish which used to fill the baskets had become rare. Then he pointed at a small blue boat that "
          + "swayed beside the rocks, and asked whose it was; nobody answered. An hour later the first lorries "
          + "arrived, the traders began to shout, and the place filled with noise as it does every day. In the "
          + "evening it was quiet again.";

  private static Layout guess(String text) {
    return Layout.guess(Text.of(text));
  }

  /** Breaks a text into lines as editors do: before the first word that would pass the width. */
  private static String wrapped(String paragraph, int width) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (String word : paragraph.split(" ")) {
      if (column > 0 && column + 1 + word.length() > width) {
        out.append('\n');
        column = 0;
      }
      out.append(column > 0 ? " " : "").append(word);
      column += (column > 0 ? 1 : 0) + word.length();
    }
    return out.append('\n').toString();
  }

  private static List<String> sentences(String paragraph) {
    return List.of(paragraph.split("(?<=\\.) "));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 55, 60, 65, 72, 76, 80, 100})
  void proseThatIsBrokenAtAWidthIsJoined(int width) {
    for (String paragraph : List.of(ARABIC, ENGLISH)) {
      String text = wrapped(paragraph + " " + paragraph, width);
      assertThat(guess(text)).as("one paragraph at %d", width).isEqualTo(Layout.WRAPPED);
      assertThat(guess((text + "\n").repeat(5))).as("several").isEqualTo(Layout.WRAPPED);
      assertThat(guess(text.replace("\n", "\r\n"))).as("with CR LF").isEqualTo(Layout.WRAPPED);
      assertThat(guess("A title\n\nby nobody\n\n" + text)).as("below a title").isEqualTo(Layout.WRAPPED);
      assertThat(guess(text.indent(2))).as("indented").isEqualTo(Layout.WRAPPED);
    }
  }

  @Test
  void aParagraphALine() {
    for (String paragraph : List.of(ARABIC, ENGLISH)) {
      assertThat(guess((paragraph + "\n").repeat(8))).isEqualTo(Layout.LINES);
      assertThat(guess((paragraph + "\n\n").repeat(8))).isEqualTo(Layout.LINES);
      assertThat(guess(String.join("\n", sentences(paragraph.repeat(2))))).as("a sentence a line")
          .isEqualTo(Layout.LINES);
    }
  }

  /** News: headings, a date, an agency's tag, paragraphs of all lengths. */
  @Test
  void newsWithHeadings() {
    List<String> lines =
        new ArrayList<>(List.of("عودة الصيادين إلى الميناء بعد موسم طويل", "الثلاثاء 3 مارس", "(وكالة)"));
    for (String sentence : sentences(ARABIC)) {
      lines.add(sentence);
      lines.add("ماذا قال الحارس");
      lines.add(sentence + " " + sentence);
    }
    assertThat(guess(String.join("\n", lines))).isEqualTo(Layout.LINES);
  }

  @Test
  void verseOfShortLines() {
    String verse = "يا بحر خذني\nإلى بلادي\nفالقلب ذاب\nوالليل طال\n\nعلى الرمال\nكتبت اسمي\nفجاء موج\nوما أبقاه\n";
    assertThat(guess(verse.repeat(3))).isEqualTo(Layout.LINES);
  }

  /** Lines of nearly one length without a stop, as verse in two halves has them. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void verseOfLongLines(int seed) {
    assertThat(guess(lines(seed, 40, 44, 60))).isEqualTo(Layout.LINES);
    assertThat(guess(lines(seed, 14, 50, 58))).isEqualTo(Layout.LINES);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void lists(int seed) {
    assertThat(guess(lines(seed, 30, 2, 12))).as("words").isEqualTo(Layout.LINES);
    assertThat(guess(lines(seed, 30, 30, 75))).as("headlines").isEqualTo(Layout.LINES);
    assertThat(guess(lines(seed, 30, 20, 40).replaceAll("(?m)^", "- "))).as("items").isEqualTo(Layout.LINES);
    assertThat(guess(lines(seed, 30, 10, 100))).as("all lengths").isEqualTo(Layout.LINES);
  }

  @Test
  void tables() {
    String table = IntStream.range(0, 30).mapToObj(i -> i + "\tميناء\t" + 37 * i % 100 + "\t2026")
        .collect(Collectors.joining("\n"));
    assertThat(guess(table)).isEqualTo(Layout.LINES);
    assertThat(guess("name,place,weight of the catch in kilograms,year\n".repeat(20))).isEqualTo(Layout.LINES);
  }

  @Test
  void tooLittleToTell() {
    for (String text : List.of("", "\n\n\n", "word", wrapped(ENGLISH.substring(0, 200), 72))) {
      assertThat(guess(text)).isEqualTo(Layout.LINES);
    }
  }

  /** Words of the story in another order, in lines of any length between two. */
  private static String lines(int seed, int count, int least, int most) {
    String[] words = ARABIC.replaceAll("[.،]", "").split(" ");
    Random random = new Random(seed);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int length = least + random.nextInt(most - least + 1);
      StringBuilder line = new StringBuilder(words[random.nextInt(words.length)]);
      while (line.length() < length - 3) {
        line.append(' ').append(words[random.nextInt(words.length)]);
      }
      out.append(line).append('\n');
    }
    return out.toString();
  }
}
