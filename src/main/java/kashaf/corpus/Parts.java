package kashaf.corpus;

/** Reads a corpus part by part (skeleton). */
public final class Parts {
  /** Documents up to so many characters are one part for an analysis that wants them whole; larger ones are cut there. */
  public static final int WINDOW = 1 << 20;

  private Parts() {}
}
