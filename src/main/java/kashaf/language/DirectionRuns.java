package kashaf.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Bidi;
import java.util.List;
import java.util.stream.IntStream;

/** Unicode's bidirectional algorithm (UAX #9), by ICU: in which order the pieces of a line are seen. */
public final class DirectionRuns {
  private DirectionRuns() {}

  /**
   * A piece of a line that runs one way.
   *
   * @param start where it begins, in UTF-16 units
   * @param end where the next begins in the text
   * @param rightToLeft whether its first character is seen on the right
   */
  public record Run(int start, int end, boolean rightToLeft) {}

  /** The pieces from left to right, of a line that begins on the left. */
  public static List<Run> of(String line) {
    Bidi bidi = new Bidi(line, Bidi.LTR);
    return IntStream.range(0, bidi.countRuns())
        .mapToObj(bidi::getVisualRun)
        .map(run -> new Run(run.getStart(), run.getLimit(), run.isOddRun()))
        .toList();
  }

  /** What a character looks like that runs from right to left: an opening bracket becomes a closing one. */
  public static int mirrored(int codePoint) {
    return UCharacter.getMirror(codePoint);
  }
}
