package kashaf.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kashaf.table.Column;
import kashaf.table.Schema;
import kashaf.table.Table;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written can be read: the same values come back, whatever characters they are made of. */
class ReadBackTest {
  private static final String ODD = "a,;\t\"'\\\n\r #=|/<>&\u0000\u001F\u007F\u0085\u2028\u200F\u2067كِ١中😀\uFEFF";

  private record Pair(String left, String right) {
    static final Schema<Pair> SCHEMA =
        Schema.of(Column.text("left", Pair::left, ""), Column.text("right", Pair::right, ""));
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|', ' ', '#', '،'})
  void csv(char delimiter) throws IOException {
    List<Pair> pairs = pairs(delimiter, 3000, false);
    String written = write(Format.CSV, Style.plain().withDelimiter(delimiter), pairs);
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    List<CSVRecord> records = format.parse(new StringReader(written)).getRecords();
    assertThat(records.remove(0).values()).containsExactly("left", "right");
    assertThat(records.stream().map(r -> new Pair(r.get(0), r.get(1)))).isEqualTo(pairs);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void jsonLines(long seed) throws IOException {
    List<Pair> pairs = pairs(seed, 3000, true);
    String written = write(Format.JSONL, Style.plain(), pairs);
    List<Pair> read = new ArrayList<>();
    for (String line : written.split("\n")) {
      String[] strings = strings(line);
      assertThat(strings).hasSize(4).startsWith("left").contains("right");
      read.add(new Pair(strings[1], strings[3]));
    }
    assertThat(read).isEqualTo(pairs);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void tsv(long seed) throws IOException {
    List<Pair> pairs = pairs(seed, 3000, true);
    List<Pair> read = new ArrayList<>();
    for (String line : write(Format.TSV, Style.plain().withHeader(false), pairs).split("\n")) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).hasSize(2);
      read.add(new Pair(unescaped(cells[0]), unescaped(cells[1])));
    }
    assertThat(read).isEqualTo(pairs);
  }

  private static String write(Format format, Style style, List<Pair> pairs) throws IOException {
    StringBuilder out = new StringBuilder();
    format.renderer(style).render(new Table<>(Pair.SCHEMA, pairs.stream()), out);
    return out.toString();
  }

  private static List<Pair> pairs(long seed, int count, boolean halves) {
    Random random = new Random(seed);
    return random.ints(count).mapToObj(i -> new Pair(text(random, halves), text(random, halves))).toList();
  }

  private static String text(Random random, boolean halves) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(6); length > 0; length--) {
      char c = ODD.charAt(random.nextInt(ODD.length()));
      text.append(!halves && Character.isSurrogate(c) ? 'x' : c);
    }
    return text.toString();
  }

  /** The strings of a JSON object, keys and values, with their escapes undone. */
  private static String[] strings(String json) {
    List<String> strings = new ArrayList<>();
    for (int i = 0; i < json.length(); i++) {
      if (json.charAt(i) == '"') {
        int start = ++i;
        while (json.charAt(i) != '"') {
          assertThat(json.charAt(i)).isGreaterThanOrEqualTo(' ');
          i += json.charAt(i) == '\\' ? 2 : 1;
        }
        strings.add(unescaped(json.substring(start, i)));
      }
    }
    return strings.toArray(String[]::new);
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '\\') {
        out.append(text.charAt(i));
        continue;
      }
      char c = text.charAt(++i);
      if (c == 'u') {
        out.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        int known = "nrtbf".indexOf(c);
        out.append(known < 0 ? c : "\n\r\t\b\f".charAt(known));
      }
    }
    return out.toString();
  }
}
