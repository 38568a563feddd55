package kashaf.analysis.measure;

import java.util.function.ToDoubleFunction;

/**
 * How varied a vocabulary is, whatever the order of the words. In the formulas N is the number of words, V of types,
 * V(m) of the types that occur m times, S the sum of m² · V(m). Logarithms are natural unless the name says otherwise.
 *
 * <p>What they do not say: how rich the vocabulary of an author is. All change with the length of a text, Yule's K,
 * Simpson's D and Herdan's Vm least; texts of different lengths can hardly be compared by the others.
 */
public enum LexicalDiversity implements Measure<Spectrum> {
  TTR("ttr", "V / N", "type-token ratio; Johnson 1944", text -> text.size() / words(text)),
  GUIRAUD("guiraud", "V / √N", "root type-token ratio; Guiraud 1954", text -> text.size() / Math.sqrt(words(text))),
  CTTR("cttr", "V / √(2 N)", "corrected type-token ratio; Carroll 1964",
      text -> text.size() / Math.sqrt(2 * words(text))),
  HERDAN_C("herdan-c", "log V / log N", "Herdan 1960", text -> logTypes(text) / logWords(text)),
  SUMMER_S("summer-s", "log log V / log log N", "Summer 1966",
      text -> StrictMath.log(logTypes(text)) / StrictMath.log(logWords(text))),
  DUGAST_U("dugast-u", "(log N)² / (log N − log V)", "Dugast 1980", text -> 1 / maas(text)),
  DUGAST_U_LOG10("dugast-u-log10", "dugast-u with logarithms to the base 10", "as in programs that use them",
      text -> 1 / (maas(text) * StrictMath.log(10))),
  MAAS_A2("maas-a2", "(log N − log V) / (log N)²", "Maas 1972", LexicalDiversity::maas),
  MAAS_A2_LOG10("maas-a2-log10", "maas-a2 with logarithms to the base 10", "as in programs that use them",
      text -> maas(text) * StrictMath.log(10)),
  MAAS_A("maas-a", "√ maas-a2", "Maas 1972", text -> Math.sqrt(maas(text))),
  MAAS_A_LOG10("maas-a-log10", "√ maas-a2-log10", "as in programs that call this Maas",
      text -> Math.sqrt(maas(text) * StrictMath.log(10))),
  YULE_K("yule-k", "10⁴ · (S − N) / N²", "Yule 1944",
      text -> 1e4 * (text.squares() - words(text)) / (words(text) * words(text))),
  YULE_I("yule-i", "V² / (S − V)", "Yule 1944, as in programs that call this Yule's I",
      text -> (double) text.size() * text.size() / (text.squares() - text.size())),
  SIMPSON_D("simpson-d", "Σ V(m) · m/N · (m − 1)/(N − 1)", "Simpson 1949",
      text -> (text.squares() - words(text)) / (words(text) * (words(text) - 1))),
  HERDAN_VM("herdan-vm", "√(S / N² − 1 / V)", "Herdan 1955",
      text -> Math.sqrt(Math.max(0, text.squares() / (words(text) * words(text)) - 1.0 / text.size()))),
  HONORE_R("honore-r", "100 · log N / (1 − V(1) / V)", "Honoré 1979",
      text -> 100 * logWords(text) / (1 - (double) text.types(1) / text.size())),
  BRUNET_W("brunet-w", "N^(V^−0.172)", "Brunet 1978",
      text -> StrictMath.pow(words(text), StrictMath.pow(text.size(), -0.172))),
  SICHEL_S("sichel-s", "V(2) / V", "Sichel 1975", text -> (double) text.types(2) / text.size()),
  ENTROPY("entropy", "−Σ V(m) · m/N · log2(m/N), in bits", "Shannon 1948", LexicalDiversity::entropy);

  private final String title;
  private final String formula;
  private final String source;
  private final ToDoubleFunction<Spectrum> function;

  LexicalDiversity(String title, String formula, String source, ToDoubleFunction<Spectrum> function) {
    this.title = title;
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

  /** The value; NaN where a text is too short or no word occurs twice and the formula divides by zero. */
  @Override
  public double of(Spectrum text) {
    return text.size() == 0 ? Double.NaN : Measure.finite(function.applyAsDouble(text));
  }

  private static double words(Spectrum text) {
    return text.words();
  }

  private static double logWords(Spectrum text) {
    return StrictMath.log(text.words());
  }

  private static double logTypes(Spectrum text) {
    return StrictMath.log(text.size());
  }

  private static double maas(Spectrum text) {
    return (logWords(text) - logTypes(text)) / (logWords(text) * logWords(text));
  }

  private static double entropy(Spectrum text) {
    double entropy = 0;
    for (int i = 0; i < text.frequencies().length; i++) {
      double share = text.frequencies()[i] / words(text);
      entropy -= text.types()[i] * share * Measure.log2(share);
    }
    return entropy + 0.0; // and not −0
  }
}
