package kashaf.analysis;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kashaf.corpus.Document;
import kashaf.corpus.Layout;
import kashaf.corpus.Part;
import kashaf.language.Language;
import kashaf.table.Column;
import kashaf.text.Text;

/** Writes the quotes of files as CSV for a scorer; the language stands in the name ({@code a.en.txt}) or is Arabic. */
final class QuotationRows {
  private static final Pattern CODE = Pattern.compile("\\.([a-z]{2})\\.txt$");

  private QuotationRows() {}

  public static void main(String[] files) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.println(String.join(",", Quotations.SCHEMA.names()));
    for (String file : files) {
      Matcher code = CODE.matcher(file);
      String language = code.find() ? code.group(1) : "ar";
      for (Quotation row : rows(file, language, Files.readString(Path.of(file)))) {
        StringBuilder line = new StringBuilder();
        for (Column<Quotation> column : Quotations.SCHEMA.columns()) {
          Object value = column.value().apply(row);
          String written = value == null ? "" : value.toString().replace("\"", "\"\"");
          line.append(line.length() == 0 ? "" : ",").append('"').append(written).append('"');
        }
        out.println(line);
      }
    }
    out.flush();
  }

  static List<Quotation> rows(String name, String language, String text) {
    Document document = new Document(0, name, Language.of(language), Layout.LINES);
    return new Quotations().extract(Part.whole(document, Text.of(text))).toList();
  }
}
