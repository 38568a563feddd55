package kashaf.render;

import java.util.List;
import java.util.Map;

/**
 * The program whose window is the terminal, as far as the variables give it away that it leaves for its children.
 *
 * <p>What each does with right-to-left text was looked at in mlterm 3.9, VTE 0.70, Konsole 22.12, xterm 379, tmux 3.3
 * and Emacs 28; of the others it is what their makers say.
 *
 * @param name what people call it; empty when unknown
 * @param clue the variable that gives it away, with its value; empty when unknown
 * @param bidi the way that suits it
 */
public record Emulator(String name, String clue, Bidi bidi) {
  private static final String MLTERM = "mlterm";
  private static final Emulator UNKNOWN = new Emulator("", "", Bidi.NONE);

  private static final String ANY = ".+";

  /** A variable and what its value looks like when this program has set it. */
  private record Sign(String variable, String value, String name, Bidi bidi) {}

  /**
   * The first that fits counts. Variables are handed down: a multiplexer has those of the terminal it was started from,
   * and a window opened from another those of the other. So whatever does not order text comes first.
   */
  private static final List<Sign> SIGNS =
      List.of(
          new Sign("TMUX", ANY, "tmux", Bidi.NONE),
          new Sign("STY", ANY, "GNU screen", Bidi.NONE),
          new Sign("TERM", "(screen|tmux).*", "a multiplexer", Bidi.NONE),
          new Sign("INSIDE_EMACS", ANY, "Emacs", Bidi.NONE),
          new Sign("TERM", "dumb", "a dumb terminal", Bidi.NONE),
          new Sign("TERM", "linux", "the Linux console", Bidi.NONE),
          new Sign("XTERM_VERSION", ANY, "xterm", Bidi.NONE),
          new Sign("WT_SESSION", ANY, "Windows Terminal", Bidi.NONE),
          new Sign("ALACRITTY_WINDOW_ID", ANY, "Alacritty", Bidi.NONE),
          new Sign("ALACRITTY_LOG", ANY, "Alacritty", Bidi.NONE),
          new Sign("KITTY_WINDOW_ID", ANY, "kitty", Bidi.NONE),
          new Sign("TERM", "xterm-kitty", "kitty", Bidi.NONE),
          new Sign("TERM_PROGRAM", "vscode", "the terminal of Visual Studio Code", Bidi.NONE),
          new Sign("TERM_PROGRAM", "iTerm.app", "iTerm2", Bidi.NONE),
          new Sign("TERM_PROGRAM", "WezTerm", "WezTerm", Bidi.NONE),
          new Sign("MLTERM", ANY, MLTERM, Bidi.ISOLATE),
          new Sign("TERM", "mlterm.*", MLTERM, Bidi.ISOLATE),
          new Sign("KONSOLE_VERSION", ANY, "Konsole", Bidi.ISOLATE),
          new Sign("TERM_PROGRAM", "mintty", "mintty", Bidi.ISOLATE),
          new Sign("TERM_PROGRAM", "Apple_Terminal", "Terminal of macOS", Bidi.ISOLATE),
          new Sign("VTE_VERSION", "5[89]\\d\\d|[6-9]\\d{3}|\\d{5,}", "VTE (GNOME Terminal and others)", Bidi.ISOLATE),
          new Sign("VTE_VERSION", ANY, "VTE before 0.58", Bidi.NONE));

  /** Whether it is like mlterm: see {@link Terminal#cramped}. */
  boolean cramped() {
    return name.equals(MLTERM);
  }

  /** The emulator that an environment speaks of. */
  public static Emulator of(Map<String, String> environment) {
    for (Sign sign : SIGNS) {
      String value = environment.getOrDefault(sign.variable, "");
      if (value.matches(sign.value)) {
        return new Emulator(sign.name, sign.variable + "=" + value, sign.bidi);
      }
    }
    return UNKNOWN;
  }
}
