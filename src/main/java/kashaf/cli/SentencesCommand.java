package kashaf.cli;

import java.io.IOException;
import java.util.List;
import kashaf.analysis.Metric;
import kashaf.analysis.SentenceCount;
import kashaf.analysis.SentenceSummary;
import kashaf.analysis.Sentences;
import kashaf.corpus.Corpus;
import kashaf.render.Format;
import kashaf.render.Histogram;
import kashaf.run.Runner;
import kashaf.table.Schema;
import kashaf.table.Table;

/** {@code kashaf sentences}. */
final class SentencesCommand extends TableCommand {
  private final FoldOption fold = new FoldOption(options());

  private final Setting<Boolean> summary =
      options().flag("--summary", "The figures of all sentences together, as metric and value.");

  SentencesCommand(Session session) {
    super(session);
    options()
        .says("Every sentence with its figures; on a terminal a summary and a histogram of lengths follow.")
        .examples(
            "kashaf sentences examples/news-ar.txt",
            "kashaf sentences --summary examples/news-ar.txt",
            "kashaf sentences --columns sentence,words,text --sort words:desc -l 5 examples/corpus");
  }

  @Override
  Schema<?> schema() {
    return summary.value() ? Metric.SCHEMA : Sentences.SCHEMA;
  }

  @Override
  List<String> columnsOnScreen() {
    return summary.value() ? List.of() : List.of("document", "sentence", "words", "quoted", "text");
  }

  @Override
  Table<?> table(Corpus corpus, Runner runner) {
    if (summary.value()) {
      return new Table<>(Metric.SCHEMA, count(corpus, runner).result());
    }
    Sentences sentences = new Sentences();
    return new Table<>(sentences.schema(), runner.extract(sentences, corpus));
  }

  private SentenceCount count(Corpus corpus, Runner runner) {
    return runner.aggregate(new SentenceSummary(fold.folding("count")), corpus);
  }

  @Override
  void afterTable(Corpus corpus, Runner runner, Appendable out) throws IOException {
    SentenceCount count = count(corpus.silent(), runner);
    if (!summary.value()) {
      out.append('\n');
      Format.TEXT.renderer(style()).render(new Table<>(Metric.SCHEMA, count.result()), out);
    }
    out.append('\n');
    Histogram.write(count.words(), "words a sentence", session().terminal().columns(), out);
  }

  @Override
  List<String> notes(boolean stats, boolean explain) {
    if (!explain) {
      return List.of();
    }
    return List.of(
        "mean = sum / n; sd is that of a sample, sqrt(sum of squared deviations / (n - 1))",
        "median, q1, q3: linear interpolation between the two nearest values (Hyndman & Fan 1996, type 7, as in"
            + " R and NumPy)",
        "quoted-share = words inside quotation marks / words",
        "longest-sentence, shortest-sentence: the number of the first such sentence in the order of the input");
  }
}
