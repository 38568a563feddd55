package kashaf.cli;

import java.util.List;
import java.util.stream.Stream;
import kashaf.analysis.Analysis;
import kashaf.analysis.Groups;
import kashaf.analysis.HitsByDocument;
import kashaf.analysis.PositionTable;
import kashaf.analysis.Search;
import kashaf.corpus.Corpus;
import kashaf.language.Folding;
import kashaf.run.Runner;
import kashaf.table.Schema;
import kashaf.table.Table;

/** Tables of what was found, instead of its lines. */
final class HitTableOptions {
  /** How long a bar is in files; on a screen it has a quarter of the width, so that nobody cuts it. */
  private static final int CELLS = 60;

  private final Options options;
  private final Setting<Boolean> count;
  private final Setting<Boolean> plot;
  private final Setting<List<String>> group;
  private final Setting<Boolean> positions;

  HitTableOptions(Options options) {
    this.options = options;
    options.section("Tables instead of lines");
    count = options.flag("--count", "How often it occurs in each document.");
    plot =
        options.flag("--plot",
            "The same with a bar that shows where: the document runs from its start at the left to its end, also where"
                + " its text runs from right to left.");
    group =
        options.list("--group", "KEY", null,
            "How often what occurs at positions around it: node, document, 5L to 1L, 1R to 5R; several together make"
                + " one key.");
    positions = options.flag("--positions", "The commonest words at each position from 5L to 5R.");
  }

  /** Whether one of them is asked for. */
  boolean given() {
    if (group.value() != null && group.value().isEmpty()) {
      throw options.failure("--group needs a key, not a comma alone");
    }
    long asked =
        Stream.of(count.value(), plot.value(), group.value() != null, positions.value()).filter(on -> on).count();
    if (asked > 1) {
      throw options.failure("--count, --plot, --group and --positions exclude each other");
    }
    return asked == 1;
  }

  Schema<?> schema() {
    return group.value() != null ? Groups.schema(group.value())
        : positions.value() ? PositionTable.SCHEMA
        : plot.value() ? HitsByDocument.PLOTS : HitsByDocument.COUNTS;
  }

  /**
   * The table asked for.
   *
   * @param folding what makes types of the words around it
   * @param columns how wide the screen is, 0 where there is none
   */
  Table<?> table(Search search, Folding folding, int columns, Corpus corpus, Runner runner) {
    int cells = columns == 0 ? CELLS : Math.min(CELLS, Math.max(1, columns / 4));
    Analysis<?> analysis =
        group.value() != null ? new Groups(search, group.value(), folding)
            : positions.value() ? new PositionTable(search, folding)
            : new HitsByDocument(search, plot.value() ? cells : 0);
    return table(analysis, corpus, runner);
  }

  private static <T> Table<T> table(Analysis<T> analysis, Corpus corpus, Runner runner) {
    return new Table<>(analysis.schema(), runner.run(analysis, corpus));
  }

  /** How the figures of the table asked for come about. */
  List<String> notes() {
    if (group.value() != null) {
      return List.of("percent = frequency × 100 / all hits; words: forms folded with --fold, count unless given");
    }
    String perMillion = "per_million = hits × 1,000,000 / words of the document";
    String blocks = "plot: a block stands for an equal share of the document's words; a full one for the most hits in"
        + " one share of all documents, a dot for none";
    return plot.value() ? List.of(perMillion, blocks) : count.value() ? List.of(perMillion) : List.of();
  }
}
