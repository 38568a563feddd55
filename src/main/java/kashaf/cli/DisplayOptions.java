package kashaf.cli;

import java.util.List;
import java.util.Locale;
import kashaf.render.Arrangement;
import kashaf.render.Bidi;
import kashaf.render.Terminal;

/** How a table looks where a person reads it. None of these changes a result, so the configuration may set them. */
final class DisplayOptions {
  static final List<String> NAMES = List.of("--color", "--layout", "--bidi");

  private static final String AUTO = "auto";

  private final Setting<String> color;
  private final Setting<String> layout;
  private final Setting<String> bidi;

  DisplayOptions(Options options) {
    color = options.choice("--color", "WHEN", List.of(AUTO, "always", "never"), "auto (the default), always or never.");
    layout =
        options.choice("--layout", "LAYOUT", List.of(AUTO, "columns", "lines"),
            "Text of a concordance or of quotes in columns or in lines; auto (the default) is what reads better on"
                + " the terminal.");
    bidi =
        options.choice("--bidi", "WAY", List.of(AUTO, "isolate", "visual", "none"),
            "Right-to-left text on a terminal: isolate (the terminal puts it in order), visual (kashaf does), none;"
                + " auto (the default) is what the terminal is known to need. See kashaf doctor.");
  }

  Arrangement arrangement() {
    return Arrangement.valueOf(constant(layout));
  }

  /** The terminal with what was chosen instead of what was found out. */
  Terminal applied(Terminal terminal) {
    Terminal chosen = bidi.value().equals(AUTO) ? terminal : terminal.withBidi(Bidi.valueOf(constant(bidi)));
    return color.value().equals(AUTO) ? chosen : chosen.withColor(color.value().equals("always"));
  }

  private static String constant(Setting<String> choice) {
    return choice.value().toUpperCase(Locale.ROOT);
  }
}
