package kashaf.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kashaf.corpus.Extent;
import kashaf.corpus.Part;
import kashaf.table.Column;
import kashaf.table.Schema;
import kashaf.text.Span;
import kashaf.text.WhiteSpace;

/**
 * The paragraph of every occurrence in one document, for whoever wants to read on.
 *
 * @param search what is looked for
 * @param document the name of the document
 */
public record HitParagraphs(Search search, String document) implements Extraction<HitParagraphs.Paragraph> {

  /**
   * A paragraph with an occurrence.
   *
   * @param paragraph its number in the document, from 1
   * @param start offset of its first character, in code points from the document's start
   * @param end offset behind its last character
   * @param text the paragraph with white space as one space
   * @param hit offset of the occurrence
   */
  public record Paragraph(String document, long paragraph, long start, long end, String text, long hit) {}

  /** The columns of a paragraph. */
  public static final Schema<Paragraph> SCHEMA =
      Schema.of(
          Column.text("document", Paragraph::document, "the document"),
          Column.integer("paragraph", Paragraph::paragraph, "number of the paragraph, from 1"),
          Column.integer("start", Paragraph::start, "offset of its first character, in code points"),
          Column.integer("end", Paragraph::end, "offset behind its last character"),
          Column.text("text", Paragraph::text, "the paragraph, white space as one space"));

  @Override
  public Schema<Paragraph> schema() {
    return SCHEMA;
  }

  @Override
  public int reach() {
    return search.reach();
  }

  @Override
  public Stream<Paragraph> extract(Part part) {
    if (!part.document().name().equals(document)) {
      return Stream.empty();
    }
    List<Span> paragraphs = part.paragraphs();
    List<Paragraph> found = new ArrayList<>();
    int at = -1;
    String text = "";
    for (Hit hit : search.hits(part).toList()) {
      int start = part.tokens().start(hit.first());
      int place = Span.firstFrom(paragraphs, start + 1) - 1;
      Span span = paragraphs.get(place);
      text = place == at ? text : WhiteSpace.squeezed(part.text(), span.start(), span.end());
      at = place;
      found.add(new Paragraph(document, part.paragraphNumber(place), part.offset(span.start()), part.offset(span.end()),
          text, part.offset(start)));
    }
    return found.stream();
  }

  @Override
  public Paragraph behind(Extent before, Paragraph row) {
    return new Paragraph(
        row.document,
        row.paragraph + before.paragraphs(),
        row.start + before.codePoints(),
        row.end + before.codePoints(),
        row.text,
        row.hit + before.codePoints());
  }
}
