package kashaf.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kashaf.corpus.Extent;
import kashaf.corpus.Part;
import kashaf.language.Folding;
import kashaf.table.Column;
import kashaf.table.Schema;
import kashaf.text.Tokens;
import kashaf.text.WhiteSpace;

/**
 * Every occurrence of a word or phrase in its context.
 *
 * @param search what is looked for
 * @param before how much context before it
 * @param after how much context behind it
 * @param positions what makes types of the words at the positions around it; null where nobody wants to know them
 */
public record Concordance(Search search, Window before, Window after, Folding positions)
    implements Extraction<Concordance.Line> {

  /** Occurrences with so many words of context before and behind them. */
  public Concordance(Search search, int before, int after) {
    this(search, new Window.Words(before), new Window.Words(after), null);
  }

  /**
   * A concordance line.
   *
   * @param position the number of the node's first word in its document, from 1
   * @param before the text before the node, with white space as one space
   * @param node the text that was found
   * @param after the text behind the node
   * @param start offset of the node's first character, in code points from the document's start
   * @param end offset behind its last character
   * @param clitics what is joined to the words that were looked for
   * @param around the types at each {@link Position}, null where there is no word; empty when they were not asked for
   */
  public record Line(
      String document,
      long position,
      String before,
      String node,
      String after,
      long start,
      long end,
      String clitics,
      List<String> around) {

    /** The type at a position, or null. */
    public String at(Position place) {
      return around.isEmpty() ? null : around.get(place.ordinal());
    }

    /**
     * A number drawn for the line, evenly from all there are: it depends on nothing but the seed, the document's name
     * and the offset. The mixing is that of SplitMix64 (Steele, Lea and Flood 2014).
     */
    public long drawn(long seed) {
      return mixed(mixed(mixed(seed) + document.hashCode()) + start);
    }

    private static long mixed(long number) {
      long z = number + 0x9E3779B97F4A7C15L;
      z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
      z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
      return z ^ z >>> 31;
    }
  }

  /** The columns of a concordance; the positions {@code L5} to {@code R5} are hidden, and can be called 5L to 5R. */
  public static final Schema<Line> SCHEMA =
      Schema.of(
              Column.text("document", Line::document, "the document"),
              Column.integer("position", Line::position, "number of the word in the document, from 1"),
              Column.text("before", Line::before, "the context before the node"),
              Column.text("node", Line::node, "what was found, as it stands"),
              Column.text("after", Line::after, "the context behind the node"),
              Column.integer("start", Line::start, "offset of the node's first character, in code points"),
              Column.integer("end", Line::end, "offset behind its last character"))
          .hiding(List.of(Column.text("clitics", Line::clitics, "what is joined to the words looked for")))
          .hiding(columns(Position::column))
          .hiding(columns(Position::turned));

  private static List<Column<Line>> columns(Function<Position, String> name) {
    List<Column<Line>> columns = new ArrayList<>();
    for (Position place : Position.NEIGHBOURS) {
      columns.add(Column.text(name.apply(place), line -> line.at(place), "the type at this position"));
    }
    return columns;
  }

  /** Whether a column is there only where the positions are. */
  public static boolean isPosition(String column) {
    return Position.named(column).filter(place -> place != Position.NODE).isPresent();
  }

  @Override
  public Schema<Line> schema() {
    return SCHEMA;
  }

  @Override
  public int reach() {
    int around = positions == null ? 0 : Position.REACH;
    int behind = Math.max(after.reach(), around);
    int words = Math.min(behind, Integer.MAX_VALUE - search.length()) + search.length();
    return Math.max(Math.max(search.reach(), words), Math.max(before.reach(), around));
  }

  @Override
  public Stream<Line> extract(Part part) {
    PositionReader reader = positions == null ? null : new PositionReader(part, positions);
    return search.hits(part).map(hit -> line(part, hit, reader == null ? List.of() : reader.types(hit)));
  }

  private Line line(Part part, Hit hit, List<String> around) {
    Tokens tokens = part.tokens();
    int start = tokens.start(hit.first());
    int end = tokens.end(hit.behind() - 1);
    return new Line(
        part.document().name(),
        hit.first() - part.firstToken() + 1,
        before.before(part, hit),
        WhiteSpace.squeezed(part.text(), start, end),
        after.after(part, hit),
        part.offset(start),
        part.offset(end),
        hit.clitics(),
        around);
  }

  @Override
  public Line behind(Extent before, Line row) {
    return new Line(
        row.document,
        row.position + before.words(),
        row.before,
        row.node,
        row.after,
        row.start + before.codePoints(),
        row.end + before.codePoints(),
        row.clitics,
        row.around);
  }
}
