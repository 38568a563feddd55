package kashaf.language;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import kashaf.text.WhiteSpace;

/**
 * Folds any word, one step after the other, with ICU's normalizers: the meaning of every {@link Folding}, and its way
 * for words with characters that may be composed, decomposed or reordered. ICU is slow to start, so this class must not
 * be touched before such a word was met.
 */
final class CarefulFold {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  /**
   * No word is so long; ICU sorts the marks of one letter in quadratic time, so that a forged one would take minutes.
   */
  private static final int LONG = 256;

  private final Set<Fold> folds;

  CarefulFold(Set<Fold> folds) {
    this.folds = folds;
  }

  String fold(String word) {
    String plain = folds.contains(Fold.WIDTH) ? narrowed(word) : word;
    String composed = NFC.normalize(plain.length() > LONG ? inOrder(plain) : plain);
    // Case before anything is taken apart: İ becomes i, while I and a dot above would keep the dot.
    String small = folds.contains(Fold.CASE) ? lowered(composed) : composed;
    String folded = NFC.normalize(mapped(NFD.normalize(small), true));
    // A type must have characters: a word of tatweels and marks only keeps them.
    return folded.isEmpty() ? NFC.normalize(mapped(NFD.normalize(small), false)) : folded;
  }

  /** A presentation form or a full-width character as ordinary ones, or null when it stays as it is. */
  static String narrowed(char c) {
    String plain = Fold.mayBeNarrowed(c) ? NFKC.normalize(String.valueOf(c)) : null;
    // Some ligatures are whole phrases with their spaces; a word must stay one word.
    return plain == null || plain.chars().anyMatch(p -> WhiteSpace.is((char) p)) ? null : plain;
  }

  private static String narrowed(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      String plain = narrowed(word.charAt(i));
      if (plain == null) {
        out.append(word.charAt(i));
      } else {
        out.append(plain);
      }
    }
    return out.toString();
  }

  /**
   * Decomposed, with the marks of every letter in canonical order, in time that grows little faster than the length.
   */
  private static String inOrder(String word) {
    int[] codePoints = word.codePoints().flatMap(CarefulFold::decomposed).toArray();
    long[] keys = new long[codePoints.length];
    int letter = 0;
    for (int i = 0; i <= keys.length; i++) {
      long combining = i < keys.length ? NFC.getCombiningClass(codePoints[i]) : 0;
      if (combining == 0) {
        Arrays.sort(keys, letter, i);
        letter = i + 1;
      }
      if (i < keys.length) {
        keys[i] = combining << 52 | (long) i << 21 | codePoints[i]; // the place keeps equals in their order
      }
    }
    StringBuilder out = new StringBuilder(word.length());
    for (long key : keys) {
      out.appendCodePoint((int) key & 0x1FFFFF);
    }
    return out.toString();
  }

  private static IntStream decomposed(int codePoint) {
    String parts = NFD.getDecomposition(codePoint);
    return parts == null ? IntStream.of(codePoint) : parts.codePoints();
  }

  private static String lowered(String word) {
    StringBuilder out = new StringBuilder(word.length());
    word.codePoints().forEach(c -> out.appendCodePoint(LowerCase.of(c)));
    return out.toString();
  }

  /** Folds a decomposed word; what stands on a letter is judged by the letter that came out, so that once is enough. */
  private String mapped(String word, boolean dropping) {
    StringBuilder out = new StringBuilder(word.length());
    int letter = 0;
    for (int i = 0, c; i < word.length(); i += Character.charCount(c)) {
      c = word.codePointAt(i);
      int mapped = takenOff(c, letter) ? Fold.DROPPED : mapped(c);
      if (mapped != Fold.DROPPED || !dropping) {
        mapped = mapped == Fold.DROPPED ? c : mapped;
        out.appendCodePoint(mapped);
        letter = NFC.getCombiningClass(mapped) == 0 ? mapped : letter;
      }
    }
    return out.toString();
  }

  private boolean takenOff(int mark, int letter) {
    for (Fold fold : folds) {
      if (fold.takesOff(mark, letter)) {
        return true;
      }
    }
    return false;
  }

  private int mapped(int codePoint) {
    int mapped = codePoint;
    for (Fold fold : folds) {
      if (fold != Fold.CASE && mapped != Fold.DROPPED) {
        mapped = fold.apply(mapped);
      }
    }
    return mapped;
  }
}
