package kashaf.analysis;

import java.util.List;

/**
 * A type with its figures.
 *
 * @param rank its place by the first figure, from 1
 * @param what the type and its counts
 * @param figures one for each measure that was asked for, NaN or infinite where it does not exist
 */
public record Scored<T extends Compared>(long rank, T what, List<Double> figures) {}
