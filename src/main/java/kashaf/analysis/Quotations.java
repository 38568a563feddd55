package kashaf.analysis;

import java.util.List;
import java.util.stream.Stream;
import kashaf.analysis.quotation.Finding;
import kashaf.analysis.quotation.QuotationFinder;
import kashaf.corpus.Extent;
import kashaf.corpus.Part;
import kashaf.table.Column;
import kashaf.table.Schema;
import kashaf.text.Span;
import kashaf.text.WhiteSpace;

/**
 * Who says what: every quote of a document, direct, indirect and mixed, and marked words that are no speech.
 *
 * @param context whether the sentences around each quote are wanted
 */
public record Quotations(boolean context) implements Extraction<Quotation> {
  private static final long serialVersionUID = 1L;

  /** The columns of the list of quotes. */
  public static final Schema<Quotation> SCHEMA =
      Schema.of(
          Column.text("document", Quotation::document, "the document"),
          Column.integer("line", Quotation::line, "the line in which the quote starts, from 1"),
          Column.text("kind", Quotation::kind,
              "direct, indirect, mixed (a marked fragment of a report) or scare (no speech)"),
          Column.text("speaker", Quotation::speaker, "who said it, under the longest name in the document"),
          Column.text("cue", Quotation::cue, "the word of saying, as it stands"),
          Column.text("quote", Quotation::quote, "the words said, without their outer marks"),
          Column.integer("start", Quotation::start, "offset of the quote's first character, in code points"),
          Column.integer("end", Quotation::end, "offset behind its last character"),
          Column.text("mention", Quotation::mention, "what stands at this quote for the speaker; empty when left out"),
          Column.text("resolution", Quotation::resolution,
              "how the speaker was found: explicit, nominal, pronoun, elided, inherited, unnamed or none"),
          Column.text("via", Quotation::via, "an outer source that is not the speaker"),
          Column.text("parent", Quotation::parent, "start-end of the reported clause in which the fragment stands"),
          Column.text("rule", Quotation::rule, "the rule that found it"),
          Column.text("confidence", Quotation::confidence, "high, medium or low, by how often that rule is right"));

  private static final Column<Quotation> CONTEXT =
      Column.text("context", Quotation::context, "the sentences in which it stands");

  /** Without context. */
  public Quotations() {
    this(false);
  }

  @Override
  public Schema<Quotation> schema() {
    return context ? SCHEMA.plus(List.of(CONTEXT)) : SCHEMA;
  }

  @Override
  public boolean wholeDocuments() {
    return true;
  }

  @Override
  public Stream<Quotation> extract(Part part) {
    return new QuotationFinder(part).find().stream().map(finding -> row(part, finding));
  }

  private Quotation row(Part part, Finding found) {
    Span parent = found.parent();
    return new Quotation(
        part.document().name(),
        part.line(found.content().start()),
        found.kind(),
        found.speaker(),
        slice(part, found.cue()),
        slice(part, found.content()),
        part.offset(found.content().start()),
        part.offset(found.content().end()),
        found.mention(),
        found.resolution(),
        found.via(),
        parent == null ? -1 : part.offset(parent.start()),
        parent == null ? -1 : part.offset(parent.end()),
        found.rule(),
        found.confidence(),
        context ? context(part, found.content()) : null);
  }

  private static String context(Part part, Span quote) {
    int start = quote.start();
    int end = quote.end();
    List<Span> sentences = part.sentences();
    for (int i = part.firstSentenceFrom(quote.end()) - 1; i >= 0 && sentences.get(i).end() > quote.start(); i--) {
      start = Math.min(start, sentences.get(i).start());
      end = Math.max(end, sentences.get(i).end());
    }
    return WhiteSpace.squeezed(part.text(), start, end);
  }

  private static String slice(Part part, Span span) {
    return span == null ? "" : part.text().slice(span.start(), span.end());
  }

  @Override
  public Quotation behind(Extent before, Quotation row) {
    boolean inside = row.parentStart() >= 0;
    return new Quotation(
        row.document(),
        row.line() + before.lines(),
        row.kind(),
        row.speaker(),
        row.cue(),
        row.quote(),
        row.start() + before.codePoints(),
        row.end() + before.codePoints(),
        row.mention(),
        row.resolution(),
        row.via(),
        inside ? row.parentStart() + before.codePoints() : -1,
        inside ? row.parentEnd() + before.codePoints() : -1,
        row.rule(),
        row.confidence(),
        row.context());
  }
}
