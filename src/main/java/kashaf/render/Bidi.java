package kashaf.render;

import java.util.Map;

/** Whether a terminal puts right-to-left text in order by itself. */
public enum Bidi {
  /** It applies Unicode's bidirectional algorithm, isolates included. */
  APPLIED,
  /** It does not, or nobody knows: no control characters for it, and no columns that hang on the answer. */
  UNKNOWN;

  private static final int FIRST_VTE = 5800;

  /**
   * Judges by the variables that terminals leave for their children. A multiplexer in between hands on the variables
   * of whichever terminal it was started from, so nothing they say counts.
   */
  static Bidi detect(Map<String, String> environment) {
    if (environment.containsKey("TMUX") || environment.containsKey("STY")) {
      return UNKNOWN;
    }
    String program = environment.getOrDefault("TERM_PROGRAM", "");
    boolean applied =
        program.equals("Apple_Terminal")
            || program.equals("mintty")
            || environment.containsKey("KONSOLE_VERSION")
            || environment.containsKey("MLTERM")
            || environment.getOrDefault("TERM", "").startsWith("mlterm")
            || number(environment.get("VTE_VERSION")) >= FIRST_VTE;
    return applied ? APPLIED : UNKNOWN;
  }

  private static int number(String digits) {
    return digits != null && digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
  }
}
