package kashaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kashaf.Shared;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The development gold and the real article, which are no part of the project: skipped where they are missing. */
class SharedQuotationsTest {
  private static Map<String, List<CSVRecord>> gold(String file) throws IOException {
    Path path = Shared.file("quotes/" + file);
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(path, StandardCharsets.UTF_8, format)) {
      return parser.stream().collect(Collectors.groupingBy(row -> row.get("document")));
    }
  }

  private static List<WrittenTexts.Row> rows(List<CSVRecord> records) {
    List<WrittenTexts.Row> rows = new ArrayList<>();
    for (CSVRecord row : records) {
      String kind = row.get("alt_kind").isEmpty() ? row.get("kind") : row.get("kind") + "/" + row.get("alt_kind");
      int start = Integer.parseInt(row.get("start"));
      rows.add(new WrittenTexts.Row(kind, row.get("speaker"), row.get("quote"), start,
          row.get("optional").equals("1")));
    }
    return rows;
  }

  @Test
  void developmentGold() throws IOException {
    List<CSVRecord> records = gold("news-ar.gold.csv").get("news-ar");
    String text = Shared.text("quotes/news-ar.txt");
    QuotationScore score = new QuotationScore();
    score.add(rows(records), QuotationRows.rows("news-ar", "ar", text));
    System.out.println("development gold: " + score);
    assertThat(score.joint()).isGreaterThanOrEqualTo(.90);
    assertThat(score.marked()).isEqualTo(1);
  }

  @Test
  void smallArabicCases() throws IOException {
    QuotationScore score = new QuotationScore();
    Map<String, List<CSVRecord>> gold = gold("cases.gold.csv");
    try (Stream<Path> files = Files.list(Shared.file("quotes/cases"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ar.txt")).toList()) {
        String name = file.getFileName().toString().replace(".txt", "");
        score.add(rows(gold.getOrDefault(name, List.of())), QuotationRows.rows(name, "ar", Files.readString(file)));
      }
    }
    System.out.println("small Arabic cases: " + score);
    assertThat(score.joint()).isEqualTo(1);
    assertThat(score.marked()).isEqualTo(1);
  }

  /** Places and speakers of the marked spans, read off the article by hand. */
  @Test
  void theArticle() throws IOException {
    List<Quotation> rows = QuotationRows.rows("article", "ar", Shared.text("article-ar.txt"));
    assertThat(rows).filteredOn(row -> !row.kind().equals("indirect"))
        .extracting(row -> row.kind() + " " + row.start() + "-" + row.end())
        .containsExactly("direct 528-632", "direct 643-797", "scare 918-934", "scare 2029-2036", "mixed 2106-2141",
            "direct 2427-2499", "direct 2736-2899");
    assertThat(rows).filteredOn(row -> row.kind().equals("direct")).extracting(Quotation::speaker)
        .containsExactly("حسين خانزادي", "حسين خانزادي", "أندريه باكلانوف", "أندريه باكلانوف");
  }
}
