package kashaf.analysis.measure;

import java.util.List;

/**
 * Figures for how much a type belongs to a place. Each is a function of an {@link Association}; Evert (2004), "The
 * statistics of word cooccurrences", compares most of them.
 *
 * <p>Effect sizes ({@link #MI}, {@link #LOG_RATIO}, {@link #DELTA_P}, …) say how large a difference is, whether or not
 * there is much to go by: rare types come out on top. Test statistics ({@link #LL}, {@link #CHI2}, {@link #T}, …) say
 * how much there is to go by: in a large corpus nearly everything differs "significantly", for words do not fall at
 * random, and a large value does not mean a large difference.
 */
public enum AssociationMeasure {
  LL("ll", "see --ll", "see --ll",
      "log-likelihood: evidence for a difference, not its size; minus: fewer than expected; over 3.84 is p < 0.05"),
  LL_WILLIAMS("ll-williams", "4-term ll / (1 + (N/R1 + N/R2 - 1)(N/C1 + N/C2 - 1) / 6N)", "Williams 1976",
      "log-likelihood of four terms, corrected for small numbers"),
  SIMPLE_LL("simple-ll", "2 (O11 ln(O11/E11) - (O11 - E11))", "Evert 2008",
      "log-likelihood from O11 and E11 alone"),
  CHI2("chi2", "N (O11 O22 - O12 O21)^2 / (R1 R2 C1 C2)", "Pearson 1900",
      "chi-square, uncorrected; it has no sign; not to be trusted where less than 5 is expected in a cell"),
  CHI2_YATES("chi2-yates", "N (|O11 O22 - O12 O21| - N/2)^2 / (R1 R2 C1 C2)", "Yates 1934",
      "chi-square with Yates' correction, the difference never under 0"),
  FISHER("fisher", "sum of the probabilities of all tables at most as probable", "Fisher 1935",
      "Fisher's exact test, two-sided p"),
  FISHER_LEFT("fisher-left", "P(O11 or less)", "Fisher 1935", "Fisher's exact test, p of so few or fewer"),
  FISHER_RIGHT("fisher-right", "P(O11 or more)", "Fisher 1935; Pedersen 1996",
      "Fisher's exact test, p of so many or more"),
  P("p", "P(chi-square of 1 df >=", "",
      "p of the first of ll, chi2 and their variants named, of ll if none is: if words fell at random"),
  P_BONFERRONI("p-bonferroni", "min(1, p × types compared)", "Dunn 1961", "p when so many types are tested at once"),
  BIC("bic", "|ll| - ln N", "Wilson 2013",
      "approximate Bayes factor: over 2 positive, over 6 strong, over 10 very strong evidence"),
  ELL("ell", "|ll| / (N ln min(E11, E21))", "Johnston et al. 2006", "effect size of ll, 0 to 1"),
  MI("mi", "log2(O11/E11)", "Church & Hanks 1990",
      "pointwise mutual information: 1 is twice as often as expected; prefers rare types"),
  MI2("mi2", "log2(O11^2/E11)", "Daille 1994", "MI that prefers rare types less"),
  MI3("mi3", "log2(O11^3/E11)", "Daille 1994", "MI that prefers frequent types"),
  LOCAL_MI("local-mi", "O11 log2(O11/E11)", "Evert 2004", "MI weighted by frequency"),
  MI_LOG_F("mi-log-f", "log2(O11/E11) ln(O11 + 1)", "Kilgarriff & Tugwell 2001", "MI weighted by ln of frequency"),
  NPMI("npmi", "log2(O11/E11) / -log2(O11/N)", "Bouma 2009", "MI from -1 to 1"),
  MU("mu", "O11/E11", "Evert 2004", "how many times as often as expected"),
  T("t", "(O11 - E11) / sqrt(O11)", "Church et al. 1991", "t-score: prefers frequent types; a ranking, not a test"),
  Z("z", "(O11 - E11) / sqrt(E11)", "Evert 2004", "z-score: too large for rare types"),
  Z_BERRY_ROGGHE("z-berry-rogghe", "(O11 - E) / sqrt(E (1 - P)), P = C1 / (N - f1), E = P R1", "Berry-Rogghe 1973",
      "z-score as WordSmith has it"),
  DICE("dice", "2 O11 / (f1 + C1)", "Dice 1945", "share of the occurrences of both that are together"),
  LOGDICE("logdice", "14 + log2(2 O11 / (f1 + C1))", "Rychlý 2008",
      "at most 14; one more is twice as strong; does not depend on the size of the corpus"),
  JACCARD("jaccard", "O11 / (f1 + C1 - O11)", "Jaccard 1901", "ranks as dice does"),
  MIN_SENSITIVITY("min-sensitivity", "min(O11/f1, O11/C1)", "Pedersen & Bruce 1996",
      "the smaller of the two shares"),
  GMEAN("gmean", "O11 / sqrt(R1 C1)", "Evert 2004", "the geometric mean of the two shares"),
  PHI("phi", "(O11 O22 - O12 O21) / sqrt(R1 R2 C1 C2)", "Yule 1912", "correlation, from -1 to 1"),
  DELTA_P("delta-p", "O11/R1 - O21/R2", "Gries 2013",
      "by how much the node (the target) makes the type more probable, from -1 to 1"),
  DELTA_P_BACK("delta-p-back", "O11/C1 - O12/C2", "Gries 2013",
      "by how much the type makes the node (the target) more probable, from -1 to 1"),
  LOG_RATIO("log-ratio", "log2((O11/R1) / (O21/R2)), 0 replaced by 0.5", "Hardie 2014",
      "1 is twice as frequent, 2 four times; says nothing of how much there is to go by"),
  PERCENT_DIFF("percent-diff", "100 (O11/R1 - O21/R2) / (O21/R2)", "Gabrielatos & Marchi 2011",
      "difference of the relative frequencies in percent; none where the type occurs nowhere else"),
  RELATIVE_RISK("relative-risk", "(O11/R1) / (O21/R2)", "Damerau 1993", "ratio of the relative frequencies"),
  ODDS_RATIO("odds-ratio", "(O11 O22) / (O12 O21)", "Pojanapunya & Watson Todd 2018", "ratio of the odds"),
  DIFFERENCE("difference", "(O11/R1 - O21/R2) / (O11/R1 + O21/R2)", "Hofland & Johansson 1982",
      "difference coefficient, from -1 to 1"),
  SIMPLE_MATHS("simple-maths", "(fpm here + K) / (fpm elsewhere + K), K of --smoothing", "Kilgarriff 2009",
      "ratio of frequencies per million; a larger K prefers more frequent types");

  private static final double ZERO = 0.5;

  private final String title;
  private final String formula;
  private final String source;
  private final String meaning;

  AssociationMeasure(String title, String formula, String source, String meaning) {
    this.title = title;
    this.formula = formula;
    this.source = source;
    this.meaning = meaning;
  }

  /** By its name in lower case. @throws IllegalArgumentException when there is none of that name */
  public static AssociationMeasure named(String name) {
    return Measure.named(name, values(), AssociationMeasure::title);
  }

  /** Its name, as a column is called. */
  public String title() {
    return title;
  }

  /** What it says, and what it does not, in one line. */
  public String meaning() {
    return meaning;
  }

  /** The formula and its source, in one line. */
  public String explanation(Scoring scoring) {
    return switch (this) {
      case LL -> title + " = " + scoring.likelihood().formula() + " (" + scoring.likelihood().source() + ")";
      case P -> title + " = " + formula + " |" + scoring.test().title + "|)";
      default -> title + " = " + formula + " (" + source + ")";
    };
  }

  /** Whether it is a probability, which may be very small. */
  public boolean isProbability() {
    return this == P || this == P_BONFERRONI || this == FISHER || this == FISHER_LEFT || this == FISHER_RIGHT;
  }

  /** Whether it is a statistic with the distribution of chi-square, so that a p can be told of it. */
  public boolean isTest() {
    return this == LL || this == LL_WILLIAMS || this == SIMPLE_LL || this == CHI2 || this == CHI2_YATES;
  }

  /** The figure of a table; NaN or infinite where it does not exist. */
  public double of(Association t, Scoring scoring) {
    return switch (this) {
      case LL -> t.signed(scoring.likelihood().of(t));
      case LL_WILLIAMS -> t.signed(LogLikelihood.FOUR_TERM.of(t) / williams(t));
      case SIMPLE_LL -> t.signed(2 * (LogLikelihood.term(t.o11(), t.e11()) - (t.o11() - t.e11())));
      case CHI2 -> ChiSquared.of(t, 0);
      case CHI2_YATES -> ChiSquared.of(t, t.n() / 2.0);
      case FISHER -> FisherTest.twoSided(t);
      case FISHER_LEFT -> FisherTest.left(t);
      case FISHER_RIGHT -> FisherTest.right(t);
      case P -> scoring.p(t);
      case P_BONFERRONI -> scoring.corrected(scoring.p(t));
      case BIC -> scoring.likelihood().of(t) - ln(t.n());
      case ELL -> effect(t, scoring);
      case MI -> log2(t.o11() / t.e11());
      case MI2 -> log2((double) t.o11() * t.o11() / t.e11());
      case MI3 -> log2((double) t.o11() * t.o11() * t.o11() / t.e11());
      case LOCAL_MI -> LogLikelihood.term(t.o11(), t.e11()) / ln(2);
      case MI_LOG_F -> log2(t.o11() / t.e11()) * ln(t.o11() + 1);
      case NPMI -> log2(t.o11() / t.e11()) / -log2((double) t.o11() / t.n());
      case MU -> t.o11() / t.e11();
      case T -> (t.o11() - t.e11()) / StrictMath.sqrt(t.o11());
      case Z -> (t.o11() - t.e11()) / StrictMath.sqrt(t.e11());
      case Z_BERRY_ROGGHE -> berryRogghe(t);
      case DICE -> 2.0 * t.o11() / (t.f1() + t.c1());
      case LOGDICE -> 14 + log2(2.0 * t.o11() / (t.f1() + t.c1()));
      case JACCARD -> (double) t.o11() / (t.f1() + t.c1() - t.o11());
      case MIN_SENSITIVITY -> (double) t.o11() / Math.max(t.f1(), t.c1());
      case GMEAN -> t.o11() / StrictMath.sqrt((double) t.r1() * t.c1());
      case PHI -> t.signed(StrictMath.sqrt(ChiSquared.of(t, 0) / t.n()));
      case DELTA_P -> t.exists() ? t.share() - t.shareElsewhere() : Double.NaN;
      case DELTA_P_BACK -> t.exists() ? (double) t.o11() / t.c1() - (double) t.o12() / t.c2() : Double.NaN;
      case LOG_RATIO -> t.exists() ? log2(orHalf(t.o11()) / t.r1() / (orHalf(t.o21()) / t.r2())) : Double.NaN;
      case PERCENT_DIFF -> t.exists() ? 100 * (t.share() - t.shareElsewhere()) / t.shareElsewhere() : Double.NaN;
      case RELATIVE_RISK -> t.exists() ? t.share() / t.shareElsewhere() : Double.NaN;
      case ODDS_RATIO -> t.exists() ? ((double) t.o11() * t.o22()) / ((double) t.o12() * t.o21()) : Double.NaN;
      case DIFFERENCE -> t.exists() ? (t.share() - t.shareElsewhere()) / (t.share() + t.shareElsewhere()) : Double.NaN;
      case SIMPLE_MATHS -> t.exists() ? scoring.smoothed(t.share()) / scoring.smoothed(t.shareElsewhere()) : Double.NaN;
    };
  }

  private static double orHalf(long count) {
    return count == 0 ? ZERO : count;
  }

  private static double williams(Association t) {
    double n = t.n();
    return 1 + (n / t.r1() + n / t.r2() - 1) * (n / t.c1() + n / t.c2() - 1) / (6 * n);
  }

  /** The node's own occurrences are no places where the type could stand. */
  private static double berryRogghe(Association t) {
    double p = (double) t.c1() / (t.n() - t.f1());
    double expected = p * t.r1();
    return (t.o11() - expected) / StrictMath.sqrt(expected * (1 - p));
  }

  /** Where less than one occurrence is expected on a side, the statistic has no scale. */
  private static double effect(Association t, Scoring scoring) {
    double least = Math.min(t.e11(), t.e21());
    return least > 1 ? scoring.likelihood().of(t) / (t.n() * ln(least)) : Double.NaN;
  }

  private static double ln(double value) {
    return StrictMath.log(value);
  }

  private static double log2(double value) {
    return ln(value) / ln(2);
  }

  /** The measures of these names, in this order. */
  public static List<AssociationMeasure> all(List<String> names) {
    return names.stream().map(name -> named(name.strip())).distinct().toList();
  }
}
