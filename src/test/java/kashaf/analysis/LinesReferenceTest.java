package kashaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kashaf.RandomTexts;
import kashaf.analysis.Concordance.Line;
import kashaf.corpus.Corpus;
import kashaf.corpus.Layout;
import kashaf.corpus.Reading;
import kashaf.language.Folding;
import kashaf.language.Language;
import kashaf.table.Table;
import kashaf.text.CodePointOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same lines as a slow and obvious concordance, in the same order, for 10,000 texts and phrases. */
class LinesReferenceTest {
  private static final int CASES = 2500;
  private static final Folding MATCH = Folding.named("match");
  private static final String[] WORDS = {"كتاب", "البحر", "قال", "الى", "the", "sea", "3.5", "d'or", "2026", "هدى"};

  /** Lines are paragraphs, in parts of the size that a case wants. */
  static Corpus corpus(String text) {
    Reading lines = Reading.DEFAULT.withLanguage(Language.of("ar")).withLayout(Layout.LINES);
    return Asking.corpus(lines.withPartSize(1 + text.length() % 300), text);
  }

  private static Window window(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> Window.Stretch.SENTENCE;
      case 1 -> Window.Stretch.PARAGRAPH;
      case 2 -> new Window.Characters(random.nextInt(30));
      default -> new Window.Words(random.nextInt(9));
    };
  }

  private static String phrase(Random random) {
    String word = WORDS[random.nextInt(WORDS.length)];
    return random.nextInt(4) > 0 ? word : word + " " + WORDS[random.nextInt(WORDS.length)];
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void theSameLines(int quarter) {
    int found = 0;
    for (int seed = quarter * CASES; seed < (quarter + 1) * CASES; seed++) {
      Random random = new Random(seed);
      String text = RandomTexts.text(seed, 2 + random.nextInt(100));
      Phrase phrase = Phrase.of(phrase(random), MATCH);
      Phrase other = Phrase.of(phrase(random), MATCH);
      Window before = window(random);
      Window after = window(random);
      Near.Side side = Near.Side.values()[random.nextInt(3)];
      int distance = 1 + random.nextInt(6);
      int near = random.nextInt(3);
      Window.Stretch bounds = random.nextBoolean() ? null : Window.Stretch.values()[random.nextInt(2)];
      Search search = near == 0 ? phrase : new Near(phrase, other, distance, bounds, side, near == 1);

      PlainConcordance plain = new PlainConcordance(text);
      List<Line> expected = new ArrayList<>();
      for (int place : plain.places(phrase.words())) {
        if (near == 0 || plain.near(place, phrase.length(), other.words(), distance, bounds, side) != (near == 1)) {
          expected.add(plain.line(place, phrase.length(), before, after));
        }
      }
      Concordance concordance = new Concordance(search, before, after, Folding.named("count"));
      List<Line> lines = Asking.rows(concordance, corpus(text), 1);
      assertThat(lines).as("case %d: %s in %s", seed, concordance, text).isEqualTo(expected);
      sameOrder(expected, random);
      sameChoice(expected, random);
      found += lines.size();
    }
    assertThat(found).isGreaterThan(CASES / 2);
  }

  /** Sorts by taking the least of what is left, again and again. */
  private static void sameOrder(List<Line> lines, Random random) {
    Position[] places = {Position.values()[random.nextInt(11)], Position.values()[random.nextInt(11)]};
    boolean[] down = {random.nextBoolean(), random.nextBoolean()};
    boolean counted = random.nextBoolean();
    List<Line> left = new ArrayList<>(lines);
    List<Line> expected = new ArrayList<>();
    Comparator<Line> order = Comparator.comparingInt(line -> 0);
    for (int i = 0; i < 2; i++) {
      Position place = places[i];
      order = order.thenComparing(line -> key(line, place), Comparator.nullsLast(
          down[i] ? (a, b) -> CodePointOrder.compare(b, a) : CodePointOrder::compare));
    }
    if (counted) {
      Comparator<Line> size = Comparator.comparingLong(line -> -lines.stream().filter(other ->
          Stream.of(places).allMatch(place -> Objects.equals(key(line, place), key(other, place)))).count());
      order = size.thenComparing(order);
    }
    while (!left.isEmpty()) {
      Line least = left.get(0);
      for (Line line : left) {
        least = order.compare(line, least) < 0 ? line : least;
      }
      left.remove(least);
      expected.add(least);
    }
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      keys.add(places[i].column() + (down[i] ? ":desc" : ""));
    }
    if (counted) {
      keys.add("frequency");
    }
    assertThat(new Table<>(Concordance.SCHEMA, lines.stream()).sort(keys).rows()).as(keys.toString())
        .isEqualTo(expected);
  }

  /** What is sorted by: the node as it stands, other words as folded. */
  private static String key(Line line, Position place) {
    return place == Position.NODE ? line.node() : line.around().get(place.ordinal());
  }

  private static void sameChoice(List<Line> lines, Random random) {
    int step = 1 + random.nextInt(4);
    int size = random.nextInt(6);
    long seed = random.nextLong();
    List<Line> unique = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<Line> stepped = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (seen.add(line.before() + "\n" + line.node() + "\n" + line.after())) {
        unique.add(line);
      }
      if (i % step == 0) {
        stepped.add(line);
      }
    }
    Table<Line> chosen = new Table<>(Concordance.SCHEMA, lines.stream())
        .unique(line -> List.of(line.before(), line.node(), line.after()));
    assertThat(chosen.rows()).isEqualTo(unique);
    assertThat(new Table<>(Concordance.SCHEMA, lines.stream()).every(step).rows()).isEqualTo(stepped);
    List<Line> drawn = lines.stream().sorted(Comparator.comparingLong(line -> line.drawn(seed))).limit(size)
        .sorted(Comparator.comparingLong(Line::start)).toList();
    assertThat(new Table<>(Concordance.SCHEMA, lines.stream()).sample(size, line -> line.drawn(seed)).rows())
        .isEqualTo(drawn);
  }
}
