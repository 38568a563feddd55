package kashaf.language;

import java.util.Arrays;
import java.util.Set;

/**
 * What folding makes of every single character, in pages of 256 that are built when a text first needs them: an Arabic
 * text needs two or three.
 *
 * <p>An entry is the character that comes out; or {@link #DROP}; or {@link #HARD} for a character whose result depends
 * on its neighbours, is longer, or lies outside the basic plane. Without hard characters a word may be folded one
 * character at a time: all others are starters that NFC never joins to what stands before. Marks that stay are hard,
 * but where NFC joins them to nothing either, {@link #insert} is all that they need.
 */
final class FoldPages {
  /** Noncharacters, which as characters of a text are hard themselves. */
  static final char HARD = 0xFFFF;
  static final char DROP = 0xFFFE;

  private static final int PAGE = 256;
  /** What {@code composition} says of a character that NFC may change or join to the one before. */
  private static final int CHANGEABLE = 255;
  /** Sorting more by insertion would be slow; no letter has so many. */
  private static final int MOST_MARKS = 16;
  private static final CodePointTable COMPOSITION = CodePointTable.load("composition");
  /** Stands for every page not built yet. */
  private static final char[] UNBUILT = page();

  private final Set<Fold> folds;
  private final char[][] pages = unbuilt();

  FoldPages(Set<Fold> folds) {
    this.folds = folds;
  }

  /** Pages for one thread, all of them {@link #isUnbuilt}. */
  static char[][] unbuilt() {
    char[][] pages = new char[PAGE][];
    Arrays.fill(pages, UNBUILT);
    return pages;
  }

  static boolean isUnbuilt(char[] page) {
    return page == UNBUILT;
  }

  /** A page, built at the first call; threads keep the array, so that they come here once a page. */
  synchronized char[] page(int number) {
    if (isUnbuilt(pages[number])) {
      char[] page = page();
      for (int i = 0; i < PAGE; i++) {
        page[i] = entry((char) (number * PAGE + i));
      }
      pages[number] = page;
    }
    return pages[number];
  }

  /**
   * Puts a mark behind the characters of a word, or before those of its marks that NFC wants behind it.
   *
   * @return how far the word goes now, or -1 when this is not such a mark or there are suspiciously many
   */
  static int insert(char c, char[] word, int start, int end) {
    int combining = COMPOSITION.at(c);
    if (combining == 0 || combining == CHANGEABLE) {
      return -1;
    }
    int place = end;
    while (place > start && COMPOSITION.at(word[place - 1]) > combining) {
      word[place] = word[place - 1];
      place--;
      if (end - place > MOST_MARKS) {
        return -1;
      }
    }
    word[place] = c;
    return end + 1;
  }

  private static char[] page() {
    char[] page = new char[PAGE];
    Arrays.fill(page, HARD);
    return page;
  }

  private char entry(char c) {
    if (folds.contains(Fold.WIDTH) && Fold.mayBeNarrowed(c)) {
      String plain = CarefulFold.narrowed(c);
      if (plain != null && !plain.equals(String.valueOf(c))) {
        return plain.length() == 1 ? entry(plain.charAt(0)) : HARD;
      }
    }
    int composition = COMPOSITION.at(c);
    if (composition == CHANGEABLE || c >= DROP) {
      return HARD;
    }
    int mapped = c;
    for (Fold fold : folds) {
      mapped = fold.apply(mapped);
      if (mapped == Fold.DROPPED) {
        return DROP;
      }
    }
    return composition == 0 ? (char) mapped : HARD;
  }
}
