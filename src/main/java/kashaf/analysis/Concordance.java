package kashaf.analysis;

import java.util.List;
import java.util.stream.Stream;
import kashaf.corpus.Extent;
import kashaf.corpus.Part;
import kashaf.table.Column;
import kashaf.table.Schema;
import kashaf.text.Tokens;
import kashaf.text.WhiteSpace;

/**
 * Every occurrence of a word or phrase in its context. The context crosses the ends of sentences and lines, not those
 * of documents.
 *
 * @param search what is looked for
 * @param before how many words of context before it
 * @param after how many words of context behind it
 */
public record Concordance(Search search, int before, int after) implements Extraction<Concordance.Line> {

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
   */
  public record Line(String document, long position, String before, String node, String after, long start, long end,
      String clitics) {}

  /** The columns of a concordance. */
  public static final Schema<Line> SCHEMA =
      Schema.of(
          Column.text("document", Line::document, "the document"),
          Column.integer("position", Line::position, "number of the word in the document, from 1"),
          Column.text("before", Line::before, "the context before the node"),
          Column.text("node", Line::node, "what was found, as it stands"),
          Column.text("after", Line::after, "the context behind the node"),
          Column.integer("start", Line::start, "offset of the node's first character, in code points"),
          Column.integer("end", Line::end, "offset behind its last character"))
      .hiding(List.of(Column.text("clitics", Line::clitics, "what is joined to the words looked for, such as و+ال+…")));

  @Override
  public Schema<Line> schema() {
    return SCHEMA;
  }

  @Override
  public int reach() {
    return Math.max(before, Math.min(after, Integer.MAX_VALUE - search.length()) + search.length());
  }

  @Override
  public Stream<Line> extract(Part part) {
    return search.hits(part).map(hit -> line(part, hit));
  }

  private Line line(Part part, Hit hit) {
    Tokens tokens = part.tokens();
    int start = tokens.start(hit.first());
    int end = tokens.end(hit.behind() - 1);
    int from = before == 0 ? start : hit.first() < before ? 0 : tokens.start(hit.first() - before);
    int to = after == 0 ? end : after > tokens.count() - hit.behind() ? part.text().length()
        : tokens.end(hit.behind() + after - 1);
    return new Line(
        part.document().name(),
        hit.first() - part.firstToken() + 1,
        WhiteSpace.squeezed(part.text(), from, start),
        WhiteSpace.squeezed(part.text(), start, end),
        WhiteSpace.squeezed(part.text(), end, to),
        part.offset(start),
        part.offset(end),
        hit.clitics());
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
        row.clitics);
  }
}
