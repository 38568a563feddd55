package kashaf.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kashaf.analysis.Analysis;
import kashaf.analysis.Concordance;
import kashaf.analysis.Frequencies;
import kashaf.analysis.Phrase;
import kashaf.analysis.Quotations;
import kashaf.analysis.Sentences;
import kashaf.corpus.Corpus;
import kashaf.corpus.Notices;
import kashaf.corpus.Reading;
import kashaf.corpus.Source;
import kashaf.language.Folding;
import kashaf.run.LocalRunner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Time per word of whole analyses, from bytes in memory to the last row: decoding, cutting, words, the analysis itself.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(AnalysisBenchmark.WORDS)
public class AnalysisBenchmark {
  static final int WORDS = 500_000;

  @Param({"1", "2"})
  int threads;

  private final Corpus corpus =
      new Corpus(
          List.of(Source.text("text", new ArabicLikeText(1).next(WORDS).toString())), Reading.DEFAULT, Notices.SILENT);

  @Benchmark
  public long frequencies() {
    return rows(Frequencies.of(Folding.named("count")));
  }

  @Benchmark
  public long concordance() {
    return rows(new Concordance(Phrase.of("ال", Folding.named("match")), 8, 8));
  }

  @Benchmark
  public long sentences() {
    return rows(new Sentences());
  }

  @Benchmark
  public long quotations() {
    return rows(new Quotations());
  }

  private <T> long rows(Analysis<T> analysis) {
    try (Stream<T> rows = new LocalRunner(threads).run(analysis, corpus)) {
      return rows.mapToLong(row -> 1).sum();
    }
  }
}
