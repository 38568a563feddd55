package kashaf.text;

import java.util.List;

/** A stretch of a text, half-open, in UTF-16 indices. */
public record Span(int start, int end) {

  public int length() {
    return end - start;
  }

  public boolean contains(int index) {
    return start <= index && index < end;
  }

  /** The same without the white space at both ends; it may become empty. */
  public Span stripped(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && WhiteSpace.is(text.charAt(from))) {
      from++;
    }
    while (from < to && WhiteSpace.is(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** The place, among stretches in order, of the first one that starts at an index or behind it. */
  public static int firstFrom(List<Span> stretches, int index) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).start() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
