package kashaf.render;

import java.util.ArrayList;
import java.util.List;
import kashaf.language.DirectionRuns;

/**
 * Lines in the order in which they are seen, for a terminal that puts nothing in order: what one that does would show
 * of the lines of another layout.
 *
 * @param logical makes the lines, in the order in which they are read
 */
record VisualLayout(Layout logical) implements Layout {
  private static final char ESCAPE = '\u001B';

  @Override
  public boolean hasHeader() {
    return logical.hasHeader();
  }

  @Override
  public Layout bold() {
    return new VisualLayout(logical.bold());
  }

  @Override
  public void append(String[] values, StringBuilder out) {
    StringBuilder lines = new StringBuilder();
    logical.append(values, lines);
    for (String line : lines.toString().split("\n")) {
      if (line.chars().anyMatch(Embeddings::isControl) || Direction.holdsRightToLeft(line)) {
        new Painted(line).append(out);
        Layout.trim(out);
      } else {
        out.append(line);
      }
      out.append('\n');
    }
  }

  /** A line without the sequences that switch colours; instead, the one in force at each character. */
  private static final class Painted {
    private final StringBuilder text = new StringBuilder();
    private final List<String> paints = new ArrayList<>();

    Painted(String line) {
      String paint = "";
      for (int i = 0; i < line.length(); i++) {
        if (line.charAt(i) == ESCAPE) {
          int end = line.indexOf('m', i);
          String sequence = line.substring(i, end + 1);
          paint = sequence.equals(Lane.OFF) ? "" : sequence;
          i = end;
        } else {
          text.append(line.charAt(i));
          paints.add(paint);
        }
      }
    }

    /** Appends the characters in the order in which they are seen; those that nobody sees have done their work. */
    void append(StringBuilder out) {
      String[] paint = {""};
      for (DirectionRuns.Run run : DirectionRuns.of(text.toString())) {
        for (int start : starts(run)) {
          String next = paints.get(start);
          if (!next.equals(paint[0])) {
            out.append(paint[0].isEmpty() ? "" : Lane.OFF).append(next);
            paint[0] = next;
          }
          appendCluster(start, run, out);
        }
      }
      out.append(paint[0].isEmpty() ? "" : Lane.OFF);
    }

    /** Where the pieces of a run begin that must stay together, in the order in which they are seen. */
    private List<Integer> starts(DirectionRuns.Run run) {
      List<Integer> starts = new ArrayList<>();
      String line = text.toString();
      for (int i = run.start(); i < run.end(); i = DisplayWidth.cluster(line, i)) {
        starts.add(run.rightToLeft() ? 0 : starts.size(), i);
      }
      return starts;
    }

    private void appendCluster(int start, DirectionRuns.Run run, StringBuilder out) {
      int end = Math.min(run.end(), DisplayWidth.cluster(text.toString(), start));
      for (int i = start, c; i < end; i += Character.charCount(c)) {
        c = text.codePointAt(i);
        if (!Embeddings.isControl(c)) {
          out.appendCodePoint(run.rightToLeft() ? DirectionRuns.mirrored(c) : c);
        }
      }
    }
  }
}
