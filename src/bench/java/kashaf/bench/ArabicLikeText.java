package kashaf.bench;

import java.util.Random;
import kashaf.text.Text;

/**
 * Text of our own that is like Arabic where speed is concerned: the lengths of its words, how often types come again
 * (Zipf's law), spaces, stops, lines, some vowel signs and tatweels. The same seed gives the same text everywhere.
 */
public final class ArabicLikeText {
  private static final String LETTERS = "اللللايينمموورببتتعفقسسدكهحجشصطخضذثزغظأإآؤئءةى";
  private static final String VOWELS = "\u064E\u064E\u0650\u064F\u0652\u0651\u064B\u064C\u064D";
  private static final int TYPES = 400_000;

  private final Random random;

  public ArabicLikeText(long seed) {
    random = new Random(seed);
  }

  /** The next stretch of so many words. */
  public Text next(int words) {
    StringBuilder out = new StringBuilder(8 * words);
    for (int i = 1; i <= words; i++) {
      word(out, random.nextInt(8) == 0);
      int chance = random.nextInt(100);
      out.append(chance < 4 ? ". " : chance < 9 ? "، " : i % 50 == 0 ? "\n" : " ");
    }
    return Text.of(out);
  }

  /** A word whose rank falls off as 1/rank: the rank is TYPES to a power that is even between 0 and 1. */
  private void word(StringBuilder out, boolean vocalised) {
    int rank = (int) Math.pow(TYPES, random.nextDouble());
    Random letters = new Random(rank * 0x9E3779B97F4A7C15L);
    int length = 2 + letters.nextInt(2 + (32 - Integer.numberOfLeadingZeros(rank)) / 3);
    if (rank > 50 && letters.nextInt(3) == 0) {
      out.append(letters.nextBoolean() ? "ال" : "وال");
    }
    for (int i = 0; i < length; i++) {
      out.append(LETTERS.charAt(letters.nextInt(LETTERS.length())));
      if (vocalised) {
        out.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
      }
      if (random.nextInt(500) == 0) {
        out.append("ـ");
      }
    }
  }
}
