package kashaf.render;

import static kashaf.render.Words.rendered;
import static kashaf.render.Words.table;
import static kashaf.render.Words.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {
  private static final Style PLAIN = Style.plain();

  @ParameterizedTest
  @EnumSource
  void isFoundByItsName(Format format) {
    assertThat(Format.of(format.toString())).isSameAs(format);
  }

  @Test
  void listsTheNamesWhenOneIsUnknown() {
    assertThatThrownBy(() -> Format.of("CSV"))
        .hasMessage("unknown format 'CSV'; there are: text, csv, tsv, jsonl, md, html");
  }

  @Test
  void csvQuotesOnlyWhatNeedsIt() {
    assertThat(rendered(Format.CSV, PLAIN, table(Words.ARABIC)))
        .isEqualTo("type,frequency,share\nفي,12,3.46\nكِتَابٌ,7,\n,-1,0.01\n");
    assertThat(rendered(Format.CSV, PLAIN, table("a,b", "قال: \"نعم\"", "x\ny", "a;b", "")))
        .isEqualTo(
            "type,frequency,share\n\"a,b\",1,1.00\n"
                + "\"قال: \"\"نعم\"\"\",1,1.00\n\"x\ny\",1,1.00\na;b,1,1.00\n,1,1.00\n");
  }

  @Test
  void csvTakesAnotherDelimiter() {
    assertThat(rendered(Format.CSV, PLAIN.withDelimiter(';').withHeader(false), table("a,b", "a;b")))
        .isEqualTo("a,b;1;1.00\n\"a;b\";1;1.00\n");
    assertThatThrownBy(() -> PLAIN.withDelimiter('.')).hasMessage("a delimiter cannot be '.'");
  }

  @Test
  void csvOfOneColumnHasNoBlankLine() {
    assertThat(rendered(Format.CSV, PLAIN, texts("a", null, "", "b"))).isEqualTo("text\na\n\"\"\n\"\"\nb\n");
  }

  @Test
  void excelGuardsFormulasInTextAndCountsThem() throws IOException {
    StringBuilder out = new StringBuilder();
    List<Words> rows = List.of(new Words("=1+1", -5, -1), new Words("-", 1, 1), new Words("a=b", 1, 1));
    Rendered done = Format.CSV.renderer(PLAIN.withExcel(true)).render(table(rows), out);
    assertThat(out.toString()).isEqualTo("\uFEFFtype,frequency,share\n'=1+1,-5,-1.00\n'-,1,1.00\na=b,1,1.00\n");
    assertThat(done).isEqualTo(new Rendered(3, 2));
  }

  @Test
  void tsvKeepsColumnsTogether() {
    assertThat(rendered(Format.TSV, PLAIN, table("a\tb\nc\\d\re", "\"x\", y")))
        .isEqualTo("type\tfrequency\tshare\na\\tb\\nc\\\\d\\re\t1\t1.00\n\"x\", y\t1\t1.00\n");
  }

  @Test
  void jsonLinesEscapesWhatItMust() {
    assertThat(rendered(Format.JSONL, PLAIN, table(Words.ARABIC)))
        .isEqualTo(
            """
            {"type":"في","frequency":12,"share":3.46}
            {"type":"كِتَابٌ","frequency":7,"share":null}
            {"type":null,"frequency":-1,"share":0.01}
            """);
    assertThat(rendered(Format.JSONL, PLAIN, texts("\"\\/\n\t\u0000\u001F\u007F\u2028😀", "\uD83D", "\uDE00\uD83D", "")))
        .isEqualTo(
            "{\"text\":\"\\\"\\\\/\\n\\t\\u0000\\u001f\u007F\u2028😀\"}\n"
                + "{\"text\":\"\\ud83d\"}\n{\"text\":\"\\ude00\\ud83d\"}\n{\"text\":\"\"}\n");
  }

  @Test
  void markdownShowsSignsAsTheyStand() {
    assertThat(rendered(Format.MD, PLAIN, table("a|b\r\nc", "<b>&*x*")))
        .isEqualTo(
            """
            | type | frequency | share |
            | --- | ---: | ---: |
            | a\\|b<br>c | 1 | 1.00 |
            | &lt;b&gt;&amp;\\*x\\* | 1 | 1.00 |
            """);
    assertThat(rendered(Format.MD, PLAIN.withHeader(false), table("x"))).isEqualTo("| x | 1 | 1.00 |\n");
  }

  @Test
  void anEmptyTableHasItsHeader() {
    assertThat(rendered(Format.CSV, PLAIN, table())).isEqualTo("type,frequency,share\n");
    assertThat(rendered(Format.TSV, PLAIN, table())).isEqualTo("type\tfrequency\tshare\n");
    assertThat(rendered(Format.TEXT, PLAIN, table())).isEqualTo("type  frequency  share\n");
    assertThat(rendered(Format.MD, PLAIN, table())).endsWith("| --- | ---: | ---: |\n");
    assertThat(rendered(Format.JSONL, PLAIN, table())).isEmpty();
    assertThat(rendered(Format.HTML, PLAIN, table())).contains("share</button></th></tr>\n</thead>\n<tbody>\n</tbody>\n</table>");
  }
}
