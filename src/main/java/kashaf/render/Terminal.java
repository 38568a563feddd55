package kashaf.render;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is known of the terminal that text is shown on.
 *
 * @param present whether there is one; if not, nothing is cut and no character altered
 * @param columns how many characters fit on a line, 0 when unknown
 * @param lines how many lines fit on the screen, 0 when unknown
 * @param color whether colours are wanted: also possible where there is no terminal
 * @param bidi what is done about right-to-left text
 * @param cramped whether lam and alef fill one cell together and every direction mark counts as a cell where lines are
 *     broken, as in mlterm
 */
public record Terminal(boolean present, int columns, int lines, boolean color, Bidi bidi, boolean cramped) {
  /** A file or a pipe. */
  public static final Terminal NONE = new Terminal(false, 0, 0, false, Bidi.NONE);

  private static final File CONTROLLING = new File("/dev/tty");

  /** A terminal in which every letter fills a cell and no mark does. */
  public Terminal(boolean present, int columns, int lines, boolean color, Bidi bidi) {
    this(present, columns, lines, color, bidi, false);
  }

  /** The terminal behind a stream, or {@link #NONE}. */
  public static Terminal detect(Map<String, String> environment, Descriptor descriptor) {
    return descriptor.isTerminal() ? of(environment) : NONE;
  }

  /** The same terminal with colours or without, whatever the environment says. */
  public Terminal withColor(boolean color) {
    return new Terminal(present, columns, lines, color, bidi, cramped);
  }

  /** The same terminal as if so many characters fitted on a line; 0 where lines are to be as long as they are. */
  public Terminal withColumns(int columns) {
    return new Terminal(present, columns, lines, color, bidi, cramped);
  }

  /** The same terminal with right-to-left text in another way. */
  public Terminal withBidi(Bidi bidi) {
    return new Terminal(present, columns, lines, color, bidi, cramped);
  }

  /** Whether letters have to be joined before they get there, or their width could not be told. */
  boolean wantsJoined() {
    return reorders() || present && bidi == Bidi.ISOLATE && cramped;
  }

  /** Whether right-to-left text has to be put in order before it gets there. */
  boolean reorders() {
    return present && bidi == Bidi.VISUAL;
  }

  /** Starts a process (some 20 ms) unless the environment knows the size. */
  private static Terminal of(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    String lines = environment.getOrDefault("LINES", "");
    return of(environment, number(columns) > 0 ? lines + " " + columns : askedSize());
  }

  /** @param size lines and columns, as {@code stty size} writes them */
  static Terminal of(Map<String, String> environment, String size) {
    int space = size.indexOf(' ');
    int lines = space < 0 ? 0 : number(size.substring(0, space));
    int columns = space < 0 ? 0 : number(size.substring(space + 1));
    String kind = environment.getOrDefault("TERM", "");
    boolean color =
        environment.getOrDefault("NO_COLOR", "").isEmpty() && !kind.isEmpty() && !kind.equals("dumb");
    Emulator emulator = Emulator.of(environment);
    return new Terminal(true, columns, lines, color, emulator.bidi(), emulator.cramped());
  }

  private static int number(String digits) {
    return digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : 0;
  }

  private static String askedSize() {
    ProcessBuilder stty = new ProcessBuilder("stty", "size");
    try {
      Process process = stty.redirectInput(CONTROLLING).redirectError(Redirect.DISCARD).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).trim();
    } catch (IOException e) {
      return "";
    }
  }
}
