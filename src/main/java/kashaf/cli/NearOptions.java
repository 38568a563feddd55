package kashaf.cli;

import java.util.Locale;
import kashaf.analysis.Near;
import kashaf.analysis.Near.Side;
import kashaf.analysis.Search;
import kashaf.analysis.Window;

/** What else is to stand near what is looked for. */
final class NearOptions {
  private static final int USUAL = 5;

  private final Options options;
  private final PatternOptions pattern;
  private final Setting<String> near;
  private final Setting<String> notNear;
  private final Setting<String> side;

  NearOptions(Options options, PatternOptions pattern) {
    this.options = options;
    this.pattern = pattern;
    near =
        options.text("--near", "PATTERN", null,
            "Only where this is near: at most as many words away as --within says, " + USUAL + " unless given, 1 for"
                + " the next word; or in the same sentence or paragraph.");
    notNear = options.text("--not-near", "PATTERN", null, "Only where this is not near.");
    side = options.text("--side", "SIDE", null, "Where it is near: before the node, after it, or both (the default).");
  }

  /** What is looked for, where it stands as it should. */
  Search placed(Search search) {
    boolean given = near.value() != null || notNear.value() != null;
    if (!given && side.value() != null) {
      throw options.failure("--side belongs to --near and --not-near");
    }
    if (!given && pattern.words() >= 0) {
      throw options.failure("--within " + pattern.words() + " belongs to --near and --not-near");
    }
    if (pattern.words() == 0) {
      throw options.failure("--within is 0 words; the next word is 1 word away");
    }
    return placed(placed(search, near.value(), false), notNear.value(), true);
  }

  private Search placed(Search search, String other, boolean absent) {
    return other == null ? search
        : new Near(search, pattern.search(other), distance(), bounds(), side(), absent);
  }

  private int distance() {
    return pattern.words() >= 0 ? pattern.words() : bounds() == null ? USUAL : Integer.MAX_VALUE;
  }

  private Window.Stretch bounds() {
    return switch (pattern.within()) {
      case DOCUMENT -> null;
      case PARAGRAPH -> Window.Stretch.PARAGRAPH;
      case SENTENCE -> Window.Stretch.SENTENCE;
    };
  }

  private Side side() {
    String name = side.value() == null ? "both" : side.value();
    if (!name.matches("before|after|both")) {
      throw options.failure("--side is before, after or both, not '" + name + "'");
    }
    return Side.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
