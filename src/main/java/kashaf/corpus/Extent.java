package kashaf.corpus;

/**
 * How much of a document stands in a part of it, or before it. Offsets in a part count from the part's start, so the
 * extent of all parts before turns them into offsets in the document.
 *
 * @param codePoints characters, as code points
 * @param words words that start in it
 * @param lines line ends in it
 * @param paragraphs paragraphs that start in it
 * @param sentences sentences that start in it; counted only where the analysis asks for sentences
 */
public record Extent(long codePoints, long words, long lines, long paragraphs, long sentences) {
  /** Nothing. */
  public static final Extent NONE = new Extent(0, 0, 0, 0, 0);

  public Extent plus(Extent next) {
    return new Extent(
        codePoints + next.codePoints,
        words + next.words,
        lines + next.lines,
        paragraphs + next.paragraphs,
        sentences + next.sentences);
  }
}
