/**
 * The questions that can be asked of a corpus, one file each.
 *
 * <p>There are two shapes of {@link kashaf.analysis.Analysis}, and nothing else:
 *
 * <ul>
 *   <li>An {@link kashaf.analysis.Extraction} looks at one part of a document and remembers nothing: {@link
 *       kashaf.analysis.Sentences}, {@link kashaf.analysis.Concordance}.
 *   <li>An {@link kashaf.analysis.Aggregation} adds up: {@link kashaf.analysis.Frequencies}, {@link
 *       kashaf.analysis.Ngrams}, {@link kashaf.analysis.Collocates}. Its {@link kashaf.analysis.Accumulator} sees
 *       neighbouring parts in order, and neighbouring accumulators are merged in order.
 * </ul>
 *
 * <p>So an analysis runs on one thread, on many, or on many machines, without knowing it. It counts in longs, divides
 * only when asked for the result, and sorts only where the order is part of its meaning (a rank). The rows are its own
 * records.
 *
 * <p>Two finished lists are compared by a plain function ({@link kashaf.analysis.Keyness}). The formulas are in {@link
 * kashaf.analysis.measure}.
 *
 * <p>To add one: write the record of a row with its schema, implement one of the two shapes, and add it to {@code
 * BordersTest}, which holds every analysis to the laws: the same rows for parts of any size and any number of threads.
 */
package kashaf.analysis;
