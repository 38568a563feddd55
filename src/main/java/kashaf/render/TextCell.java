package kashaf.render;

/** Writes text so that a format can tell it from its own signs. */
interface TextCell {
  /** @param value never null */
  void append(String value, StringBuilder out);

  /** How many values so far got an apostrophe in front. */
  default long guarded() {
    return 0;
  }
}
