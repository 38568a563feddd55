package kashaf.cli;

import java.util.Locale;
import kashaf.analysis.Window;
import picocli.CommandLine.TypeConversionException;

/** How much is shown around a node. */
final class WindowOptions {
  private static final int USUAL = 8;

  private final Options options;
  private final Setting<Window> window;
  private final Setting<Window> before;
  private final Setting<Window> after;
  private final Setting<Integer> characters;

  WindowOptions(Options options) {
    this.options = options;
    options.section("Context");
    window =
        options.parsed("-C --window", "N", WindowOptions::window,
            "Words of context on either side, " + USUAL + " unless given; or sentence, or paragraph: as much as there"
                + " is of that in which the node begins.");
    before = options.parsed("--before", "N", WindowOptions::window, "The same for the context before the node alone.");
    after = options.parsed("--after", "N", WindowOptions::window, "The same for the context behind the node alone.");
    characters =
        options.small("--chars", "N", null,
            "Instead: at most N characters (code points) on either side; no letter is parted from its marks.");
  }

  Window before() {
    return side(before);
  }

  Window after() {
    return side(after);
  }

  private Window side(Setting<Window> side) {
    if (characters.value() == null) {
      return side.value() != null ? side.value() : window.value() != null ? window.value() : new Window.Words(USUAL);
    }
    if (window.value() != null || before.value() != null || after.value() != null) {
      throw options.failure("--chars stands instead of -C, --before and --after, not with them");
    }
    if (characters.value() < 0) {
      throw options.failure("a context of " + characters.value() + " characters; it cannot be less than 0");
    }
    return new Window.Characters(characters.value());
  }

  private static Window window(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "sentence" -> Window.Stretch.SENTENCE;
      case "paragraph" -> Window.Stretch.PARAGRAPH;
      default -> words(value);
    };
  }

  private static Window words(String value) {
    int words;
    try {
      words = WholeNumber.small(value);
    } catch (TypeConversionException e) {
      throw new TypeConversionException(e.getMessage() + "; a context is a number of words, sentence or paragraph");
    }
    if (words < 0) {
      throw new TypeConversionException("a context of " + words + " words; it cannot be less than 0");
    }
    return new Window.Words(words);
  }
}
