/**
 * The formulas of the field, each on its own.
 *
 * <p>A {@link kashaf.analysis.measure.Measure} is a name, a formula, the source of the formula and a function on a
 * small record of counts. It knows no texts and remembers nothing, so it can be tried on the numbers that a paper
 * prints. A measure whose value does not exist (a share of nothing, a deviation from one part) is NaN, never infinite.
 *
 * <p>Where programs print different figures under one name, each has a name here; the plain name is the published
 * definition.
 *
 * <ul>
 *   <li>{@link kashaf.analysis.measure.AssociationMeasure} over an {@link kashaf.analysis.measure.Association}, a table
 *       of two times two counts: how much a type belongs to the words around a node (collocates), or to one corpus
 *       rather than another (keyness).
 *   <li>{@link kashaf.analysis.measure.Dispersion} over {@link kashaf.analysis.measure.PartFrequencies}: how evenly a
 *       type is spread over the parts of a corpus.
 *   <li>{@link kashaf.analysis.measure.LexicalDiversity} over a {@link kashaf.analysis.measure.Spectrum}, {@link
 *       kashaf.analysis.measure.SampledDiversity} over the same and a size of sample, {@link
 *       kashaf.analysis.measure.RunningDiversity} over words in their order: how varied a vocabulary is.
 *   <li>{@link kashaf.analysis.measure.Readability} over a {@link kashaf.analysis.measure.TextSize}, {@link
 *       kashaf.analysis.measure.NationalReadability} with the constants of a language, {@link
 *       kashaf.analysis.measure.Osman} for Arabic: how hard a text is to read.
 * </ul>
 *
 * <p>Logarithms are those of {@link java.lang.StrictMath} and sums are taken in a fixed order, so every machine prints
 * the same digits.
 */
package kashaf.analysis.measure;
