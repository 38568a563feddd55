package kashaf.analysis.quotation;

import java.util.Set;

/** How sure a rule is, from its precision as measured; the counts stand in the description of this package. */
final class Confidence {
  /** Right less than nine times in ten, or less than eight in texts that were new, or seen too seldom to tell. */
  private static final Set<String> MEDIUM = Set.of("according-to", "as-said", "continued", "in-his-words",
      "label-marks", "marks-in-clause", "marks-in-object", "marks-verb", "reported-in", "verb-colon", "verb-marks",
      "verb-paragraph", "verb-that-marks");

  private Confidence() {}

  static String of(String rule) {
    return MEDIUM.contains(rule) ? "medium" : "high";
  }

  /** The confidence of a row whose marks may never close. */
  static String of(String confidence, boolean closed) {
    return closed ? confidence : "low";
  }
}
