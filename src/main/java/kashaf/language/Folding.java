package kashaf.language;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kashaf.text.Text;
import kashaf.text.Tokens;
import kashaf.text.Types;

/**
 * Makes the type from the form: forms that differ only in what is folded are one type.
 *
 * <p>The result is always in NFC, folding it again changes nothing, and it is empty only if the form is. A folding
 * serialises as its names.
 */
public final class Folding implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<Fold> COUNT = EnumSet.of(Fold.CASE, Fold.MARKS, Fold.TATWEEL, Fold.WIDTH);
  private static final Set<Fold> MATCH = EnumSet.of(Fold.CASE, Fold.MARKS, Fold.TATWEEL, Fold.WIDTH,
      Fold.ALEF, Fold.YEH, Fold.TEH, Fold.DIGITS);

  /** So that the pages of one set of folds are built once. */
  private static final Map<Set<Fold>, Folding> KNOWN = new ConcurrentHashMap<>();

  private final String names;
  private final transient Set<Fold> folds;
  private final transient FoldPages pages;
  private final transient ThreadLocal<Folder> folders = new ThreadLocal<>();

  private Folding(Set<Fold> folds) {
    this.folds = Collections.unmodifiableSet(folds);
    this.names = names(folds);
    this.pages = new FoldPages(folds);
  }

  /**
   * A folding by the names of its folds, joined by commas: {@code case}, {@code marks}, {@code tatweel}, {@code alef},
   * {@code yeh}, {@code teh}, {@code hamza}, {@code digits}, {@code width}, or of a set of them: {@code none},
   * {@code count}, {@code match}.
   */
  public static Folding named(String names) {
    Set<Fold> folds = EnumSet.noneOf(Fold.class);
    for (String part : names.split(",", -1)) {
      String name = part.strip();
      switch (name) {
        case "none" -> { }
        case "count" -> folds.addAll(COUNT);
        case "match" -> folds.addAll(MATCH);
        default -> folds.add(Fold.named(name));
      }
    }
    return KNOWN.computeIfAbsent(folds, Folding::new);
  }

  private static String names(Set<Fold> folds) {
    if (folds.isEmpty()) {
      return "none";
    }
    if (folds.equals(COUNT)) {
      return "count";
    }
    return folds.equals(MATCH) ? "match" : folds.stream().map(Fold::toString).collect(Collectors.joining(","));
  }

  /** Its names, in one fixed order, as {@link #named} takes them. */
  public String names() {
    return names;
  }

  /** The type of a form. */
  public String fold(CharSequence form) {
    Folder folder = folders.get();
    if (folder == null) {
      folder = folder();
      folders.set(folder);
    }
    int length = folder.fold(Text.of(form), 0, form.length());
    return new String(folder.buffer(), 0, length);
  }

  /** A worker with a buffer of its own, for one thread. */
  public Folder folder() {
    return new Folder(this);
  }

  private Object readResolve() {
    return named(names);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Folding folding && folding.names.equals(names);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }

  @Override
  public String toString() {
    return names;
  }

  /** Folds words into buffers of its own. */
  public static final class Folder {
    private static final int HARD = -1;

    private final Folding folding;
    private final char[][] pages = FoldPages.unbuilt();
    private final Types types = new Types();
    private CarefulFold careful;

    Folder(Folding folding) {
      this.folding = folding;
    }

    /** Folds a stretch of the text into {@link #buffer()} and returns how many characters came out. */
    public int fold(Text text, int start, int end) {
      types.clear();
      add(text, start, end);
      return types.end(0);
    }

    /** Holds the last word folded; the next one may bring another array. */
    public char[] buffer() {
      return types.chars();
    }

    /**
     * Folds the words of a text from one to before another, faster than one by one.
     *
     * @return their types, valid until this folder folds again
     */
    public Types fold(Text text, Tokens tokens, int from, int to) {
      types.clear();
      for (int i = from; i < to; i++) {
        add(text, tokens.start(i), tokens.end(i));
      }
      return types;
    }

    private void add(Text text, int start, int end) {
      int length = fold(text.array(), start, end, types.room(end - start), types.next());
      if (length <= 0 && start < end) { // hard, or nothing is left
        String folded = carefully(text.slice(start, end));
        length = folded.length();
        folded.getChars(0, length, types.room(length), types.next());
      }
      types.add(length);
    }

    /** Folds character by character; {@link #HARD} when that will not do. */
    private int fold(char[] chars, int start, int end, char[] out, int next) {
      int at = next;
      for (int i = start; i < end; i++) {
        char c = chars[i];
        char folded = pages[c >>> 8][c & 0xFF];
        if (folded == FoldPages.HARD && (folded = built(c)) == FoldPages.HARD) {
          at = FoldPages.insert(c, out, next, at);
          if (at < 0) {
            return HARD;
          }
        } else {
          out[at] = folded;
          at += folded == FoldPages.DROP ? 0 : 1; // no jump: marks come and go too often to be guessed
        }
      }
      return at - next;
    }

    /** The entry of a character whose page this folder may not have seen yet. */
    private char built(char c) {
      if (FoldPages.isUnbuilt(pages[c >>> 8])) {
        pages[c >>> 8] = folding.pages.page(c >>> 8);
      }
      return pages[c >>> 8][c & 0xFF];
    }

    private String carefully(String word) {
      if (careful == null) {
        careful = new CarefulFold(folding.folds);
      }
      return careful.fold(word);
    }
  }
}
