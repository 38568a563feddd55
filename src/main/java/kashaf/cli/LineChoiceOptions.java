package kashaf.cli;

import java.util.List;
import kashaf.analysis.Concordance.Line;
import kashaf.table.Table;

/** Which of the lines found are shown. */
final class LineChoiceOptions {
  private final Options options;
  private final Setting<Boolean> unique;
  private final Setting<Long> every;
  private final Setting<Long> sample;
  private final Setting<Long> seed;

  LineChoiceOptions(Options options) {
    this.options = options;
    options.section("Choice and order of lines");
    unique =
        options.flag("--unique", "Only the first of the lines that have the same node and the same context.");
    every = options.number("--every", "N", null, "Only every Nth line, from the first on; of those left by --unique.");
    sample =
        options.number("--sample", "N", null,
            "Only N lines, drawn at random from those left by --unique and --every; the same ones every time.");
    seed = options.number("--seed", "S", 1L, "Draw other lines: any whole number; 1 unless given.");
  }

  boolean given() {
    return unique.value() || every.value() != null || sample.value() != null;
  }

  /** The lines chosen, in the order of the text. */
  Table<Line> chosen(Table<Line> lines) {
    Table<Line> chosen = lines;
    if (unique.value()) {
      chosen = chosen.unique(line -> List.of(line.before(), line.node(), line.after()));
    }
    if (every.value() != null) {
      chosen = chosen.every(least("--every", every.value(), 1));
    }
    if (sample.value() != null) {
      chosen = chosen.sample(least("--sample", sample.value(), 0), line -> line.drawn(seed.value()));
    }
    return chosen;
  }

  private long least(String option, long value, long least) {
    if (value < least) {
      throw options.failure(option + " is " + value + "; it cannot be less than " + least);
    }
    return value;
  }
}
