package kashaf.corpus;

/** What a line end means. */
public enum Layout {
  /** Every line is a paragraph. */
  LINES,
  /** Lines are broken at a width; only a blank line ends a paragraph. */
  WRAPPED
}
