package kashaf.analysis.measure;

import java.util.function.ToDoubleFunction;

/**
 * How evenly a type is spread over the parts of a corpus. In the formulas f is its frequency, n the number of parts, N
 * the number of words; v is its frequency in a part, s the part's share of all words; sums run over the parts.
 *
 * <p>What they do not say: whether a spread differs from chance. All depend on how many parts there are, and those for
 * parts of equal size mistake a difference in size for one in use; figures from different divisions cannot be compared.
 */
public enum Dispersion implements Measure<PartFrequencies> {
  JUILLAND_D("juilland-d", Scale.EVENNESS, "1 − V / √(n − 1); V = population standard deviation of v / mean of v",
      "Juilland & Chang-Rodríguez 1964", spread -> juilland(spread, spread.absolute(), spread.parts())),
  JUILLAND_D_ADJUSTED("juilland-d-adjusted", Scale.EVENNESS,
      "the same over v / size of the part, for parts of unequal size", "Gries 2008",
      spread -> juilland(spread, spread.relative(), spread.parts())),
  JUILLAND_D_SAMPLE("juilland-d-sample", Scale.EVENNESS,
      "juilland-d with the standard deviation of a sample, Σ… / (n − 1)", "as in R scripts that use sd()",
      spread -> juilland(spread, spread.absolute(), spread.parts() - 1)),
  CARROLL_D2("carroll-d2", Scale.EVENNESS, "H / log n; H = −Σ v/f · log(v/f)", "Carroll 1970",
      spread -> entropy(spread.absolute()) / StrictMath.log(spread.parts())),
  CARROLL_D2_ADJUSTED("carroll-d2-adjusted", Scale.EVENNESS,
      "the same over v / size of the part, for parts of unequal size", "Gries 2020",
      spread -> entropy(spread.relative()) / StrictMath.log(spread.parts())),
  ROSENGREN_S("rosengren-s", Scale.EVENNESS, "(Σ √(v · s))² / f", "Rosengren 1971, for parts of any size",
      spread -> square(spread, true) / spread.frequency()),
  ROSENGREN_S_EQUAL("rosengren-s-equal", Scale.EVENNESS, "(Σ √v)² / (n · f), for parts of equal size",
      "Rosengren 1971", spread -> square(spread, false) / spread.frequency()),
  DISTRIBUTIONAL_CONSISTENCY("distributional-consistency", Scale.EVENNESS,
      "(Σ √v / n)² / (f / n), the same as rosengren-s-equal", "Zhang, Huang & Yu 2004", ROSENGREN_S_EQUAL::of),
  LYNE_D3("lyne-d3", Scale.EVENNESS, "1 − χ² / (4 f); χ² = Σ (v − f/n)² / (f/n)", "Lyne 1985", Dispersion::lyne),
  DP("dp", Scale.UNEVENNESS, "½ Σ |v/f − s|", "Gries 2008", Dispersion::deviation),
  DP_NORM("dp-norm", Scale.UNEVENNESS, "dp / (1 − smallest s)", "Lijffijt & Gries 2012",
      spread -> deviation(spread) / (1 - (double) spread.smallest() / spread.words())),
  KL_DIVERGENCE("kl-divergence", Scale.UNEVENNESS, "Σ v/f · log2((v/f) / s)", "Gries 2020", Dispersion::divergence),
  IDF("idf", Scale.UNEVENNESS, "log2(n / range)", "Spärck Jones 1972",
      spread -> Measure.log2((double) spread.parts() / spread.range())),
  ARF("arf", Scale.FREQUENCY,
      "1/a · Σ min(d, a); a = N/f, d = words from each occurrence to the next, the corpus as a ring",
      "Savický & Hlaváčová 2002", Dispersion::reduced),
  AWT("awt", Scale.DISTANCE, "½ (1 + Σ d² / N), d as for arf", "Savický & Hlaváčová 2002",
      spread -> (1 + squaredDistances(spread) / spread.words()) / 2),
  F_AWT("f-awt", Scale.FREQUENCY, "N² / Σ d²", "Savický & Hlaváčová 2002",
      spread -> (double) spread.words() * spread.words() / squaredDistances(spread)),
  ALD("ald", Scale.DISTANCE, "1/N · Σ d · log10 d", "Savický & Hlaváčová 2002", Dispersion::logarithmicDistance),
  F_ALD("f-ald", Scale.FREQUENCY, "N · 10^−ald", "Savický & Hlaváčová 2002",
      spread -> spread.words() * StrictMath.pow(10, -logarithmicDistance(spread))),
  JUILLAND_U("juilland-u", Scale.FREQUENCY, "juilland-d · f", "Juilland & Chang-Rodríguez 1964",
      spread -> JUILLAND_D.of(spread) * spread.frequency()),
  CARROLL_UM("carroll-um", Scale.FREQUENCY, "f · D2 + (1 − D2) · f / n, D2 = carroll-d2", "Carroll 1970", spread -> {
    double d2 = CARROLL_D2.of(spread);
    return spread.frequency() * d2 + (1 - d2) * spread.frequency() / spread.parts();
  }),
  ROSENGREN_AF("rosengren-af", Scale.FREQUENCY, "rosengren-s · f", "Rosengren 1971", spread -> square(spread, true)),
  ROSENGREN_KF("rosengren-kf", Scale.FREQUENCY, "(Σ √v)² / n, for parts of equal size", "Rosengren 1971",
      spread -> square(spread, false)),
  ENGWALL_FM("engwall-fm", Scale.FREQUENCY, "f · range / n", "Engwall 1974",
      spread -> (double) spread.frequency() * spread.range() / spread.parts()),
  KROMER_UR("kromer-ur", Scale.FREQUENCY, "Σ (1 + 1/2 + … + 1/v)", "Kromer 2003", Dispersion::usage);

  /** What a value says. */
  public enum Scale {
    EVENNESS("1 for an even spread, less for an uneven one"),
    UNEVENNESS("0 for an even spread, more for an uneven one"),
    FREQUENCY("the frequency, less what an uneven spread takes off"),
    DISTANCE("words from any place to the next occurrence, roughly; more for an uneven spread");

    private final String meaning;

    Scale(String meaning) {
      this.meaning = meaning;
    }
  }

  private final String title;
  private final Scale scale;
  private final String formula;
  private final String source;
  private final ToDoubleFunction<PartFrequencies> function;

  Dispersion(
      String title, Scale scale, String formula, String source, ToDoubleFunction<PartFrequencies> function) {
    this.title = title;
    this.scale = scale;
    this.formula = formula;
    this.source = source;
    this.function = function;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String formula() {
    return formula;
  }

  @Override
  public String source() {
    return source;
  }

  /** What a value says, in a few words. */
  public String meaning() {
    return scale.meaning;
  }

  /** The value; NaN for a type that does not occur, and where one part is too few. */
  @Override
  public double of(PartFrequencies spread) {
    return spread.frequency() == 0 ? Double.NaN : Measure.finite(function.applyAsDouble(spread));
  }

  /** @param divisor what the sum of the squared deviations is divided by */
  private static double juilland(PartFrequencies spread, double[] values, int divisor) {
    double mean = sum(values) / spread.parts();
    double squares = spread.absent() * mean * mean;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return 1 - Math.sqrt(squares / divisor) / mean / Math.sqrt(spread.parts() - 1);
  }

  private static double entropy(double[] values) {
    double sum = sum(values);
    double entropy = 0;
    for (double value : values) {
      entropy -= value / sum * StrictMath.log(value / sum);
    }
    return entropy;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** (Σ √(v · s))², or with 1/n for s. */
  private static double square(PartFrequencies spread, boolean adjusted) {
    double roots = 0;
    for (int i = 0; i < spread.range(); i++) {
      roots += Math.sqrt(spread.frequencies()[i] * (adjusted ? spread.share(i) : 1.0 / spread.parts()));
    }
    return roots * roots;
  }

  private static double lyne(PartFrequencies spread) {
    double expected = (double) spread.frequency() / spread.parts();
    double squares = spread.absent() * expected * expected;
    for (long frequency : spread.frequencies()) {
      squares += (frequency - expected) * (frequency - expected);
    }
    return 1 - squares / expected / (4.0 * spread.frequency());
  }

  private static double deviation(PartFrequencies spread) {
    double sum = spread.absentShare();
    for (int i = 0; i < spread.range(); i++) {
      sum += Math.abs((double) spread.frequencies()[i] / spread.frequency() - spread.share(i));
    }
    return sum / 2;
  }

  private static double divergence(PartFrequencies spread) {
    double sum = 0;
    for (int i = 0; i < spread.range(); i++) {
      double observed = (double) spread.frequencies()[i] / spread.frequency();
      sum += observed * Measure.log2(observed / spread.share(i));
    }
    return sum;
  }

  private static double reduced(PartFrequencies spread) {
    double apart = (double) spread.words() / spread.frequency();
    double sum = 0;
    for (int i = 0; i < spread.places().length; i++) {
      sum += Math.min(spread.distance(i), apart);
    }
    return sum / apart;
  }

  private static double squaredDistances(PartFrequencies spread) {
    double sum = 0;
    for (int i = 0; i < spread.places().length; i++) {
      sum += (double) spread.distance(i) * spread.distance(i);
    }
    return sum;
  }

  private static double logarithmicDistance(PartFrequencies spread) {
    double sum = 0;
    for (int i = 0; i < spread.places().length; i++) {
      sum += spread.distance(i) * StrictMath.log10(spread.distance(i));
    }
    return sum / spread.words();
  }

  private static double usage(PartFrequencies spread) {
    double sum = 0;
    for (long frequency : spread.frequencies()) {
      for (long i = 1; i <= frequency; i++) {
        sum += 1.0 / i;
      }
    }
    return sum;
  }
}
