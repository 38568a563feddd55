package kashaf.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts with the quotes that are in them: a line {@code @ name}, the text, then a line {@code = kind | speaker |
 * words} a quote, in which {@code \n} stands for the end of a line.
 */
record WrittenTexts(String name, String text, List<WrittenTexts.Row> rows) {

  /** A quote as we expect it; {@code kind} and {@code speaker} may hold several, with a slash between. */
  record Row(String kind, String speaker, String quote, int start, boolean optional) {
    boolean allows(String other) {
      return List.of(kind.split("/")).contains(other);
    }
  }

  /** The texts of a file among the test resources. */
  static List<WrittenTexts> read(String file) throws IOException {
    try (InputStream in = WrittenTexts.class.getResourceAsStream("/kashaf/quotations/" + file);
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<WrittenTexts> texts = new ArrayList<>();
      List<String> lines = new ArrayList<>();
      String name = null;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("@ ")) {
          if (name != null) {
            texts.add(text(name, lines));
          }
          name = line.substring(2);
          lines = new ArrayList<>();
        } else {
          lines.add(line);
        }
      }
      texts.add(text(name, lines));
      return texts;
    }
  }

  private static WrittenTexts text(String name, List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<Row> rows = new ArrayList<>();
    lines.stream().filter(line -> !line.startsWith("= ")).forEach(line -> text.append(line).append('\n'));
    String all = text.toString().strip() + "\n";
    int place = 0;
    for (String line : lines) {
      if (line.startsWith("= ")) {
        String[] fields = line.substring(2).split("\\|");
        String quote = fields[2].strip().replace("\\n", "\n");
        int start = all.indexOf(quote, place);
        place = start < 0 ? all.indexOf(quote) : start;
        boolean optional = fields[0].startsWith("optional ");
        String kind = fields[0].strip().replace("optional ", "");
        rows.add(new Row(kind, fields[1].strip(), quote, place, optional));
      }
    }
    return new WrittenTexts(name, all, rows);
  }
}
