package kashaf.analysis.pattern;

/** A pattern that cannot be read: where in it the mistake is, and what to write instead. */
public final class PatternMistake extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String pattern;
  private final int place;

  PatternMistake(String pattern, int place, String message) {
    super(message);
    this.pattern = pattern;
    this.place = place;
  }

  /** The whole pattern. */
  public String pattern() {
    return pattern;
  }

  /** Index in it of the character at fault; its length when something is missing at the end. */
  public int place() {
    return place;
  }
}
