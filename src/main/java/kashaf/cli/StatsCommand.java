package kashaf.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kashaf.analysis.Accumulator;
import kashaf.analysis.Aggregation;
import kashaf.analysis.ByDocument;
import kashaf.analysis.BySubcorpus;
import kashaf.analysis.Growth;
import kashaf.analysis.InSubcorpus;
import kashaf.analysis.Metric;
import kashaf.analysis.Spectra;
import kashaf.analysis.Subcorpora;
import kashaf.analysis.TextCount;
import kashaf.analysis.TextStatistics;
import kashaf.corpus.Corpus;
import kashaf.language.Folding;
import kashaf.run.Runner;
import kashaf.table.Schema;
import kashaf.table.Table;
import picocli.CommandLine.TypeConversionException;

/** {@code kashaf stats}. */
final class StatsCommand extends TableCommand {
  private static final TextStatistics USUAL = TextStatistics.of(Folding.named("count"));

  private final FoldOption fold = new FoldOption(options());

  private final Setting<String> by =
      options().text("--by", "COLUMN", null,
          "document: the figures of every document for itself. A column of --meta: those of all documents with one"
              + " value there.");

  private final Setting<Boolean> spectrum =
      options().flag("--spectrum", "Instead of figures the frequency spectrum: how many types occur m times.");

  private final Setting<Integer> growth =
      options().small("--growth", "N", null, "Instead of figures the growth of the vocabulary, a row every N words.");

  private final Setting<Integer> window =
      options().small("--window", "N", USUAL.window(),
          "Words of a window of mattr; " + USUAL.window() + " unless given.");

  private final Setting<Integer> segment =
      options().small("--segment", "N", USUAL.segment(),
          "Words of a segment of msttr; " + USUAL.segment() + " unless given.");

  private final Setting<Integer> sample =
      options().small("--sample", "N", USUAL.sample(),
          "Words of a sample of hd-d; " + USUAL.sample() + " unless given.");

  private final Setting<Double> factor =
      options().parsed("--factor", "X", StatsCommand::share,
          "The type-token ratio at which a factor of mtld ends; " + USUAL.factor() + " unless given.");

  private final Setting<Boolean> explainRows =
      options().flag("--explain-rows", "A column with what is counted, or the formula and its source.");

  private TextCount count;

  StatsCommand(Session session) {
    super(session);
    options()
        .says("The figures of a text: sizes, lengths of sentences, paragraphs and words, variety of the vocabulary,"
            + " readability. Measures of variety depend on the length of a text, ttr and guiraud most; compare texts of"
            + " one length, or by mattr, hd-d or mtld. Readability formulas see the length of words and sentences only,"
            + " no meaning, and their constants suit the language they were made for. osman counts syllables by vowel"
            + " marks: look at vocalised-share before you use it. A figure that does not exist, as mattr of a text"
            + " shorter than its window, is left empty.")
        .examples(
            "kashaf stats examples/news-ar.txt",
            "kashaf stats --by document examples/corpus > figures.csv",
            "kashaf stats --by genre --meta examples/corpus/meta.csv examples/corpus",
            "kashaf stats --window 100 --explain-rows examples/news-en.txt",
            "kashaf stats --growth 100 examples/story-ar.txt");
  }

  private static double share(String value) {
    try {
      double share = Double.parseDouble(value);
      if (share > 0 && share < 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new TypeConversionException("'" + value + "' is not a number between 0 and 1");
  }

  @Override
  Schema<?> schema() {
    Schema<?> each = spectrum.value() ? spectra().schema() : growth.value() != null ? growing().schema() : figures();
    return by.value() == null ? each : InSubcorpus.schema(subcorpora(by.value()), each);
  }

  private Schema<Metric> figures() {
    Schema<Metric> plain = statistics().schema();
    return explainRows.value() ? plain.plus(List.of(statistics().explanation())) : plain;
  }

  @Override
  Table<?> table(Corpus corpus, Runner runner) {
    check();
    if (spectrum.value()) {
      return asked(spectra(), spectra().schema(), corpus, runner);
    }
    if (growth.value() != null) {
      return asked(growing(), growing().schema(), corpus, runner);
    }
    if (by.value() != null) {
      return asked(statistics(), figures(), corpus, runner);
    }
    count = runner.aggregate(statistics(), corpus);
    return new Table<>(figures(), count.result());
  }

  private void check() {
    if (spectrum.value() && growth.value() != null) {
      throw failure("--spectrum and --growth are two tables; ask for one");
    }
    atLeastOne("--growth", growth);
    atLeastOne("--window", window);
    atLeastOne("--segment", segment);
    atLeastOne("--sample", sample);
  }

  private void atLeastOne(String option, Setting<Integer> number) {
    if (number.value() != null && number.value() < 1) {
      throw failure(option + " is " + number.value() + "; it cannot be less than 1");
    }
  }

  private <A extends Accumulator<A, T>, T> Table<?> asked(
      Aggregation<A, T> aggregation, Schema<T> schema, Corpus corpus, Runner runner) {
    if (by.value() == null) {
      return new Table<>(schema, runner.run(aggregation, corpus));
    }
    Subcorpora each = subcorpora(by.value());
    Aggregation<?, InSubcorpus<T>> divided =
        each.column() == null ? new ByDocument<>(aggregation) : new BySubcorpus<>(aggregation, each);
    return new Table<>(InSubcorpus.schema(each, schema), runner.run(divided, in(each, corpus)));
  }

  private Spectra spectra() {
    return new Spectra(fold.folding("count"));
  }

  private Growth growing() {
    return new Growth(fold.folding("count"), growth.value());
  }

  private TextStatistics statistics() {
    double ratio = factor.value() == null ? USUAL.factor() : factor.value();
    return new TextStatistics(fold.folding("count"), window.value(), segment.value(), sample.value(), ratio);
  }

  @Override
  List<String> notes(boolean stats, boolean explain) {
    if (!explain || spectrum.value() || growth.value() != null) {
      return List.of();
    }
    Map<String, List<String>> metrics = new LinkedHashMap<>();
    statistics().meanings().forEach((name, meaning) ->
        metrics.computeIfAbsent(meaning, none -> new ArrayList<>()).add(name));
    List<String> notes = new ArrayList<>(count == null ? List.of() : List.of(count.counts()));
    metrics.forEach((meaning, names) -> notes.add(range(names) + " = " + meaning));
    return notes;
  }

  private static String range(List<String> names) {
    return names.size() == 1 ? names.get(0) : names.get(0) + " … " + names.get(names.size() - 1);
  }
}
