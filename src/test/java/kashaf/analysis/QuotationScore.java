package kashaf.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kashaf.language.Folding;

/**
 * How well quotes agree with those expected: {@code joint} is the F1 of the attributed ones whose spans overlap by 0.8
 * or more (intersection over union) and whose speaker is right; {@code marked} the share of marked spans found exactly.
 */
final class QuotationScore {
  private static final Set<String> ATTRIBUTED = Set.of("direct", "indirect", "mixed");

  /** As we resolved them, not as they are in truth: the rows expected do not tell. */
  private static final Set<String> LEFT_OUT = Set.of("elided", "pronoun");

  private final Folding folding = Folding.named("match");
  private int expected;
  private int found;
  private int right;
  private int matched;
  private int leftOut;
  private int leftOutRight;
  private int marks;
  private int marksFound;

  void add(List<WrittenTexts.Row> gold, List<Quotation> rows) {
    List<Quotation> left = new ArrayList<>(rows.stream().filter(row -> ATTRIBUTED.contains(row.kind())).toList());
    for (WrittenTexts.Row row : gold) {
      Quotation match = left.stream().filter(other -> row.allows(other.kind())
          && overlap(row, other) >= 0.8).findFirst().orElse(null);
      left.remove(match);
      boolean counts = !row.optional() && !row.kind().equals("scare");
      expected += counts ? 1 : 0;
      found += counts && match != null ? 1 : 0;
      if (counts && match != null) {
        int same = anySpeaker(row.speaker(), match.speaker()) ? 1 : 0;
        boolean silent = LEFT_OUT.contains(match.resolution());
        matched++;
        right += same;
        leftOut += silent ? 1 : 0;
        leftOutRight += silent ? same : 0;
      }
      if (!row.optional() && !row.kind().equals("indirect")) {
        marks++;
        marksFound += rows.stream().anyMatch(other -> !other.kind().equals("indirect")
            && overlap(row, other) > .999) ? 1 : 0;
      }
    }
    found += left.size();
  }

  private static double overlap(WrittenTexts.Row row, Quotation other) {
    double end = row.start() + row.quote().length();
    double inner = Math.min(end, other.end()) - Math.max(row.start(), other.start());
    return inner <= 0 ? 0 : inner / (Math.max(end, other.end()) - Math.min(row.start(), other.start()));
  }

  private boolean anySpeaker(String speakers, String other) {
    return Stream.of(speakers.split(" / ")).anyMatch(speaker -> sameSpeaker(speaker, other));
  }

  /** One name may be part of the other, as long as they end alike. */
  private boolean sameSpeaker(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.equals(other);
    }
    List<String> a = List.of(folding.fold(one).split("\\P{L}+"));
    List<String> b = List.of(folding.fold(other).split("\\P{L}+"));
    Set<String> longer = new HashSet<>(a.size() > b.size() ? a : b);
    List<String> shorter = a.size() > b.size() ? b : a;
    boolean ends = a.get(a.size() - 1).equals(b.get(b.size() - 1)) || a.get(0).equals(b.get(0)) && shorter.size() > 1;
    return ends && longer.containsAll(shorter);
  }

  double joint() {
    double precision = found == 0 ? 0 : (double) right / found;
    double recall = expected == 0 ? 0 : (double) right / expected;
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  double marked() {
    return marks == 0 ? 1 : (double) marksFound / marks;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "joint F1 %.3f (%d of %d, %d listed), marked recall %.3f (%d of %d), "
        + "speakers %.3f (%d of %d), left out %d of %d", joint(), right, expected, found, marked(), marksFound, marks,
        matched == 0 ? 0 : (double) right / matched, right, matched, leftOutRight, leftOut);
  }
}
