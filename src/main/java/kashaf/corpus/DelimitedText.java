package kashaf.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Text in columns with a comma, a semicolon or a tab between them, whose first line names the columns. */
final class DelimitedText implements AutoCloseable {
  private static final char[] DELIMITERS = {',', ';', '\t'};
  private static final int FIRST_LINE = 1 << 12;

  private final Decoder decoder;
  private final BufferedReader in;
  private final String firstLine;

  /** Opens a source and looks at its first line. @param charset its encoding, or null */
  DelimitedText(Source source, Charset charset) throws IOException {
    decoder = new Decoder(source.open(count -> { }), charset);
    in = new BufferedReader(decoder, FIRST_LINE);
    in.mark(FIRST_LINE);
    char[] head = new char[FIRST_LINE];
    int length = Math.max(0, in.read(head));
    in.reset();
    firstLine = new String(head, 0, length).lines().findFirst().orElse("");
  }

  /** Reads what a source holds. @throws IOException whatever is wrong with it, with its name in front */
  static <T> T read(Source source, Charset charset, Content<T> content) throws IOException {
    try (DelimitedText text = new DelimitedText(source, charset)) {
      return content.of(text);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      IOException reason = e instanceof IOException failure ? failure : new IOException(e.getMessage(), e);
      throw new IOException(source.name() + ": " + Notices.reason(reason), e);
    }
  }

  /** What is made of such a text. */
  @FunctionalInterface
  interface Content<T> {
    T of(DelimitedText text) throws IOException;
  }

  /** Whether the first line names these columns, in any case. */
  boolean names(List<String> columns) {
    return delimiter(columns) != 0;
  }

  /**
   * The rows, as they are read.
   *
   * @param columns those that must be there
   * @param what what the text is to be, for the message when it is not
   */
  CSVParser rows(List<String> columns, String what) throws IOException {
    char delimiter = delimiter(columns);
    if (delimiter == 0) {
      throw new IOException("no " + what + ": its first line names no column" + (columns.size() > 1 ? "s " : " ")
          + String.join(" and ", columns) + ", but '" + firstLine.strip() + "'");
    }
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter)
        .setHeader().setSkipHeaderRecord(true).setIgnoreHeaderCase(true).setTrim(true).get();
    return CSVParser.parse(in, format);
  }

  /** The character between the columns, or 0 when the first line does not name these. */
  private char delimiter(List<String> columns) {
    for (char delimiter : DELIMITERS) {
      String plain = firstLine.toLowerCase(Locale.ROOT).replace("\"", "");
      List<String> names = Stream.of(plain.split(String.valueOf(delimiter))).map(String::strip).toList();
      if (names.containsAll(columns)) {
        return delimiter;
      }
    }
    return 0;
  }

  /** Refuses a row with more or fewer cells than there are columns. */
  static void check(CSVRecord row) throws IOException {
    int columns = row.getParser().getHeaderNames().size();
    if (row.size() != columns) {
      throw new IOException("row " + row.getRecordNumber() + ": " + row.size() + " cells, but the first line names "
          + columns);
    }
  }

  /** Refuses a text that is in another encoding than it was read in. */
  void checkEncoding() throws IOException {
    if (decoder.invalid() > 0) {
      throw new IOException("invalid " + decoder.charset().name() + " at byte " + decoder.firstInvalidByte()
          + "; save it as UTF-8");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
