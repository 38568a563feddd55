package kashaf.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A frequency list that somebody saved: delimited text whose first line names the columns {@code type} and {@code
 * frequency}, and perhaps {@code per_million} and {@code documents}, as {@code kashaf freq} writes it.
 *
 * @param rows the types, in the order of the file
 * @param words how many words the list was made from
 * @param cut whether that is more than its types have together
 * @param documents whether it says in how many documents each type occurs
 */
public record SavedFrequencies(List<Row> rows, long words, boolean cut, boolean documents) {
  private static final char[] DELIMITERS = {',', ';', '\t'};
  private static final int FIRST_LINE = 1 << 12;
  private static final String TYPE = "type";
  private static final String FREQUENCY = "frequency";
  private static final String PER_MILLION = "per_million";
  private static final String DOCUMENTS = "documents";

  /** A type. @param documents in how many documents it occurs; 0 where the list does not say */
  public record Row(String type, long frequency, long documents) {}

  /** Whether a source is a frequency list: it is called so ({@code .csv}, {@code .tsv}), or its first line says so. */
  public static boolean in(Source source, Charset charset) {
    String name = source.name().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      return true;
    }
    try (BufferedReader in = reader(source, charset)) {
      return delimiter(firstLine(in)) != 0;
    } catch (IOException e) {
      return false; // whoever reads it as a text will say why it cannot be read
    }
  }

  /** Reads a list. @throws IOException when it cannot be read, or holds what is no frequency */
  public static SavedFrequencies of(Source source, Charset charset) throws IOException {
    try (BufferedReader in = reader(source, charset)) {
      String line = firstLine(in);
      char delimiter = delimiter(line);
      if (delimiter == 0) {
        throw new IOException("no frequency list: its first line names no columns type and frequency, but '"
            + line.strip() + "'");
      }
      CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter)
          .setHeader().setSkipHeaderRecord(true).setIgnoreHeaderCase(true).setTrim(true).get();
      try (CSVParser parser = CSVParser.parse(in, format)) {
        return new Rows(parser).list();
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      IOException reason = e instanceof IOException failure ? failure : new IOException(e.getMessage(), e);
      throw new IOException(source.name() + ": " + Notices.reason(reason), e);
    }
  }

  private static BufferedReader reader(Source source, Charset charset) throws IOException {
    return new BufferedReader(new Decoder(source.open(count -> { }), charset), FIRST_LINE);
  }

  /** The beginning, up to the first line end, which stays to be read. */
  private static String firstLine(BufferedReader in) throws IOException {
    in.mark(FIRST_LINE);
    char[] head = new char[FIRST_LINE];
    int length = Math.max(0, in.read(head));
    in.reset();
    return new String(head, 0, length).lines().findFirst().orElse("");
  }

  /** The character between the columns, or 0 when a line names none. */
  private static char delimiter(String line) {
    for (char delimiter : DELIMITERS) {
      String plain = line.toLowerCase(Locale.ROOT).replace("\"", "");
      List<String> names = Stream.of(plain.split(String.valueOf(delimiter))).map(String::strip).toList();
      if (names.contains(TYPE) && names.contains(FREQUENCY)) {
        return delimiter;
      }
    }
    return 0;
  }

  /** Reads the rows of one list. */
  private static final class Rows {
    private final CSVParser parser;
    private final List<Row> rows = new ArrayList<>();
    private long sum;
    private long largest;
    private BigDecimal perMillion;

    Rows(CSVParser parser) {
      this.parser = parser;
    }

    SavedFrequencies list() throws IOException {
      boolean documents = parser.getHeaderNames().contains(DOCUMENTS);
      for (CSVRecord line : parser) {
        add(line, documents);
      }
      return new SavedFrequencies(rows, words(), words() > sum, documents);
    }

    private void add(CSVRecord line, boolean documents) throws IOException {
      if (!line.isConsistent()) {
        throw new IOException("row " + line.getRecordNumber() + ": " + line.size() + " cells, but the first line names "
            + parser.getHeaderNames().size());
      }
      long frequency = whole(line, FREQUENCY);
      rows.add(new Row(line.get(TYPE), frequency, documents ? whole(line, DOCUMENTS) : 0));
      sum = Math.addExact(sum, frequency);
      if (frequency > largest && line.isSet(PER_MILLION) && !line.get(PER_MILLION).isEmpty()) {
        largest = frequency;
        perMillion = number(line, PER_MILLION);
      }
    }

    private long whole(CSVRecord line, String column) throws IOException {
      try {
        long value = number(line, column).longValueExact();
        if (value >= 0) {
          return value;
        }
      } catch (ArithmeticException e) {
        // Said below.
      }
      throw wrong(line, column);
    }

    private BigDecimal number(CSVRecord line, String column) throws IOException {
      try {
        return new BigDecimal(line.get(column));
      } catch (NumberFormatException e) {
        throw wrong(line, column);
      }
    }

    private IOException wrong(CSVRecord line, String column) {
      return new IOException("row " + line.getRecordNumber() + ": " + column + " is '" + line.get(column)
          + "', not a whole number");
    }

    /**
     * The sum of all frequencies, unless the share of the most frequent type says that the list was cut: then as many
     * as make that share.
     */
    private long words() {
      if (perMillion == null || perMillion.signum() <= 0) {
        return sum;
      }
      double share = largest * 1e6 / sum;
      double rounding = Math.pow(10, -perMillion.scale()) / 2;
      if (Math.abs(share - perMillion.doubleValue()) <= rounding * (1 + 1e-9)) {
        return sum;
      }
      return Math.max(sum, Math.round(largest * 1e6 / perMillion.doubleValue()));
    }
  }
}
