package kashaf.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kashaf.text.Text;
import kashaf.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every boundary against Unicode's own test file and against ICU's word instance (root locale).
 *
 * <p>Where ICU and UAX #29 differ, kashaf follows UAX #29:
 * <ul>
 *   <li>ICU takes Hangul syllables for a script of its own, which joins no other letter, digit, apostrophe or mark
 *       ({@code 3월} is two segments, {@code 한\u0301} no word); in UAX #29 they are letters like others.
 *   <li>To ICU, a segment that ends in ZWJ and a pictograph is no word, even if it has letters.
 *   <li>ICU takes two underscores or more for a word, and a few signs alone (Word_Break ALetter, Numeric or Katakana,
 *     but neither alphabetic nor number: U+02C2, U+055A, U+0600 …); a word holds a letter or a digit here.
 *   <li>U+2701 is a pictograph, as in the test file of Unicode 15; in Unicode 18 and ICU 79 it is none.
 * </ul>
 */
class WordBoundariesTest {
  private static final Path WORD_BREAK_TEST = Path.of("/usr/share/unicode/auxiliary/WordBreakTest.txt");

  private final BreakIterator icu = BreakIterator.getWordInstance(ULocale.ROOT);

  /** WordBreakTest.txt of Unicode 15.0: 1,823 lines. */
  @Test
  void everyLineOfUnicodesTest() throws IOException {
    assumeTrue(Files.exists(WORD_BREAK_TEST), "skipped: install Debian's package unicode-data for " + WORD_BREAK_TEST);
    List<String> wrong = new ArrayList<>();
    int lines = 0;
    for (String line : Files.readAllLines(WORD_BREAK_TEST)) {
      String sample = line.replaceFirst("#.*", "").strip();
      if (!sample.isEmpty()) {
        lines++;
        if (!marked(sample).equals(sample)) {
          wrong.add(sample + " but was " + marked(sample));
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(lines).isGreaterThan(1_000);
  }

  /** The code points of a line of the test file, with our boundaries. */
  private static String marked(String sample) {
    StringBuilder text = new StringBuilder();
    Stream.of(sample.split("[ ÷×]+")).filter(s -> !s.isEmpty())
        .forEach(hex -> text.appendCodePoint(Integer.parseInt(hex, 16)));
    Tokens segments = Tokenizer.segments(Text.of(text));
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < segments.count(); i++) {
      String segment = text.substring(segments.start(i), segments.end(i));
      out.append("÷ ");
      segment.codePoints().forEach(c -> out.append(String.format("%04X × ", c)));
      out.setLength(out.length() - 2);
    }
    return out.append("÷").toString();
  }

  /** Three of each class and of each oddity, Hangul apart, in all orders that chance brings. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anyMixtureOfClasses(long seed) {
    Random random = new Random(seed);
    String[] units = units(random);
    for (int round = 0; round < 50_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(9); i >= 0; i--) {
        text.append(units[random.nextInt(units.length)]);
      }
      agree(text.toString());
    }
  }

  /** Few classes only, in longer strings: the places where rules meet. */
  @ParameterizedTest
  @ValueSource(strings = {"a'.\u0301\u200D❤", "אa'\"\u0301", "1٣.,;'\u00ADa",
      "カ゛_漢かa1\u0301", "ก'1_a\u0301\u0E31", "🇪 \u0301\u200D\r\n",
      "ا٫٬ـ\u064E١:", "\uD83D\uDE00a\u200D"})
  void fewClassesInLongStrings(String units) {
    Random random = new Random(units.hashCode());
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(16); i >= 0; i--) {
        text.append(units.charAt(random.nextInt(units.length())));
      }
      agree(text.toString());
    }
  }

  private static String[] units(Random random) {
    List<String> units = new ArrayList<>(List.of("\uD800", "\uDC00", "\uFFFD"));
    for (String wordBreak : "CR LF NL Extend ZWJ FO RI KA HL LE SQ DQ MB ML MN NU EX WSegSpace XX".split(" ")) {
      pick(units, random, "[[:Word_Break=" + wordBreak + ":]-[:Cn:]-[\\uAC00-\\uD7A3]]");
    }
    for (String script : "Arab Latn Thai Laoo Khmr Mymr Hani Hira Kana Lana".split(" ")) {
      pick(units, random, "[:Script=" + script + ":]");
    }
    pick(units, random, "[:Extended_Pictographic:]");
    return units.toArray(String[]::new);
  }

  private static void pick(List<String> units, Random random, String pattern) {
    UnicodeSet set = new UnicodeSet(pattern);
    for (int i = 0; i < 3; i++) {
      units.add(Character.toString(set.charAt(random.nextInt(set.size()))));
    }
  }

  private void agree(String text) {
    Tokens segments = Tokenizer.segments(Text.of(text));
    List<Integer> expected = new ArrayList<>();
    icu.setText(text);
    for (int end = icu.next(); end != BreakIterator.DONE; end = icu.next()) {
      expected.add(end);
    }
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < segments.count(); i++) {
      ends.add(segments.end(i));
    }
    assertThat(ends).as(() -> escaped(text)).isEqualTo(expected);
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(String.format("\\u%04X", c)));
    return out + " " + text;
  }
}
