package kashaf.language;

import java.io.Serializable;
import java.util.Locale;
import kashaf.text.Text;

/** Makes the type from the form (skeleton). */
public final class Folding implements Serializable {
  private static final long serialVersionUID = 1L;
  private final String names;

  private Folding(String names) {
    this.names = names;
  }

  /** {@code none}, {@code count}, {@code match} or names joined by commas. */
  public static Folding named(String names) {
    return new Folding(names);
  }

  public String fold(CharSequence form) {
    return names.equals("none") ? form.toString() : form.toString().toLowerCase(Locale.ROOT);
  }

  /** A worker with a buffer of its own, for one thread. */
  public Folder folder() {
    return new Folder(this);
  }

  /** Folds one word after the other into a buffer of its own. */
  public static final class Folder {
    private final Folding folding;
    private char[] buffer = new char[0];

    Folder(Folding folding) {
      this.folding = folding;
    }

    /** Folds a stretch of the text into {@link #buffer()} and returns how many characters came out. */
    public int fold(Text text, int start, int end) {
      buffer = folding.fold(text.slice(start, end)).toCharArray();
      return buffer.length;
    }

    public char[] buffer() {
      return buffer;
    }
  }
}
