package kashaf.cli;

import java.util.ArrayList;
import java.util.List;
import kashaf.analysis.NgramCount;
import kashaf.analysis.Ngrams;
import kashaf.analysis.Within;
import kashaf.corpus.Corpus;
import kashaf.language.Folding;
import kashaf.language.WordPattern;
import kashaf.run.Runner;
import kashaf.table.Schema;
import kashaf.table.Table;

/** {@code kashaf ngrams}. */
final class NgramsCommand extends TableCommand {
  private final FoldOption fold = new FoldOption(options());

  private final Setting<String> length =
      options().text("-n", "N", "2", "How many words: a number such as 3, or a range such as 2-4; 2 unless given.");

  private final Setting<Integer> skip =
      options().small("--skip", "K", 0, "Leave out up to K words between those of an n-gram, in all.");

  private final Setting<String> within =
      options().text("--within", "STRETCH", "sentence",
          "What an n-gram does not cross the end of: sentence (the default), paragraph or document.");

  private final Setting<String> with =
      options().text("--with", "PATTERN", null,
          "Only n-grams with a word that looks like this: * for any characters, ? for one, a|b for either, /…/ for an"
              + " RE2 expression.");

  private final Setting<Long> minFrequency =
      options().number("--min-frequency", "N", 1L, "Only n-grams that occur at least N times.");

  private final Setting<Boolean> explainRows =
      options().flag("--explain-rows", "A column with the counts that went into each row.");

  private Ngrams ngrams;
  private NgramCount count;

  NgramsCommand(Session session) {
    super(session);
    options()
        .says("How often words follow one another (n-grams, clusters, bundles). Punctuation is passed over. It takes"
            + " some 30 bytes of memory for each different n-gram.")
        .examples(
            "kashaf ngrams -l 10 examples/news-ar.txt",
            "kashaf ngrams -n 2-4 --min-frequency 2 --with 'البحر|بحر' examples/corpus",
            "kashaf ngrams -n 2 --skip 2 --within document examples/news-en.txt");
  }

  @Override
  Schema<Ngrams.Entry> schema() {
    return explainRows.value() ? Ngrams.SCHEMA.plus(List.of(Ngrams.EXPLANATION)) : Ngrams.SCHEMA;
  }

  @Override
  Table<?> table(Corpus corpus, Runner runner) {
    ngrams = ngrams();
    count = runner.aggregate(ngrams, corpus);
    return new Table<>(schema(), count.result());
  }

  private Ngrams ngrams() {
    Folding folding = fold.folding("count");
    WordPattern pattern = with.value() == null ? null : WordPattern.of(with.value(), folding);
    String[] bounds = length.value().split("-", 2);
    int shortest = words(bounds[0]);
    int longest = bounds.length == 1 ? shortest : words(bounds[1]);
    Within stretch = Within.named(within.value());
    return new Ngrams(folding, shortest, longest, skip.value(), stretch, minFrequency.value(), pattern);
  }

  private int words(String number) {
    try {
      return Integer.parseInt(number.strip());
    } catch (NumberFormatException e) {
      throw failure("-n is a number such as 3 or a range such as 2-4, not '" + length.value() + "'");
    }
  }

  @Override
  List<String> notes(boolean stats, boolean explain) {
    List<String> notes = new ArrayList<>();
    for (int n = ngrams.shortest(); n <= ngrams.longest(); n++) {
      if (stats || explain) {
        notes.add(n + " words: " + count.total(n) + " n-grams, " + count.different(n) + " different ones");
      }
    }
    if (explain) {
      notes.add("per_million = frequency × 1,000,000 / number of all n-grams of the same length, those not listed"
          + " among them");
      notes.add("n-grams: words that follow one another within a " + ngrams.within()
          + (ngrams.skip() == 0 ? "" : ", up to " + ngrams.skip() + " words in all left out between them"
              + " (k-skip-n-grams, Guthrie et al. 2006)"));
      notes.add("types: forms folded with --fold " + ngrams.folding().names());
    }
    return notes;
  }
}
