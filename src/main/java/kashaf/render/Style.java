package kashaf.render;

import java.util.Set;

/**
 * What may be chosen about the looks of a table. A format takes what concerns it and leaves the rest alone.
 *
 * @param header whether the names of the columns come first (text, CSV, TSV, Markdown, HTML)
 * @param delimiter the character between two cells of CSV
 * @param excel for CSV: a byte order mark, and an apostrophe before text that a spreadsheet would run as a formula
 * @param highlighted names of columns that stand out where there is colour (text)
 * @param arrangement how concordances and quotes stand on a terminal (text)
 * @param terminal where the text is shown
 */
public record Style(
    boolean header,
    char delimiter,
    boolean excel,
    Set<String> highlighted,
    Arrangement arrangement,
    Terminal terminal) {

  /** @throws IllegalArgumentException for a delimiter that numbers, quotes or lines are made of */
  public Style {
    highlighted = Set.copyOf(highlighted);
    if (Character.isLetterOrDigit(delimiter)
        || Character.isSurrogate(delimiter)
        || "\"\n\r.-+\0\uFEFF".indexOf(delimiter) >= 0) {
      throw new IllegalArgumentException("a delimiter cannot be '" + delimiter + "'");
    }
  }

  /** A header, commas, no terminal; the node of a concordance would be highlighted if there were colour. */
  public static Style plain() {
    return new Style(true, ',', false, Set.of("node"), Arrangement.AUTO, Terminal.NONE);
  }

  public Style withHeader(boolean header) {
    return new Style(header, delimiter, excel, highlighted, arrangement, terminal);
  }

  public Style withDelimiter(char delimiter) {
    return new Style(header, delimiter, excel, highlighted, arrangement, terminal);
  }

  public Style withExcel(boolean excel) {
    return new Style(header, delimiter, excel, highlighted, arrangement, terminal);
  }

  public Style withHighlighted(Set<String> highlighted) {
    return new Style(header, delimiter, excel, highlighted, arrangement, terminal);
  }

  public Style withArrangement(Arrangement arrangement) {
    return new Style(header, delimiter, excel, highlighted, arrangement, terminal);
  }

  public Style withTerminal(Terminal terminal) {
    return new Style(header, delimiter, excel, highlighted, arrangement, terminal);
  }
}
