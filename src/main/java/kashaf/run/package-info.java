/**
 * Where the work runs. A {@link kashaf.run.Runner} takes an analysis and a corpus; {@link kashaf.run.LocalRunner} uses
 * the threads of this machine. Parts are read by one thread, analysed by others, and what they find is taken up in the
 * order of the input: so the same bytes come out on any number of threads.
 *
 * <pre>
 *               ┌▶ analyse ─▶┐
 *  read parts ──┼▶ analyse ─▶┼── in order ─▶ rows, or one accumulator
 *               └▶ analyse ─▶┘
 * </pre>
 */
package kashaf.run;
