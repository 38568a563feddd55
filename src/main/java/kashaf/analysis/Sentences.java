package kashaf.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kashaf.corpus.Extent;
import kashaf.corpus.Part;
import kashaf.language.Marked;
import kashaf.language.QuotationMarks;
import kashaf.table.Column;
import kashaf.table.Schema;
import kashaf.text.Span;
import kashaf.text.Tokens;
import kashaf.text.WhiteSpace;

/** Every sentence with its figures. */
public record Sentences() implements Extraction<Sentences.Sentence> {

  /**
   * A sentence.
   *
   * @param paragraph the number of its paragraph in the document, from 1
   * @param sentence its number in the document, from 1
   * @param start offset of its first character, in code points from the document's start
   * @param end offset behind its last character
   * @param words words that start in it
   * @param characters code points, white space inside included
   * @param quoted words that stand inside quotation marks
   * @param text the sentence as it stands, with each stretch of white space as one space
   */
  public record Sentence(
      String document,
      long paragraph,
      long sentence,
      long start,
      long end,
      long words,
      long characters,
      long quoted,
      String text) {}

  /** The columns of a sentence list. */
  public static final Schema<Sentence> SCHEMA =
      Schema.of(
          Column.text("document", Sentence::document, "the document"),
          Column.integer("paragraph", Sentence::paragraph, "number of its paragraph, from 1"),
          Column.integer("sentence", Sentence::sentence, "its number in the document, from 1"),
          Column.integer("start", Sentence::start, "offset of its first character, in code points"),
          Column.integer("end", Sentence::end, "offset behind its last character"),
          Column.integer("words", Sentence::words, "how many words it has"),
          Column.integer("characters", Sentence::characters, "how many characters, white space included"),
          Column.integer("quoted", Sentence::quoted, "how many of the words stand inside quotation marks"),
          Column.text("text", Sentence::text, "the sentence, white space as one space"));

  @Override
  public Schema<Sentence> schema() {
    return SCHEMA;
  }

  @Override
  public Stream<Sentence> extract(Part part) {
    List<Span> sentences = part.sentences();
    List<Sentence> rows = new ArrayList<>(sentences.size());
    int paragraph = 0;
    List<Span> quotations = null;
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i);
      while (span.start() >= part.paragraphs().get(paragraph).end()) {
        paragraph++;
        quotations = null;
      }
      quotations = quotations == null ? quotations(part, paragraph) : quotations;
      rows.add(sentence(part, span, part.paragraphNumber(paragraph), i + 1, quoted(part, span, quotations)));
    }
    return rows.stream();
  }

  private static Sentence sentence(Part part, Span span, int paragraph, int number, int quoted) {
    int start = part.offset(span.start());
    int end = part.offset(span.end());
    int words = part.tokens().countBetween(span.start(), span.end());
    String text = WhiteSpace.squeezed(part.text(), span.start(), span.end());
    return new Sentence(part.document().name(), paragraph, number, start, end, words, end - start, quoted, text);
  }

  /** The outermost stretches inside quotation marks. */
  private static List<Span> quotations(Part part, int paragraph) {
    QuotationMarks marks = QuotationMarks.of(part.document().language());
    List<Marked> pairs = marks.pair(part.text(), part.paragraphs().get(paragraph));
    return QuotationMarks.outermost(pairs).stream().map(Marked::content).toList();
  }

  private static int quoted(Part part, Span sentence, List<Span> quotations) {
    Tokens tokens = part.tokens();
    int words = 0;
    for (Span quotation : quotations) {
      int from = Math.max(quotation.start(), sentence.start());
      int to = Math.min(quotation.end(), sentence.end());
      words += from < to ? tokens.countBetween(from, to) : 0;
    }
    return words;
  }

  @Override
  public Sentence behind(Extent before, Sentence row) {
    return new Sentence(
        row.document,
        row.paragraph + before.paragraphs(),
        row.sentence + before.sentences(),
        row.start + before.codePoints(),
        row.end + before.codePoints(),
        row.words,
        row.characters,
        row.quoted,
        row.text);
  }
}
