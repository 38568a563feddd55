package kashaf.analysis;

import kashaf.language.Folding;
import kashaf.language.StopWords;
import kashaf.table.Column;
import kashaf.table.Schema;

/**
 * How much each type belongs to one document or other subcorpus and not to all: {@code tf · log10(N / df)}, with the
 * plain frequency for tf (Spärck Jones 1972; Manning, Raghavan &amp; Schütze 2008, 6.2; the default of quanteda's
 * {@code dfm_tfidf}). Programs differ: others take the logarithm to another base, smooth N and df, or divide by the
 * length of the document.
 *
 * <p>A type of every document has 0, be it as frequent as it may. The weight grows with the length of a document, so it
 * ranks the types of one document, and does not compare documents.
 *
 * @param folding what makes a type of a form
 * @param choice which types are listed, by their frequency in the whole corpus
 * @param stopWords words that are left out
 * @param by what counts as a document
 */
public record TfIdf(Folding folding, TypeChoice choice, StopWords stopWords, Subcorpora by)
    implements Aggregation<TfIdfCount, InSubcorpus<TfIdf.Weight>> {

  /**
   * A type in a document.
   *
   * @param frequency how often it occurs there, at least once
   * @param documents in how many documents it occurs
   * @param value the weight, 0 or more
   */
  public record Weight(String type, long frequency, long documents, double value) {}

  private static final Schema<Weight> WEIGHT =
      Schema.of(
          Column.text("type", Weight::type, "the word as folded"),
          Column.integer("tf", Weight::frequency, "how often it occurs there"),
          Column.integer("df", Weight::documents, "in how many of them it occurs"),
          Column.decimal("tf-idf", 6, Weight::value, "tf × log10(N / df), N: how many of them there are"));

  @Override
  public Schema<InSubcorpus<Weight>> schema() {
    return InSubcorpus.schema(by, WEIGHT);
  }

  @Override
  public TfIdfCount start() {
    return new TfIdfCount(new Frequencies(folding, choice, stopWords, false, by).start());
  }
}
