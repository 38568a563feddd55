package kashaf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import kashaf.text.Span;
import kashaf.text.Text;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One rule a line; a bar stands where a sentence ends within the paragraph. */
class SentenceSplitterTest {

  private static List<Span> split(String language, String paragraph) {
    return SentenceSplitter.of(Language.of(language)).split(Text.of(paragraph), new Span(0, paragraph.length()));
  }

  private static void assertEnds(String language, String expected) {
    String paragraph = expected.replace(" | ", " ").replace("|", "");
    String found = split(language, paragraph).stream()
        .map(span -> paragraph.substring(span.start(), span.end()))
        .collect(Collectors.joining(" | "));
    assertThat(found).isEqualTo(expected.replace(" | ", "|").replace("|", " | "));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "وصل الوفد. | متى؟ | لا أحد يعلم! | نعم… | بقي في المطار",
      "كم الساعة؟! | لا أدري!! | تأخرنا",
      "جملة أولى . | جملة ثانية ؟ | جملة ثالثة",
      "النسبة 3.5 والأخرى ٣.٥ و٣٫٥ والثالثة 12.400 تقريبا. | هذا كل شيء",
      "بلغ العدد 25. | ثم ارتفع إلى 30%. | وبقي كذلك",
      "الإصدار v2.0.1 على www.site.example/a?b=1 أو info@site.example متاح. | جربوه",
      "كتبه ج. ر. ر. هارون ود. سمير وأ.د. هدى و أ.ف.ب. معا. | ونشر",
      "انظر ص. 45 وم. س. عبود. | كان هذا سنة 330 ق.م. على النهر",
      "حدث ذلك سنة 44 ق.م. | وكان الشتاء باردا",
      "شركة Delta Ltd. في القاهرة ومديرها Mr. Smith حاضر. | انتهى",
      "أعلنت شركة Apple. | وصل الهاتف. | iPhone الجديد. | in vitro مصطلح لاتيني"
  })
  void arabicStops(String paragraph) {
    assertEnds("ar", paragraph);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "مقال رائع!!|شكرا للكاتب.|أتمنى المزيد.|(رويترز)",
      "وصل عام 2023.|وقد تأخر .|ثم عاد",
      "راجع د.محمد وج.ر.ر.هارون وموقع الجزيرة.نت اليوم",
      "قال: «نعم.»|وأضاف: «لا».|ومضى",
      "قال: \"نعم.\"|وأضاف: \"لا\".|ومضى",
      "نعم؟|لا!|ربما",
      "تعبنا..والحل سهل...لكن بعيد",
  })
  void arabicWithoutSpaces(String paragraph) {
    assertEnds("ar", paragraph);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "قالت: «أنا هنا. | لن أرحل. | هل تسمع؟» | وأضافت أنها باقية",
      "«وصلنا مساء. | كان الباب مغلقا»، قال الرجل. | ومضى",
      "«من هناك؟» سأل الحارس. | لم يجب أحد",
      "«من هناك؟» | لم يجب أحد",
      "سأله: «لماذا؟» | صمت طويلا",
      "سأله: «لماذا؟» في إشارة إلى ما مضى",
      "رفعوا لافتة «إلى متى؟» أمام المبنى. | وصوروها",
      "قرأت «من هناك؟» و«إلى أين؟» في يوم واحد",
      "قال إن «القانون واضح.» وأن عليه أن يطبقه",
      "وصفه بأنه «خطأ فادح.» | وطالب بالتحقيق",
      "الجوائز (كلها!) لا تعنيني. | (صدقوني!) | لا تعنيني",
      "هذا جديد (!) وغريب (؟) في [...] المدينة",
      "ختم القاضي: “رفعت الجلسة.” | وبكى بعض الحاضرين",
      "ختم القاضي: ”رفعت الجلسة.“ | وبكى بعض الحاضرين",
      "ختم القاضي: »رفعت الجلسة.« | وبكى بعض الحاضرين",
      "ختم القاضي: « رفعت الجلسة. » | وبكى بعض الحاضرين",
      "ختم القاضي: \" رفعت الجلسة. \" | وبكى بعض الحاضرين",
      "قال لي: «سألتها: \"أتعودين؟\"». | وسكت",
      "قال (في بيان). | ثم عاد.) | وذهب",
  })
  void arabicMarks(String paragraph) {
    assertEnds("ar", paragraph);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "النسور يفوز.. والصقور يودع",
      "لنتخيل ... مجرد تخيل ... أنه مشى. | سيتأخر",
      "الرصيف للمشاة... لكن أي مشاة؟ | لا أحد يجيب",
      "لا أدري... | القصة طويلة",
      "... ثم مضى. | وعاد",
      "1. القلعة. | 2. السوق. وهو قديم"
  })
  void arabicPauses(String paragraph) {
    assertEnds("ar", paragraph.replace("السوق. وهو", "السوق. | وهو"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "نشرت الدراسة سنة 1951.[3] | ثم نسيت.[4][5] | ثم عادت.(6) | وبقيت.⁷ | انتهى",
      "أعجبني! 👏👏 | شكرا 🙏 جزيلا. ❤️ | وداعا",
      "هبطت الأسعار. | (رويترز)",
      "هبطت الأسعار. ! | وصعدت"
  })
  void whatBelongsToTheSentenceBefore(String paragraph) {
    assertEnds("ar", paragraph);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
      en ~ Dr. Ruth M. Calder met Mr. and Mrs. Pike at 5 p.m. on Monday. | They left
      en ~ He moved to the U.S. in 1998. | He left the U.S. | Then he came back to the U.S. Army
      en ~ See No. 5 and Fig. 2. | She said no. | Mary left
      en ~ “Where?” she asked. | “Here.” | He sat down. | “Why?” Anna asked. | Nobody knew
      en ~ “Who is there?” | Nobody answered. | “Me,” said a voice. | “Open the door!”
      en ~ He wrote “Go home!” in red. | She read it (twice!) and left
      en ~ It isn't. | We can't. | But we try. | Type-C. | Plan B. | It works
      en ~ Yahoo! Japan grew. | Yahoo! | The firm grew. | So it goes
      en ~ Use v2.0.1 of Node.js. | Mail a.b@c.example. | iPads work. | eBay too
      en ~ One... two... three... | Then. . . silence fell
      en ~ We waited . . . and waited. | A. First item. | He and J.-P. Sartre
      en ~ The firm of E. coli fame etc. | The end
      de ~ Am 3. Oktober im 2. Stock. | Unter Friedrich II. Preußens Macht. | Er war 32. | Danach starb er
      de ~ »Weg.« | Er ging. | „Halt!“ rief sie
      de ~ Kohl u. a. | Das ist z. B. Dr. h. c. Mann usw. | Der Rest folgt
      fr ~ « Qui est là ? » demanda M. Dubreuil. | Personne ! | « Oui. | Et alors ? » | Il sourit, etc. | Puis il partit
      es ~ —¿Vienes? —preguntó Ana. | —No. | ¿Y tú? | El Sr. D. Luis, de EE. UU., calló
      fa ~ «کیست؟» پیرمرد پرسید. | کسی نبود. | کتاب م. رضایی در ۱۳۰۵ ه.ش. چاپ شد
      und ~ 一句话。|第二句！|「第三句。」|完
      hi ~ यह एक वाक्य है। | यह दूसरा है
      """)
  void otherLanguages(String language, String paragraph) {
    assertEnds(language, paragraph);
  }

  @Test
  void nothingIsLostAndNothingIsEmpty() {
    for (String text : List.of("", " ", ".", "...", "«؟»", ". . .", "»", "\uD83D", ".\uD83D", "a.", ".a", "(.", "1.")) {
      for (Span span : split("ar", text)) {
        assertThat(span.length()).isPositive();
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
      }
    }
    assertThat(split("ar", "...")).isEmpty();
    assertThat(split("ar", "... نعم. ...")).containsExactly(new Span(0, 12));
  }

  /**
   * Each takes a fraction of a second; if every stop looked back to the start of its sentence, it would take minutes.
   */
  @ParameterizedTest
  @ValueSource(strings = {".", "\"", "«", "a.", "a. ", "a.\"", "«؟ ", "؟» ", "(!) ", ".) ", "أ.", ". ", "ا", " a",
      "[1].", "1. ", "\".\"a", ".\uD83D\uDE00", "a!\"b ", "...", ".. ", "x: \"y?\" z "})
  void aMegabyteOfTheSameTakesNoTime(String unit) {
    String text = "x " + unit.repeat((1 << 20) / unit.length()) + "   " + " ".repeat(1000) + "y";
    split("ar", text.substring(0, 100_000));
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> split("ar", text));
  }
}
