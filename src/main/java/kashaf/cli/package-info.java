/**
 * The command line.
 *
 * <p>{@link kashaf.cli.Main} hands over to {@code Program}, which builds the one command that is asked for ({@code
 * Commands} lists them) and turns whatever goes wrong into one message and an exit status ({@code Failures}). A command
 * holds its options and says which table it wants; {@code TableCommand} does what all have in common: inputs ({@code
 * InputOptions}), which of them are asked ({@code MetadataOptions}), format and arrangement ({@code OutputOptions}),
 * notes on standard error ({@code Session}).
 *
 * <p>{@code Surroundings} is everything outside that the program touches: a test hands in another.
 *
 * <p>To add a command: a subclass of {@code TableCommand} with its options and one expression, and a line in {@code
 * Commands}. Its help lists the columns of its schema by itself.
 */
package kashaf.cli;
