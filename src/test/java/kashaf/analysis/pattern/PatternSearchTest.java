package kashaf.analysis.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import kashaf.analysis.Hit;
import kashaf.analysis.Within;
import kashaf.analysis.pattern.PlainSearch.Item;
import kashaf.corpus.Document;
import kashaf.corpus.Layout;
import kashaf.corpus.Part;
import kashaf.language.Folding;
import kashaf.language.Language;
import kashaf.text.Text;
import org.junit.jupiter.api.Test;

class PatternSearchTest {
  private static final Folding MATCH = Folding.named("match");
  private static final PatternReader READER = new PatternReader(MATCH, false, false, true);
  private static final PatternReader INSIDE = new PatternReader(MATCH, false, true, true);

  private static Part part(String text) {
    return Part.whole(new Document(0, "0", Language.of("ar"), Layout.LINES), Text.of(text));
  }

  private static List<Hit> hits(PatternSearch search, String text) {
    return search.hits(part(text)).toList();
  }

  /** What is found, as it stands. */
  private static List<String> nodes(PatternReader reader, Within within, boolean overlap, String text,
      String... patterns) {
    List<Sequence> sequences = Arrays.stream(patterns).map(reader::read).toList();
    Part part = part(text);
    return new PatternSearch(sequences, reader.folding(), within, overlap).hits(part)
        .map(hit -> part.text().slice(part.tokens().start(hit.first()), part.tokens().end(hit.behind() - 1)))
        .toList();
  }

  private static List<String> nodes(String pattern, String text) {
    return nodes(READER, Within.DOCUMENT, true, text, pattern);
  }

  @Test
  void wordsWithWildcardsAndAlternatives() {
    String text = "كتاب كتب مكتب كاتب sea seas see";
    assertThat(nodes("كت*", text)).containsExactly("كتاب", "كتب");
    assertThat(nodes("ك?اب|*تب", text)).containsExactly("كتاب", "كتب", "مكتب", "كاتب");
    assertThat(nodes("SE?", text)).containsExactly("sea", "see");
    assertThat(nodes("sea|see", text)).containsExactly("sea", "see");
    assertThat(nodes("كتاب|كتا??", "كتابة كتابه")).containsExactly("كتابة", "كتابه");
    assertThat(nodes("“se*”,", text)).containsExactly("sea", "seas", "see");
  }

  @Test
  void anExpressionIsForTheWholeFoldedWord() {
    assertThat(nodes("/مكتب.?ة/", "مكتبة المكتبة مكتبيّة")).containsExactly("مكتبة", "مكتبيّة");
    assertThat(nodes("/Se[ae]/", "sea SEA seas")).containsExactly("sea", "SEA");
    assertThat(nodes("/[إأ]ن/ /.*/", "ان الكتاب")).containsExactly("ان الكتاب");
  }

  @Test
  void gaps() {
    String text = "a x b x x b";
    assertThat(nodes("a [] b", text)).containsExactly("a x b");
    assertThat(nodes("a []{0,4} b", text)).containsExactly("a x b");
    assertThat(nodes("a []{2,4} b", text)).containsExactly("a x b x x b");
    assertThat(nodes("x []{0,1} b", text)).containsExactly("x b", "x x b", "x b");
    assertThat(nodes("[]{2} b", text)).containsExactly("a x b", "x x b");
    assertThat(nodes("b []", text)).containsExactly("b x");
  }

  @Test
  void quotedWordsAreJustTheseWords() {
    assertThat(nodes("\"كتاب\"", "كتاب الكتاب كتابه")).containsExactly("كتاب");
    assertThat(nodes("\"in the\" end", "in the end")).containsExactly("in the end");
    PatternReader literal = new PatternReader(MATCH, true, false, true);
    assertThat(nodes(literal, Within.DOCUMENT, true, "a b ab", "[a] /b|")).containsExactly("a b");
    assertThat(nodes(literal, Within.DOCUMENT, true, "كتب والكتب", "كتب*")).containsExactly("كتب");
  }

  @Test
  void insideWords() {
    String text = "مكتبة الكتب والمكتبات كاتب";
    assertThat(nodes(INSIDE, Within.DOCUMENT, true, text, "كتب")).containsExactly("مكتبة", "الكتب", "والمكتبات");
    assertThat(nodes(INSIDE, Within.DOCUMENT, true, text, "/ب.$/")).containsExactly("مكتبة");
    assertThat(nodes(INSIDE, Within.DOCUMENT, true, text, "م?ت")).containsExactly("مكتبة", "والمكتبات");
  }

  @Test
  void withinASentenceOrAParagraph() {
    String text = "The sea. The sea\nis wide.";
    assertThat(nodes(READER, Within.DOCUMENT, true, text, "sea [] []")).hasSize(2);
    assertThat(nodes(READER, Within.SENTENCE, true, text, "sea the")).isEmpty();
    assertThat(nodes(READER, Within.PARAGRAPH, true, text, "sea the")).containsExactly("sea. The");
    assertThat(nodes(READER, Within.PARAGRAPH, true, text, "sea is")).isEmpty();
    assertThat(nodes(READER, Within.SENTENCE, true, text, "is wide")).containsExactly("is wide");
  }

  @Test
  void occurrencesMayOverlapOrNot() {
    assertThat(nodes(READER, Within.DOCUMENT, true, "ha ha ha b", "ha ha")).hasSize(2);
    assertThat(nodes(READER, Within.DOCUMENT, false, "ha ha ha b ha ha", "ha ha")).hasSize(2);
    assertThat(nodes(READER, Within.DOCUMENT, true, "a b c", "a b", "a", "b c")).containsExactly("a", "a b", "b c");
    assertThat(nodes(READER, Within.DOCUMENT, false, "a b c", "a b", "a", "b c")).containsExactly("a b");
  }

  /** What quanteda's documentation of {@code kwic} shows and says, on texts of our own. */
  @Test
  void asQuantedaDocuments() {
    String text = "Storm after storm passed the harbour";
    assertThat(nodes("storm", text)).as("first token").containsExactly("Storm", "storm");
    assertThat(nodes("harbour", text)).as("last token").containsExactly("harbour");
    assertThat(nodes("a b a", "a b a b a")).as("overlapping phrases").hasSize(2);
    assertThat(nodes("s* after", text)).as("glob in a phrase").containsExactly("Storm after");
    assertThat(nodes("*r*", text)).as("glob").containsExactly("Storm", "after", "storm", "harbour");
    assertThat(nodes("/storm$/", text)).as("regex").hasSize(2);
    assertThat(nodes("calm", text)).as("no hit").isEmpty();
    assertThat(nodes("storm after storm passed the harbour again", text)).as("longer than the text").isEmpty();
  }

  /** The greatest gap and a word that is everywhere: the time is that of the words times the gap, not its power. */
  @Test
  void timeIsBounded() {
    String text = "a ".repeat(20_000);
    PatternSearch search = PatternSearch.of("a []{0,100} a []{0,100} a []{0,100} b", MATCH);
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(hits(search, text)).isEmpty());
  }

  @Test
  void travels() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(PatternSearch.of("كت*|بحر /a+/", MATCH));
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(hits((PatternSearch) in.readObject(), "والبحر aa")).containsExactly(new Hit(0, 2, "و+ال+… …"));
    }
  }

  private static final String[] WORDS = {"a", "b", "aa", "ab", "كتاب", "الكتاب", "وكتابه", "بكتابي", "للكتاب", "مكتبة",
      "مكتبتها", "ولمكتبتي", "والمكتبة", "مكتبه", "كِتابُ"};
  private static final String[] BETWEEN = {" ", " ", " ", "، ", "\n"};
  private static final List<Item> ITEMS = List.of(Item.word("a", "a"), Item.word("b|aa", "b|aa"), Item.word("a*", "a.*"),
      Item.word("?", "."), Item.word("/a+b?/", "a+b?"), Item.word("[]", ".*"), Item.word("*b|ك*", ".*b|ك.*"),
      Item.word("\"مكتبة\"", "مكتبه"), Item.joined("كتاب"), Item.joined("مكتبة"));
  private static final List<Item> GAPS = List.of(Item.gap("[]{0,2}", 0, 2), Item.gap("[]{2}", 2, 2),
      Item.gap("[]{1,4}", 1, 4), Item.gap("[]", 1, 1));

  /** 10,000 texts with one to three patterns each, made up at random, the same ones in every run. */
  @Test
  void agreesWithAPlainSearch() {
    for (int seed = 0; seed < 10_000; seed++) {
      Random random = new Random(seed);
      List<String> words = new ArrayList<>();
      List<Integer> paragraphs = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      int paragraph = 0;
      for (int i = random.nextInt(25); i >= 0; i--) {
        words.add(WORDS[random.nextInt(WORDS.length)]);
        String between = BETWEEN[random.nextInt(BETWEEN.length)];
        text.append(words.get(words.size() - 1)).append(between);
        paragraphs.add(paragraph);
        paragraph += between.equals("\n") ? 1 : 0;
      }
      List<List<Item>> patterns = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        patterns.add(PlainSearch.random(random, ITEMS, GAPS));
      }
      check(patterns, text.toString(), words, paragraphs, random);
    }
  }

  private static void check(List<List<Item>> patterns, String text, List<String> words, List<Integer> paragraphs,
      Random random) {
    boolean overlap = random.nextBoolean();
    Within within = random.nextBoolean() ? Within.DOCUMENT : Within.PARAGRAPH;
    List<Integer> limits = within == Within.PARAGRAPH ? paragraphs : paragraphs.stream().map(p -> 0).toList();
    List<String> written = patterns.stream().map(PlainSearch::written).toList();
    // Vowel marks are left out by the fold; what is joined is told from the other words by hand.
    List<String> plain = words.stream().map(word -> word.equals("كِتابُ") ? "كتاب" : word).toList();
    PatternSearch search = new PatternSearch(written.stream().map(READER::read).toList(), MATCH, within, overlap);
    List<String> found = hits(search, text).stream().map(hit -> hit.first() + "-" + hit.behind()).toList();
    List<String> expected = PlainSearch.hits(patterns, plain, limits, overlap).stream()
        .map(hit -> hit.first() + "-" + hit.behind()).toList();
    assertThat(found).as(written + " in " + text + " overlap " + overlap + " " + within).isEqualTo(expected);
  }
}
