package kashaf.corpus;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private static final String TYPE = "type";
  private static final String FREQUENCY = "frequency";
  private static final String PER_MILLION = "per_million";
  private static final String DOCUMENTS = "documents";
  private static final List<String> NEEDED = List.of(TYPE, FREQUENCY);

  /** A type. @param documents in how many documents it occurs; 0 where the list does not say */
  public record Row(String type, long frequency, long documents) {}

  /** Whether a source is a frequency list: it is called so ({@code .csv}, {@code .tsv}), or its first line says so. */
  public static boolean in(Source source, Charset charset) {
    String name = source.name().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      return true;
    }
    try (DelimitedText text = new DelimitedText(source, charset)) {
      return text.names(NEEDED);
    } catch (IOException e) {
      return false; // whoever reads it as a text will say why it cannot be read
    }
  }

  /** Reads a list. @throws IOException when it cannot be read, or holds what is no frequency */
  public static SavedFrequencies of(Source source, Charset charset) throws IOException {
    return DelimitedText.read(source, charset, text -> {
      try (CSVParser parser = text.rows(NEEDED, "frequency list")) {
        return new Rows(parser).list();
      }
    });
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
      DelimitedText.check(line);
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
