package kashaf.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
  private final Heard heard = new Heard();

  private static void gives(String html, String... lines) {
    String text = Documents.ofPage(html);
    assertThat(text.lines().map(String::strip)).as(html).containsExactly(lines);
  }

  @Test
  void theArticleIsChosenBeforeMainAndBody() {
    gives("<body>around<main>inner<article>the article</article></main></body>", "the article");
    gives("<body>around<main>inner</main></body>", "inner");
    gives("<body>around<div role=main>inner</div></body>", "inner");
    gives("<body>all there is</body>", "all there is");
    gives("no tags at all", "no tags at all");
    gives("<article> </article><main>inner</main>", "inner");
  }

  @Test
  void teasersBesideTheArticleAreLeftOut() {
    gives("<article>teaser</article><article>the long article</article><article>another</article>", "the long article");
    gives("<article>outer <article>inner</article></article>", "outer", "inner");
  }

  @Test
  void whatStandsAroundTheTextIsDropped() {
    gives(
        """
        <html><head><title>title</title><style>p { color: red }</style></head><body>
        <header>the site</header><nav>menu</nav>
        <article><header><h1>العنوان</h1></header><p>نص<script>var x = "no";</script></p>
        <aside>related</aside><figure><svg><text>drawn</text></svg><figcaption>صورة</figcaption></figure>
        <form><input value=a><select><option>one<option>two</select><button>send</button></form>
        <noscript>no script</noscript><template>later</template><iframe>old</iframe><!-- comment --></article>
        <footer>rights</footer></body></html>
        """,
        "العنوان", "نص", "صورة");
    gives("<main><header><h1>heading</h1></header>text</main>", "heading", "text");
  }

  @Test
  void aFormThatHoldsAllOfThePageIsNotDropped() {
    gives("<body><form id=page><div><p>a paragraph</p><input></div></form></body>", "a paragraph");
  }

  @Test
  void blockElementsAreParagraphs() {
    gives("<h1>one</h1>two<p>three<p>four</p><div>five<div>six</div>seven</div>",
        "one", "two", "three", "four", "five", "six", "seven");
    gives("<ul><li>one<li>two<ol><li>three</ol></ul><dl><dt>four<dd>five</dl>", "one", "two", "three", "four", "five");
    gives("one<br>two<br/><br/>three<hr>four", "one", "two", "three", "four");
    gives("<blockquote>one</blockquote><section>two</section><address>three</address>", "one", "two", "three");
  }

  @Test
  void theCellsOfATableDoNotRunTogether() {
    gives("<table><caption>c</caption><tr><th>one</th><th>two</th></tr><tr><td>three</td><td>four</td></tr></table>",
        "c", "one", "two", "three", "four");
  }

  @Test
  void inlineElementsDoNotSplitAWord() {
    gives("<p>ال<b>كت</b>اب <i>in</i><span>side</span> H<sub>2</sub>O wo<wbr>rd <a href=x>a</a>, b",
        "الكتاب inside H2O word a, b");
  }

  @Test
  void whiteSpaceIsSqueezedButForTheNoBreakSpace() {
    gives("<p>  one\n\t two\r\n<b> three </b> four </p>", "one two three four");
    assertThat(Documents.ofPage("<p>ثلاثة&nbsp;كتب &nbsp; a\u200cb</p>")).isEqualTo("ثلاثة\u00A0كتب \u00A0 a\u200cb\n");
  }

  @Test
  void entities() {
    gives("<p>&lt;b&gt; &amp;amp; &laquo;&#1576;&#x62D;&raquo; &hellip; &unknown; AT&T</p>",
        "<b> &amp; «بح» … &unknown; AT&T");
  }

  @Test
  void preformattedTextKeepsItsLines() {
    gives("<pre>\none  line\n\n  <b>an</b>other\r\nthird</pre> not\nhere", "one line", "another", "third", "not here");
  }

  @Test
  void everyParagraphIsALineHoweverLongTheLinesAre() {
    String[] headlines = new String[20];
    Arrays.fill(headlines, "a headline of about sixty characters that ends without a stop");
    Source page = Source.bytes("page", true, ("<p>" + String.join("<p>", headlines)).getBytes(StandardCharsets.UTF_8));
    Part part = Documents.parts(page, Reading.DEFAULT, heard).get(0);
    assertThat(part.paragraphs()).hasSize(20);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1256, <meta charset=windows-1256>",
    "windows-1256, '<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1256\">'",
    "ISO-8859-6, <meta charset='iso-8859-6'>",
    "UTF-8, <meta charset=utf-8>",
    "UTF-8, ''",
    "UTF-8, <meta charset=no-such-thing>",
    "UTF-16LE, \uFEFF",
    "UTF-8, \uFEFF<meta charset=windows-1256>"
  })
  void thePageSaysItsEncoding(String encoding, String meta) {
    byte[] bytes = (meta + "<p>بحر، كتاب</p>").getBytes(Charset.forName(encoding));
    assertThat(Documents.of(Source.bytes("page", true, bytes), Reading.DEFAULT, heard)).containsValue("بحر، كتاب\n");
    assertThat(heard.encodings()).containsExactly(encoding);
    assertThat(heard.warnings()).isEmpty();
  }

  @Test
  void aNamedEncodingCountsMoreThanThatOfThePage() {
    byte[] bytes = "<meta charset=utf-8><p>بحر".getBytes(Charset.forName("windows-1256"));
    Reading named = new Reading(Charset.forName("windows-1256"), null, null, Reading.Unit.FILE, 1000);
    assertThat(Documents.of(Source.bytes("page", true, bytes), named, heard)).containsValue("بحر\n");
  }

  @Test
  void invalidBytesAreTold() {
    byte[] bytes = Bytes.plus("<p>بحر ".getBytes(StandardCharsets.UTF_8), Bytes.of("FF"), "<p>x".getBytes());
    assertThat(Documents.of(Source.bytes("page", true, bytes), Reading.DEFAULT, heard))
        .containsValue("بحر \uFFFD\nx\n");
    assertThat(heard.warnings()).singleElement().asString().contains("1 invalid UTF-8 sequence", "byte 10");
  }

  @Test
  void aBinaryFileWithTheNameOfAPageIsNone() {
    byte[] bytes = Bytes.plus("<p>بحر".getBytes(StandardCharsets.UTF_8), new byte[3]);
    assertThat(Documents.of(Source.bytes("page", true, bytes), Reading.DEFAULT, heard)).isEmpty();
    assertThat(heard.errors()).singleElement().asString().contains("binary");
  }

  @Test
  void aDamagedPageIsReadAsFarAsItGoes() {
    byte[] packed =
        Bytes.gzip(("<p>" + "بحر ".repeat(3) + "<p>" + "كتاب ".repeat(500)).getBytes(StandardCharsets.UTF_8));
    byte[] half = Arrays.copyOf(packed, packed.length - 12);
    List<Part> parts = Documents.parts(Source.bytes("page", true, half), Reading.DEFAULT, heard);
    assertThat(parts.get(0).text().toString()).startsWith("بحر بحر بحر");
    assertThat(heard.errors()).singleElement().asString().startsWith("page: damaged gzip data");
  }

  @Test
  void nothing() {
    assertThat(Documents.ofPage("").strip()).isEmpty();
    assertThat(Documents.ofPage("<html><body></body></html>").strip()).isEmpty();
    assertThat(Documents.ofPage("<frameset><frame></frameset>").strip()).isEmpty();
  }
}
