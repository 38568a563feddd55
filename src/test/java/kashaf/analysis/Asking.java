package kashaf.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kashaf.corpus.Corpus;
import kashaf.corpus.Notices;
import kashaf.corpus.Reading;
import kashaf.corpus.Source;
import kashaf.run.LocalRunner;

/** Asks texts in memory. */
public final class Asking {
  private Asking() {}

  /** A corpus of texts called 0, 1, 2, …, of which is known whether that is even: in {@code parity}. */
  public static Corpus corpus(Reading reading, String... texts) {
    List<Source> sources =
        IntStream.range(0, texts.length).mapToObj(i -> source(i, texts[i])).toList();
    return new Corpus(sources, reading, Notices.SILENT);
  }

  private static Source source(int number, String text) {
    return Source.text(Integer.toString(number), text).with(Map.of("parity", number % 2 == 0 ? "even" : "odd"));
  }

  /** The rows of an analysis on one thread, documents in one part where they can be. */
  public static <T> List<T> rows(Analysis<T> analysis, String... texts) {
    return rows(analysis, corpus(Reading.DEFAULT, texts), 1);
  }

  /** The rows of an analysis of a corpus on so many threads. */
  public static <T> List<T> rows(Analysis<T> analysis, Corpus corpus, int threads) {
    try (Stream<T> rows = new LocalRunner(threads).run(analysis, corpus)) {
      return rows.toList();
    }
  }
}
