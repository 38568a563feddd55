package kashaf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kashaf.analysis.Scored;
import kashaf.analysis.Scores;
import kashaf.analysis.measure.AssociationMeasure;
import kashaf.analysis.measure.LogLikelihood;
import kashaf.analysis.measure.Scoring;

/** Which figures are wanted of types that are compared, and how they are explained. */
final class AssociationOptions {
  private static final int EXPLAINED = 3;

  private final Setting<List<String>> measures;
  private final Setting<String> likelihood;
  private final Setting<Double> smoothing;
  private final Setting<Boolean> tables;

  /**
   * @param usual the measures of the command
   * @param usualLikelihood what it means by {@code ll}
   */
  AssociationOptions(Options options, List<String> usual, LogLikelihood usualLikelihood) {
    measures =
        options.list("--measure", "NAME", usual,
            "The measures, a column for each, separated by commas; the first one sorts. " + String.join(",", usual)
                + " unless given. See below.");
    likelihood =
        options.text("--ll", "KIND", usualLikelihood.title(),
            "What ll means: 2-term (Rayson & Garside 2000) or 4-term (Dunning 1993); " + usualLikelihood.title()
                + " unless given.");
    smoothing =
        options.decimal("--smoothing", "K", 1.0, "The K of simple-maths, in occurrences per million; 1 unless given.");
    tables =
        options.flag("--explain-rows", "A column with the table that went into the figures, observed and expected.");
  }

  /** What was asked for. @throws IllegalArgumentException when a name is wrong */
  Scores scores() {
    List<AssociationMeasure> chosen = AssociationMeasure.all(measures.value());
    AssociationMeasure test =
        chosen.stream().filter(AssociationMeasure::isTest).findFirst().orElse(AssociationMeasure.LL);
    LogLikelihood meant = LogLikelihood.named(likelihood.value());
    return new Scores(chosen, new Scoring(meant, test, smoothing.value(), 1), tables.value());
  }

  /** The formulas, and what went into them for the first rows. */
  static List<String> explained(Scores scores, Stream<? extends Scored<?>> rows) {
    List<String> lines = new ArrayList<>();
    scores.measures().forEach(measure -> lines.add(measure.explanation(scores.scoring())));
    rows.limit(EXPLAINED).forEach(row -> lines.add(row.what().type() + ": " + row.what().table()));
    return lines;
  }

  /** All measures and what they say, for the help. */
  static List<String> measures() {
    List<String> lines = new ArrayList<>(List.of("Measures (--explain tells the formulas and their sources):"));
    int width = Stream.of(AssociationMeasure.values()).mapToInt(measure -> measure.title().length()).max().orElse(0);
    for (AssociationMeasure measure : AssociationMeasure.values()) {
      String gap = " ".repeat(width - measure.title().length() + 2);
      lines.add("  " + measure.title() + gap + measure.meaning());
    }
    lines.add("None of them proves anything: words do not fall at random, so in a large text nearly every difference");
    lines.add("is \"significant\". They rank what is worth reading in its context (kashaf kwic).");
    return lines;
  }
}
