package kashaf;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts made up at random, the same ones in every run: Arabic and Latin words, marks, quotations, odd line ends, emoji.
 */
public final class RandomTexts {
  private static final String[] WORDS = {
    "كتاب", "كِتَابٌ", "الكتاب", "والكتاب", "مكتبة", "مكتبةِ", "قال", "وقال", "أضاف", "سعيد", "البحر", "إلى", "الى",
        "٢٠٢٦", "3.5",
    "1,000", "the", "The", "sea", "SEA", "don't", "U.N.", "d'or", "été", "e\u0301te", "Straße", "كـــتاب", "ﻻم",
        "می\u200cرود", "𝒳𝒴", "د.",
    "هدى", "A2", "x", "\u0130"
  };
  private static final String[] BETWEEN = {
    " ", " ", " ", " ", " ", " ", "  ", "\u00A0", "، ", ". ", "؟ ", "! ", "… ", ": ", ".", " – ", " “", "” ", " «",
        "» ", " \"", "\" ",
    "\n", "\n", "\r\n", "\r", "\n\n", "\u2028", " 🙂 ", " 👩‍👩‍👧 ", "\t", " (", ") ", "\uFFFD", " \u064E ", "\u200F"
  };

  private RandomTexts() {}

  /** So many texts of growing length. */
  public static Stream<String> of(int count) {
    return IntStream.range(0, count).mapToObj(seed -> text(seed, 2 + seed % 60));
  }

  /** One text of so many words. */
  public static String text(long seed, int words) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(BETWEEN[random.nextInt(BETWEEN.length)]);
      text.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.append(BETWEEN[random.nextInt(BETWEEN.length)]).toString();
  }
}
