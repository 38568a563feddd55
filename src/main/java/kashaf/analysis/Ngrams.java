package kashaf.analysis;

import kashaf.language.Folding;
import kashaf.language.WordPattern;
import kashaf.table.Column;
import kashaf.table.Schema;

/**
 * How often types follow one another. Punctuation between two words does not matter, the end of a stretch does.
 *
 * <p>With skips these are the k-skip-n-grams of Guthrie et al. (2006), "A closer look at skip-gram modelling": n words
 * in their order with at most k words left out between them in all, those with nothing left out among them.
 *
 * <p>It takes some 30 bytes for each different n-gram, and for each different beginning of one.
 *
 * @param folding what makes a type of a form
 * @param shortest the least number of words
 * @param longest the largest number of words
 * @param skip how many words may be left out in all
 * @param within what no n-gram crosses the end of
 * @param minFrequency the least frequency of those listed
 * @param with what one of the words must look like of those listed, or null
 */
public record Ngrams(Folding folding, int shortest, int longest, int skip, Within within, long minFrequency,
    WordPattern with) implements Aggregation<NgramCount, Ngrams.Entry> {
  /** No n-gram is longer. */
  public static final int LONGEST = 100;

  /** @throws IllegalArgumentException when there are no such n-grams */
  public Ngrams {
    if (shortest < 1 || longest < shortest || longest > LONGEST) {
      throw new IllegalArgumentException("an n-gram has 1 to " + LONGEST + " words, not " + shortest
          + (longest == shortest ? "" : "-" + longest));
    }
    if (skip < 0) {
      throw new IllegalArgumentException("--skip is " + skip + "; it cannot be less than 0");
    }
  }

  /**
   * An n-gram.
   *
   * @param rank its place, commonest first, ties by code point
   * @param ngram its types, with a space between two
   * @param n how many they are
   * @param perMillion how often it occurs in a million of all n-grams of that length
   * @param documents in how many documents it occurs
   * @param all how many n-grams of that length there are
   */
  public record Entry(long rank, String ngram, int n, long frequency, double perMillion, long documents, long all) {}

  /** A column with what went into a row. */
  public static final Column<Entry> EXPLANATION =
      Column.text("explanation", entry -> "per_million = " + entry.frequency() + " × 1000000 / " + entry.all(),
          "the counts that went into the row");

  /** The columns of a list of n-grams. */
  public static final Schema<Entry> SCHEMA =
      Schema.of(
          Column.integer("rank", Entry::rank, "place in the list, commonest first"),
          Column.text("ngram", Entry::ngram, "the words as folded, with a space between two"),
          Column.integer("n", Entry::n, "how many words"),
          Column.integer("frequency", Entry::frequency, "how often it occurs"),
          Column.decimal("per_million", 2, Entry::perMillion, "frequency in a million of all n-grams of this length"),
          Column.integer("documents", Entry::documents, "in how many documents it occurs"));

  @Override
  public Schema<Entry> schema() {
    return SCHEMA;
  }

  @Override
  public int reach() {
    return within.reach((int) Math.min(Integer.MAX_VALUE, longest - 1L + skip));
  }

  @Override
  public NgramCount start() {
    return new NgramCount(this);
  }
}
