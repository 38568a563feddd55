package kashaf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kashaf.text.Span;
import kashaf.text.Text;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {

  private static List<Marked> pair(String language, String paragraph) {
    return QuotationMarks.of(Language.of(language)).pair(Text.of(paragraph), new Span(0, paragraph.length()));
  }

  private static String contents(String language, String paragraph) {
    StringBuilder out = new StringBuilder();
    for (Marked marked : pair(language, paragraph)) {
      out.append(out.length() == 0 ? "" : " | ");
      out.append(">".repeat(marked.depth())).append(marked.closed() ? "" : "?");
      out.append(paragraph, marked.content().start(), marked.content().end());
    }
    return out.toString();
  }

  /** Before a content: {@code >} for each mark around it, {@code ?} when nothing closes it. */
  @ParameterizedTest
  @CsvSource(delimiterString = " => ", quoteCharacter = '\0', textBlock = """
      قالت: “نعم”. => نعم
      قالت: «نعم». => نعم
      قالت: »نعم«. => نعم
      قالت: ”نعم“ ومضت => نعم
      قالت: "نعم". => نعم
      قالت: ‘نعم’. => نعم
      قالت: ‹نعم›. => نعم
      قالت: „نعم“. => نعم
      قالت: 「نعم」. => نعم
      قالت: “نعم». => نعم
      قالت: «نعم". => نعم
      قالت: "نعم”. => نعم
      قالت: “نعم. => ?نعم.
      قالت نعم” ومضت => ''
      قالت: <<نعم>> ومضت => <<نعم>>
      قالت: ((نعم)) ومضت => نعم
      قالت: « نعم » ومضت => نعم
      قالت: " نعم " ومضت => نعم
      قالت:"نعم "وأضافت:" لا" => نعم | لا
      قالت: “كتبوا “ممنوع” هنا”. => كتبوا “ممنوع” هنا | >ممنوع
      قالت: «قال لي: "ارحل"». => قال لي: "ارحل" | >ارحل
      قالت: "قال لي: "ارحل" ومضى". => قال لي: "ارحل" ومضى | >ارحل
      قالت: «قال «نعم. ثم سكت». => ?قال | نعم. ثم سكت
      قالت: "نعم. ثم قالت: "لا". => ?نعم. | لا
      لـ«الميناء» وبـ"المرفأ" و"البحر" => الميناء | المرفأ | البحر
      قال “نعم”“لا” => نعم | لا
      شاشة 32" وأخرى 27" => ''
      قال: "شاشة 32" رخيصة". => شاشة 32" رخيصة
      في "دورة 2011" و"دورة 2012" => دورة 2011 | دورة 2012
      » بند أول => ''
      الأولى « أخبار « محليات => ''
      «...ثم مضى» => ...ثم مضى
      «قالوا “نعم» ثم مضوا => قالوا “نعم | >?نعم
      """)
  void arabic(String paragraph, String expected) {
    assertThat(contents("ar", paragraph)).isEqualTo(expected.equals("''") ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", quoteCharacter = '\0', textBlock = """
      ‘It’s the boys’ boat, not ours,’ Ivy said. => It’s the boys’ boat, not ours,
      'It's the boys' boat, not ours,' Ivy said. => It's the boys' boat, not ours,
      “He told me ‘run’ and I ran,” said Kit. => He told me ‘run’ and I ran, | >run
      ‘We won’, said Gus, ‘by a mile’. => We won | by a mile
      'Tis the season of rock 'n' roll in the '90s => ''
      the dogs' kennel and Ross' car => ''
      He is 5'10" tall, she 5'8" => ''
      “I was going to—” he said => I was going to—
      "Go," he said. "Now!" => Go, | Now!
      "No comment, said the clerk. => ?No comment, said the clerk.
      (“Yes”) she said => Yes
      """)
  void english(String paragraph, String expected) {
    assertThat(contents("en", paragraph)).isEqualTo(expected.equals("''") ? "" : expected);
  }

  @Test
  void otherLanguages() {
    assertThat(contents("de", "„Wir bleiben“, sagte er, »ganz sicher«.")).isEqualTo("Wir bleiben | ganz sicher");
    assertThat(contents("fr", "« J’arrive », dit-elle. L’heure tourne.")).isEqualTo("J’arrive");
    assertThat(contents("xx", "”Vi stannar”, sade hon.")).isEqualTo("Vi stannar");
  }

  @Test
  void directionMarksAreNoNeighbours() {
    assertThat(contents("ar", "قالت: \u200F“\u200Eنعم\u200F”\u200F.")).isEqualTo("\u200Eنعم\u200F");
  }

  @Test
  void deepNestingAndManyOpeningMarks() {
    String deep = "“a ".repeat(10_000) + "b" + "”".repeat(10_000);
    String flat = "“a ".repeat(100_000);
    String runs = "“".repeat(100_000) + "a" + "”".repeat(100_000);
    String quotes = "\"".repeat(300_000);
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
      assertThat(pair("ar", deep)).hasSize(10_000).last().extracting(Marked::depth).isEqualTo(9_999);
      assertThat(pair("ar", flat)).hasSize(100_000).allMatch(marked -> !marked.closed());
      assertThat(pair("ar", runs)).hasSize(100_000);
      pair("ar", quotes);
    });
  }
}
