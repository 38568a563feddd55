package kashaf.language;

import kashaf.text.Span;

/**
 * A stretch between two quotation marks.
 *
 * @param outer with its marks; it ends with the content where nothing closes it
 * @param content without its marks, white space inside them left out
 * @param depth how many other marked stretches it stands in
 * @param closed false when it ends with its paragraph, or where the next one opens, for want of a closing mark
 */
public record Marked(Span outer, Span content, int depth, boolean closed) {

  /** Whether another one stands wholly inside this one. */
  public boolean holds(Marked other) {
    return outer.start() < other.outer.start() && other.outer.end() <= outer.end();
  }
}
