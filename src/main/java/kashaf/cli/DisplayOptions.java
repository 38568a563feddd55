package kashaf.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kashaf.render.Arrangement;
import kashaf.render.Bidi;
import kashaf.render.Terminal;

/** How a table looks where a person reads it. None of these changes a result, so the configuration may set them. */
final class DisplayOptions {
  private static final String AUTO = "auto";

  /** The options, and the words that may stand behind each; the first is the default. */
  static final SortedMap<String, List<String>> WORDS =
      new TreeMap<>(
          Map.of(
              "--color", List.of(AUTO, "always", "never"),
              "--layout", List.of(AUTO, "columns", "lines"),
              "--bidi", List.of(AUTO, "isolate", "visual", "none")));

  private final Setting<String> color;
  private final Setting<String> layout;
  private final Setting<String> bidi;

  DisplayOptions(Options options) {
    color = choice(options, "--color", "WHEN", "auto (the default), always or never.");
    layout =
        choice(options, "--layout", "LAYOUT",
            "Text of a concordance or of quotes in columns or in lines; auto (the default) is what reads better on"
                + " the terminal.");
    bidi =
        choice(options, "--bidi", "WAY",
            "Right-to-left text on a terminal: isolate (the terminal puts it in order), visual (kashaf does), none;"
                + " auto (the default) is what the terminal is known to need. See kashaf doctor.");
  }

  private static Setting<String> choice(Options options, String name, String label, String description) {
    return options.choice(name, label, WORDS.get(name), description);
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

  /** What was chosen, as it is typed. */
  String chosen(String name) {
    return switch (name) {
      case "--color" -> color.value();
      case "--layout" -> layout.value();
      default -> bidi.value();
    };
  }
}
