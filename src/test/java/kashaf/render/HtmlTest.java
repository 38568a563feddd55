package kashaf.render;

import static kashaf.render.Words.rendered;
import static kashaf.render.Words.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kashaf.table.Column;
import kashaf.table.Schema;
import kashaf.table.Table;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlTest {
  private static final Words.Line ARABIC = new Words.Line("a.txt", "قال BBC", "42", "بعد ذلك", 3);
  private static final Words.Line ENGLISH = new Words.Line("b.txt", "the lazy", "dog", "barked.", 12);

  private static String page(Words.Line... lines) {
    return rendered(Format.HTML, Style.plain(), Words.lines(lines));
  }

  @Test
  void aPageStandsOnItsOwn() {
    String page = rendered(Format.HTML, Style.plain(), table("كتاب"));
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">")
        .contains("default-src 'none'")
        .contains("<tr><td dir=\"auto\">كتاب</td><td>1</td><td>1.00</td></tr>\n")
        .endsWith("</script>\n</body>\n</html>\n")
        .doesNotContain("http:", "https:", "src=", "href=", "@import", "url(");
  }

  @Test
  void headersAreButtonsThatSortByTheirKind() {
    Document page = Jsoup.parse(page(ARABIC));
    assertThat(page.select("thead th").eachAttr("data-kind"))
        .containsExactly("text", "before", "text", "text", "number");
    assertThat(page.select("thead th button[type=button]").eachText())
        .containsExactly("document", "before", "node", "after", "start");
    String bare = rendered(Format.HTML, Style.plain().withHeader(false), table("x"));
    assertThat(bare).doesNotContain("<thead>").doesNotContain("<script>").contains("<td dir=\"auto\">x</td>");
  }

  @Test
  void aConcordanceTakesItsDirectionFromMostLettersNotFromTheNode() {
    assertThat(page(ARABIC)).contains("<table dir=\"rtl\">")
        .contains("<td dir=\"auto\">a.txt</td><td dir=\"rtl\">قال BBC</td><td dir=\"rtl\">42</td>"
            + "<td dir=\"rtl\">بعد ذلك</td><td>3</td>");
    assertThat(page(ENGLISH)).contains("<table dir=\"ltr\">");
    assertThat(page(ENGLISH, ARABIC, ARABIC, ARABIC))
        .contains("<table dir=\"rtl\">")
        .contains("<td dir=\"ltr\">barked.</td>");
  }

  @Test
  void contextsStandAtTheNodeInEitherDirection() {
    assertThat(page(ARABIC)).contains("nth-child(2) { width: 40%; text-align: left }")
        .contains("nth-child(4) { width: 40%; text-align: right }");
    assertThat(page(ENGLISH)).contains("nth-child(2) { width: 40%; text-align: right }")
        .contains("nth-child(4) { width: 40%; text-align: left }");
  }

  @Test
  void aLongConcordanceIsWhole() {
    Words.Line[] lines = new Words.Line[250];
    Arrays.setAll(lines, i -> new Words.Line("a.txt", "قبل", "كلمة", "بعد", i));
    List<String> starts = new ArrayList<>(Jsoup.parse(page(lines)).select("tbody td:last-child").eachText());
    assertThat(starts).hasSize(250).startsWith("0", "1").endsWith("248", "249");
  }

  /** Whatever stands in a text or in the name of a column, a parser reads it back as text and finds no other tag. */
  @Test
  void noTextBecomesMarkup() {
    String bad = "</td></table><script>alert(1)</script><!-- \" ' & &amp; \u0000\u001B\u009B\u202E]]>";
    Schema<String> schema = Schema.of(Column.text("</button>" + bad, (String s) -> s, ""));
    String page = rendered(Format.HTML, Style.plain(), new Table<>(schema, java.util.stream.Stream.of(bad)));
    Document read = Jsoup.parse(page);
    assertThat(read.select("script")).hasSize(1);
    assertThat(read.select("td")).hasSize(1);
    String shown = bad.replaceAll("[\u0000\u001B\u009B]", "\uFFFD");
    assertThat(read.select("td").first().wholeText()).isEqualTo(shown);
    assertThat(read.select("th button").first().wholeText()).isEqualTo("</button>" + shown);
  }
}
