/**
 * The REPL: a shell around the program's own commands, on texts that are loaded once.
 *
 * <pre>
 *  Console (a person) ─┐            ┌─ Dots      .open .set .last …: orders to the shell itself
 *                      ├▶ Shell.run ┤
 *  Script  (a file)   ─┘     │      └─ Engine    freq, kwic …: the program, which this package knows as an interface
 *                            ├─ Line     words, the name of the result, the tail (&gt; FILE, | COMMAND)
 *                            ├─ Results  questions by number and name
 *                            ├─ Texts    what is loaded
 *                            └─ Outlet   screen with a pager, file, shell command
 * </pre>
 *
 * <p>A result is kept as its question, not as its rows: asked again it gives the same rows, at once because the texts
 * are in memory, and in whatever form is wanted. So a long session does not fill the memory.
 *
 * <p>Ctrl-C interrupts the thread that runs the line. Work notices between two parts of the input and at every write.
 *
 * <p>Only {@link kashaf.cli.repl.Console}, {@link kashaf.cli.repl.Completions}, {@link kashaf.cli.repl.TypedLine} and
 * {@link kashaf.cli.repl.AsOffered} know JLine, which scripts need not load.
 */
package kashaf.cli.repl;
