package kashaf.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import kashaf.analysis.HitParagraphs;
import kashaf.analysis.HitParagraphs.Paragraph;
import kashaf.analysis.Search;
import kashaf.corpus.Corpus;
import kashaf.render.Format;
import kashaf.render.Style;
import kashaf.run.Runner;
import kashaf.table.Table;

/** The paragraph around one line of a concordance. */
final class ExpandOption {
  private final Options options;
  private final Setting<String> asked;
  private Paragraph found;

  ExpandOption(Options options) {
    this.options = options;
    asked =
        options.text("--expand", "DOCUMENT:START", null,
            "The paragraph around one line: the line of this document that has this start.");
  }

  boolean given() {
    return asked.value() != null;
  }

  /** On a screen the text comes below, where nobody cuts it. */
  List<String> columnsOnScreen() {
    return List.of("document", "paragraph", "start", "end");
  }

  Table<Paragraph> table(Search search, Corpus corpus, Runner runner) {
    int colon = asked.value().lastIndexOf(':');
    if (colon < 0) {
      throw options.failure("--expand takes the document and the start of a line, as in poem.txt:120, not '"
          + asked.value() + "'");
    }
    long start = start(asked.value().substring(colon + 1));
    HitParagraphs paragraphs = new HitParagraphs(search, asked.value().substring(0, colon));
    Stream<Paragraph> rows = runner.extract(paragraphs, corpus).filter(row -> row.hit() == start);
    return new Table<>(HitParagraphs.SCHEMA, rows.peek(row -> found = row));
  }

  private long start(String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw options.failure("--expand takes a line's start behind the colon, not '" + digits + "'");
    }
  }

  /** Writes the text of the paragraph found, as it is. */
  void write(Style style, Appendable out) throws IOException {
    if (found != null) {
      Table<Paragraph> text = new Table<>(HitParagraphs.SCHEMA, Stream.of(found)).select(List.of("text"));
      Style whole = style.withHeader(false).withTerminal(style.terminal().withColumns(0));
      out.append('\n');
      Format.TEXT.renderer(whole).render(text, out);
    }
  }
}
