/**
 * The questions that can be asked of a corpus, one file each.
 *
 * <p>There are two shapes of {@link kashaf.analysis.Analysis}, and nothing else:
 *
 * <ul>
 *   <li>An {@link kashaf.analysis.Extraction} looks at one part of a document and remembers nothing: {@link
 *       kashaf.analysis.Sentences}, {@link kashaf.analysis.Concordance}.
 *   <li>An {@link kashaf.analysis.Aggregation} adds up: {@link kashaf.analysis.Frequencies}, {@link
 *       kashaf.analysis.Collocates}, {@link kashaf.analysis.Dispersions}. Its {@link kashaf.analysis.Accumulator} sees
 *       neighbouring parts in order, and neighbouring accumulators are merged in order.
 * </ul>
 *
 * <p>So an analysis runs on one thread, on many, or on many machines, without knowing it. It counts in longs, divides
 * only when asked for the result, and sorts only where the order is part of its meaning (a rank). The rows are its own
 * records.
 *
 * <p>What looks for words in their context comes apart into three: a {@link kashaf.analysis.Search} finds {@link
 * kashaf.analysis.Hit}s in a part ({@link kashaf.analysis.Near} leaves out some of another's), a {@link
 * kashaf.analysis.Window} says how much is shown around them, and an analysis makes rows of them: {@link
 * kashaf.analysis.Concordance} lines, {@link kashaf.analysis.Groups}, {@link kashaf.analysis.PositionTable}, {@link
 * kashaf.analysis.HitsByDocument}, {@link kashaf.analysis.HitParagraphs}. A search sees {@code reach()} words beyond
 * its part, and so must whoever asks it.
 *
 * <p>Two finished lists are compared by a plain function: {@link kashaf.analysis.Keyness}.
 *
 * <p>{@link kashaf.analysis.measure} holds the formulas. What is asked of each document for itself is the same question
 * within {@link kashaf.analysis.ByDocument}, and what is asked of all documents of one author or year within {@link
 * kashaf.analysis.BySubcorpus}.
 *
 * <p>Most aggregations keep a table of types and so grow with the vocabulary only. {@link
 * kashaf.analysis.TextStatistics}, {@link kashaf.analysis.Growth} and {@link kashaf.analysis.Dispersions} need the
 * words in their order, as the numbers of their types: four bytes a word, and as much again while the result is made.
 * So a hundred million words take 800 MB; more than two thousand million are refused.
 *
 * <p>To add one: write the record of a row with its schema, implement one of the two shapes, and add it to {@code
 * BordersTest}, which holds every analysis to the laws: the same rows for parts of any size and any number of threads.
 */
package kashaf.analysis;
