/**
 * The formulas, without texts: pure functions of a few numbers, each with its source.
 *
 * <p>{@link kashaf.analysis.measure.Association} is the table of two times two counts that compares a type here with
 * the same type elsewhere: around a node and in the rest of the corpus (collocates), in one corpus and in another
 * (keyness). Every {@link kashaf.analysis.measure.AssociationMeasure} is a function of that table.
 *
 * <p>A figure that does not exist, for want of numbers to make it of, is NaN, which a table shows as an empty cell.
 */
package kashaf.analysis.measure;
