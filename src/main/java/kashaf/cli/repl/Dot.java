package kashaf.cli.repl;

/**
 * An order to the shell itself.
 *
 * @param name its first word, such as {@code .open}
 * @param use what stands behind it
 * @param help what it does, in a line
 */
record Dot(String name, String use, String help, Shell.Action action) {}
