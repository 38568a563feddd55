package kashaf.analysis.measure;

/** Two statistics that are both called log-likelihood; which one a figure is must be said. */
public enum LogLikelihood {
  /** Over the cells of the type only, as the calculator of UCREL, WordSmith and most keyword lists have it. */
  TWO_TERM("2-term", "2 (O11 ln(O11/E11) + O21 ln(O21/E21))", "Rayson & Garside 2000"),

  /** Over all four cells: the likelihood-ratio test of independence, G². */
  FOUR_TERM("4-term", "2 Σ O ln(O/E) over the four cells", "Dunning 1993");

  private final String title;
  private final String formula;
  private final String source;

  LogLikelihood(String title, String formula, String source) {
    this.title = title;
    this.formula = formula;
    this.source = source;
  }

  /** By its name, {@code 2-term} or {@code 4-term}. @throws IllegalArgumentException when it is another */
  public static LogLikelihood named(String name) {
    for (LogLikelihood one : values()) {
      if (one.title.equals(name)) {
        return one;
      }
    }
    throw new IllegalArgumentException("log-likelihood is 2-term or 4-term, not '" + name + "'");
  }

  public String title() {
    return title;
  }

  String formula() {
    return formula;
  }

  String source() {
    return source;
  }

  /** Never negative but for rounding; NaN where there is no table. */
  double of(Association table) {
    if (!table.exists()) {
      return Double.NaN;
    }
    double sum = term(table.o11(), table.e11()) + term(table.o21(), table.e21());
    if (this == FOUR_TERM) {
      sum += term(table.o12(), table.e12()) + term(table.o22(), table.e22());
    }
    return Math.max(0, 2 * sum);
  }

  /** O ln(O/E); its limit at zero is zero. */
  static double term(long observed, double expected) {
    return observed == 0 ? 0 : observed * StrictMath.log(observed / expected);
  }
}
