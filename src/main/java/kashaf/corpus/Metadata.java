package kashaf.corpus;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What is known about texts besides their words, such as author and year: delimited text with a row for each. Its
 * column {@code document} names a text by its path or by the end of it, as {@code novels/1.txt} or {@code 1.txt} names
 * {@code corpus/novels/1.txt}; of several rows the one that names more of the path is meant, and a row may be about
 * several texts.
 */
public final class Metadata {
  private static final String DOCUMENT = "document";

  private final String name;
  private final List<String> columns;
  private final Map<String, Map<String, String>> rows;

  private Metadata(String name, List<String> columns, Map<String, Map<String, String>> rows) {
    this.name = name;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Reads metadata.
   *
   * @throws IOException when they cannot be read, name no documents, or a document or a column twice, or a row has
   *     cells too many or too few
   */
  public static Metadata of(Source source) throws IOException {
    return DelimitedText.read(source, null, text -> {
      try (CSVParser parser = text.rows(List.of(DOCUMENT), "metadata")) {
        List<String> columns = different(parser.getHeaderNames());
        Map<String, Map<String, String>> rows = new HashMap<>();
        for (CSVRecord row : parser) {
          DelimitedText.check(row);
          if (rows.put(row.get(DOCUMENT), cells(row, columns)) != null) {
            throw new IOException("row " + row.getRecordNumber() + ": '" + row.get(DOCUMENT)
                + "' has a row already");
          }
        }
        text.checkEncoding();
        return new Metadata(source.name(), columns, rows);
      }
    });
  }

  /** Takes the names of the columns, no two of which may be the same in lower case. */
  private static List<String> different(List<String> columns) throws IOException {
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!seen.add(column.toLowerCase(Locale.ROOT))) {
        throw new IOException("two columns are called '" + column + "'");
      }
    }
    return List.copyOf(columns);
  }

  private static Map<String, String> cells(CSVRecord row, List<String> columns) {
    Map<String, String> cells = new HashMap<>();
    columns.forEach(column -> cells.put(column, row.get(column)));
    return cells;
  }

  /** What the file is called. */
  public String name() {
    return name;
  }

  /** Takes the name of a column. @throws IllegalArgumentException when there is none of that name; it lists all */
  public void check(String column) {
    if (!columns.contains(column)) {
      throw new IllegalArgumentException("no column '" + column + "' in " + name + "; there are: "
          + String.join(", ", columns));
    }
  }

  /** The same corpus with what is known about its sources. */
  public Corpus about(Corpus corpus) {
    return corpus.of(corpus.sources().stream().map(source -> source.with(about(source.name()))).toList());
  }

  /** What is known about a text by its path: a value for each column, or nothing. */
  public Map<String, String> about(String path) {
    String end = path;
    while (!rows.containsKey(end) && end.contains("/")) {
      end = end.substring(end.indexOf('/') + 1);
    }
    return rows.getOrDefault(end, Map.of());
  }
}
