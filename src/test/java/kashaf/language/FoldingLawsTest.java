package kashaf.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kashaf.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every form and every set of folds, against an obvious reference that works on whole strings. */
class FoldingLawsTest {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final UnicodeSet MARKS = new UnicodeSet(
      "[[\\u0600-\\u06FF\\u0890-\\u08FF\\U00010EC0-\\U00010EFF]&[:Mn:]-[\\u0653-\\u0655]]")
      .addAll(new UnicodeSet("[\\u00AD\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]")).freeze();
  private static final Pattern ON_ALEF = Pattern.compile("(ا\\p{Mn}*?)[\u0653-\u0655]");
  private static final Pattern ON_WAW_OR_YEH = Pattern.compile("([وي]\\p{Mn}*?)\u0654");
  private static final String[] NAMES = {"case", "marks", "tatweel", "alef", "yeh", "teh", "hamza", "digits", "width"};

  static Stream<String> subsets() {
    return IntStream.range(0, 1 << NAMES.length).mapToObj(subset -> subset == 0 ? "none"
        : IntStream.range(0, NAMES.length).filter(i -> (subset >> i & 1) != 0).mapToObj(i -> NAMES[i])
            .collect(Collectors.joining(",")));
  }

  static Stream<String> sets() {
    return Stream.concat(Stream.of("none", "count", "match", "match,hamza"), Arrays.stream(NAMES));
  }

  /** Every character alone, behind a letter, and between two; the fast way and the careful one. */
  @ParameterizedTest
  @MethodSource("sets")
  void everyCharacterOfTheBasicPlane(String names) {
    Folding folding = Folding.named(names);
    Set<String> folds = folds(names);
    Folding.Folder folder = folding.folder();
    for (int c = 0; c <= 0xFFFF; c++) {
      for (String form : List.of(String.valueOf((char) c), "ا" + (char) c, "I\u064E" + (char) c + "ـ\u0654")) {
        int length = folder.fold(Text.of(form), 0, form.length());
        String type = new String(folder.buffer(), 0, length);
        String expected = reference(form, folds);
        if (!type.equals(expected)) { // a message for each of the millions would take minutes
          assertThat(type).as("U+%04X in %s, %s", c, form, names).isEqualTo(expected);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("subsets")
  void anyStringForEverySetOfFolds(String names) {
    Folding folding = Folding.named(names);
    Set<String> folds = folds(names);
    Random random = new Random(names.hashCode());
    List<String> units = units();
    for (int round = 0; round < 500; round++) {
      StringBuilder form = new StringBuilder();
      for (int i = random.nextInt(7); i >= 0; i--) {
        form.append(units.get(random.nextInt(units.size())));
      }
      String type = folding.fold(form);
      assertThat(type).as(() -> names + " of " + form).isEqualTo(reference(form.toString(), folds));
      assertThat(folding.fold(type)).as(() -> names + " twice of " + form).isEqualTo(type);
      assertThat(NFC.isNormalized(type)).isTrue();
    }
  }

  /** Long words take a way of their own through the careful fold. */
  @ParameterizedTest
  @MethodSource("sets")
  void longWords(String names) {
    Random random = new Random(names.hashCode());
    List<String> units = units();
    for (int round = 0; round < 100; round++) {
      StringBuilder form = new StringBuilder();
      while (form.length() < 300) {
        String unit = units.get(random.nextInt(units.size()));
        form.append(unit.repeat(1 + random.nextInt(3)));
      }
      assertThat(Folding.named(names).fold(form)).isEqualTo(reference(form.toString(), folds(names)));
    }
  }

  /** Once is enough: all pairs of characters that fold or compose. */
  @ParameterizedTest
  @MethodSource("sets")
  void foldingTwiceChangesNothing(String names) {
    Folding folding = Folding.named(names);
    Set<String> folds = folds(names);
    for (String first : units()) {
      for (String second : units()) {
        for (String form : List.of(first + second, first + "ـ\u064B" + second)) {
          String type = folding.fold(form);
          assertThat(folding.fold(type)).as(form).isEqualTo(type);
        }
      }
    }
  }

  private static List<String> units() {
    List<String> units = new ArrayList<>(Stream.of("اأإآٱويىئؤةهـ٣۳٫"
        + "\u064E\u0651\u0670\u06D6\u0653\u0654\u0655\u0610\u08F0"
        + "aAIİeÉßςΣK\u0301\u0307\u0323\u0345Ａ１ﻛﻵﷲﷺﹷﹶｶﾞ각가か"
        + "\u3099\u200C\u0958क\u093C\u094D\uFEFF\uFFFD\u1FBB\uD800\uDC00")
        .flatMap(s -> s.chars().mapToObj(c -> String.valueOf((char) c))).toList());
    units.addAll(List.of("𐐀", "😀", "\uD804\uDC99\uD804\uDCBA"));
    return units;
  }

  private static Set<String> folds(String names) {
    String longer = names.replace("match", "count,alef,yeh,teh,digits");
    return Set.of(longer.replace("count", "case,marks,tatweel,width").split(","));
  }

  private static String reference(String form, Set<String> folds) {
    String wide = folds.contains("width") ? each(form, FoldingLawsTest::narrow) : form;
    String composed = NFC.normalize(wide);
    String small = folds.contains("case") ? composed.codePoints().map(UCharacter::toLowerCase)
        .mapToObj(Character::toString).collect(Collectors.joining()) : composed;
    String folded = arabic(NFD.normalize(small), folds);
    return NFC.normalize(folded.isEmpty() ? small : folded);
  }

  private static String arabic(String decomposed, Set<String> folds) {
    String s = decomposed;
    s = folds.contains("tatweel") ? s.replace("ـ", "") : s;
    if (folds.contains("marks")) {
      s = s.codePoints().filter(c -> !MARKS.contains(c)).mapToObj(Character::toString).collect(Collectors.joining());
    }
    s = folds.contains("yeh") ? s.replace('ى', 'ي') : s;
    s = folds.contains("teh") ? s.replace('ة', 'ه') : s;
    s = folds.contains("alef") ? without(s.replace('ٱ', 'ا'), ON_ALEF) : s;
    s = folds.contains("hamza") ? without(s, ON_WAW_OR_YEH) : s;
    if (folds.contains("digits")) {
      s = each(s, c -> c >= '٠' && c <= '٩' || c >= '۰' && c <= '۹' ? "" + Character.getNumericValue(c) : "" + c);
    }
    return s;
  }

  private static String without(String s, Pattern marked) {
    String left = s;
    for (Matcher matcher = marked.matcher(left); matcher.find(); matcher = marked.matcher(left)) {
      left = matcher.replaceAll("$1");
    }
    return left;
  }

  private static String narrow(char c) {
    boolean asked = c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFF || c >= 0xFF00 && c <= 0xFFEF;
    String plain = NFKC.normalize(String.valueOf(c));
    return asked && !plain.contains(" ") ? plain : String.valueOf(c);
  }

  private static String each(String s, java.util.function.Function<Character, String> mapping) {
    return s.chars().mapToObj(c -> mapping.apply((char) c)).collect(Collectors.joining());
  }
}
