package kashaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kashaf.corpus.Extent;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

  private static List<Quotation> quotes(String text) {
    return QuotationRows.rows("t", "ar", text);
  }

  private static String said(Quotation row) {
    return row.kind() + " | " + row.speaker() + " | " + row.quote();
  }

  @Test
  void theColumnsAreThoseOfTheContract() {
    assertThat(String.join(",", Quotations.SCHEMA.names()))
        .isEqualTo("document,line,kind,speaker,cue,quote,start,end,mention,resolution,via,parent,rule,confidence");
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", quoteCharacter = '\0', textBlock = """
      وقالت الطاهية أمينة فارس: «الخبز جاهز». => direct | أمينة فارس | الخبز جاهز
      وقالَت الطاهية أمينة فارس: «الخبز جاهز». => direct | أمينة فارس | الخبز جاهز
      سيقول المدير: «انتهينا». => direct | المدير | انتهينا
      «انتهينا»، قال عامل البناء صابر هلال. => direct | صابر هلال | انتهينا
      وقالت منظمة «بيت الريح»: «الوضع صعب». => direct | منظمة «بيت الريح» | الوضع صعب
      ونفى المدير أن يكون المصنع قد أغلق. => indirect | المدير | أن يكون المصنع قد أغلق
      أما البلدية فأكدت أن الجسر سليم. => indirect | البلدية | الجسر سليم
      وبحسب وكالة الميزان، فإن السوق هادئة. => indirect | وكالة الميزان | السوق هادئة
      ونقلت قناة الضحى عن الطبيب قوله إن المريض تعافى. => indirect | الطبيب | المريض تعافى
      ووصف المدرب الخسارة بأنها «درس قاس». => mixed | المدرب | درس قاس
      وقيل إن البئر جفت. => indirect |  | البئر جفت
      هاني سلوم: الموسم انتهى مبكراً => direct | هاني سلوم | الموسم انتهى مبكراً
      ورفض سالم التعليق قائلاً: «لا أعرف». => direct | سالم | لا أعرف
      وختم المدرب حديثه بالقول: «انتهينا». => direct | المدرب | انتهينا
      ودعا الوزير إلى «ضبط النفس». => mixed | الوزير | ضبط النفس
      وذكرت النشرة نقلاً عن مصدر أن السوق هادئة. => indirect | مصدر | السوق هادئة
      وتوقعت الهيئة العامة للأرصاد أن تمطر. => indirect | الهيئة العامة للأرصاد | أن تمطر
      وكان النادي أعلن الشهر الماضي أن ملعبه مغلق. => indirect | النادي | ملعبه مغلق
      ولم يرد سعيد على الرسائل، على حد قوله. => indirect | سعيد | ولم يرد سعيد على الرسائل
      وأعلن نادي القلعة أن المباراة أجلت. => indirect | نادي القلعة | المباراة أجلت
      وقال المشرف عليها البروفيسور نيلس ليندن إن العينة صغيرة. => indirect | نيلس ليندن | العينة صغيرة
      وسألت الخبيرة ندى عواد التي أكدت أن الجسر سليم. => indirect | ندى عواد | الجسر سليم
      أما الطبيب، واسمه تانو، فقال إن العلاج نافع. => indirect | تانو | العلاج نافع
      """)
  void sentences(String text, String expected) {
    assertThat(quotes(text)).filteredOn(row -> !row.kind().equals("scare")).extracting(QuotationsTest::said)
        .containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "كان قول المحكمة نهائياً، وذكر اسمه في القائمة.",
      "قُسمت الأرض بحسب المساحة لا بحسب العدد.",
      "ويُتوقع أن تمطر غداً، ويذكر أن الطريق قديمة.",
      "الطول 5' 10\" والعرض 27\" فقط."
  })
  void narrationIsNotSpeech(String text) {
    assertThat(quotes(text)).isEmpty();
  }

  @Test
  void aSpeakerIsCarriedOnAndNamedInFull() {
    List<Quotation> rows = quotes("""
        التقى الوفد قائد الميناء الجديد حازم البيطار في مكتبه.
        وقالت نائبته ريما صالح إن العمل مستمر. وأضافت: «لن نتوقف».
        ويعتقد البيطار، الذي عين قبل عام، أن الأرصفة قديمة.
        وقال: «نحتاج إلى رافعات».
        """);
    assertThat(rows).extracting(QuotationsTest::said).containsExactly(
        "indirect | ريما صالح | العمل مستمر",
        "direct | ريما صالح | لن نتوقف",
        "indirect | حازم البيطار | الأرصفة قديمة",
        "direct | حازم البيطار | نحتاج إلى رافعات");
    assertThat(rows).extracting(Quotation::resolution).containsExactly("explicit", "elided", "nominal", "elided");
    assertThat(rows).extracting(Quotation::line).containsExactly(2L, 2L, 3L, 4L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"للجزيرة نت", "لوكالة فرانس برس", "لصحيفة الشرق الأوسط", "لنيويورك تايمز", "لسكاي نيوز عربية",
      "للتلفزيون العربي", "وعيناها تدمعان", "يوم الثلاثاء 4 آذار", "لوسائل إعلام محلية", "للصحفيين في ختام الجلسة"})
  void whoIsToldDoesNotSpeak(String lead) {
    assertThat(quotes("وقالت الطاهية أمينة فارس إن الخبز جاهز. وقالت " + lead + " إن الفرن قديم."))
        .extracting(QuotationsTest::said).containsExactly(
            "indirect | أمينة فارس | الخبز جاهز", "indirect | أمينة فارس | الفرن قديم");
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", quoteCharacter = '\0', textBlock = """
      وبدا المدرب نيلس ليندن غاضباً. وقال إن الملعب سيئ. وأردف الأخير: «انتهينا». => نيلس ليندن
      وقالت وزارة الري إن النهر جف. وأضاف البيان أن الأمر خطير. => وزارة الري
      وقالت رنا سليم إن العمل متعب. وتابعت رئيسة القسم: «لا أنام». => رنا سليم
      والتقت المحامية نادين خوري عائلة السجين. وقالت إن موكلها بخير. => نادين خوري
      وقال المتحدث نبيل شاهين إن الطريق فتح. وبين أن الألغام كثيرة. => نبيل شاهين
      """)
  void theLastSpeakerIsFound(String text, String speaker) {
    List<Quotation> rows = quotes(text);
    assertThat(rows.get(rows.size() - 1).speaker()).isEqualTo(speaker);
  }

  @Test
  void aSourceAroundTheSpeakerIsNotTheSpeaker() {
    Quotation row = quotes("وحسب التقرير فإن مدير المرصد سعيد قال: “الهزة خفيفة”.").get(0);
    assertThat(said(row)).isEqualTo("direct | سعيد | الهزة خفيفة");
    assertThat(row.via()).isEqualTo("التقرير");
  }

  @Test
  void anUnclosedMarkEndsWithItsParagraph() {
    List<Quotation> rows = quotes("وقال الحطاب: “البرد قارس. لن أخرج.\nوقالت ابنته: “سأخرج أنا”.");
    assertThat(rows).extracting(QuotationsTest::said).containsExactly(
        "direct | الحطاب | البرد قارس. لن أخرج.", "direct | ابنته | سأخرج أنا");
    assertThat(rows).extracting(Quotation::confidence).startsWith("low");
  }

  @Test
  void aFragmentPointsToItsClause() {
    List<Quotation> rows = quotes("وقال المدير إن النتائج «غير كافية».");
    assertThat(rows).extracting(Quotation::kind).containsExactly("indirect", "mixed");
    assertThat(rows.get(1).parent()).isEqualTo(rows.get(0).start() + "-" + rows.get(0).end());
  }

  @Test
  void offsetsAreCodePointsAndMoveWithWhatStandsBefore() {
    String text = "😀 وقال المدير: «نعم 😀 نعم».";
    Quotation row = quotes(text).get(0);
    assertThat(row.start()).isEqualTo(text.codePointCount(0, text.indexOf('«') + 1));
    assertThat(row.end() - row.start()).isEqualTo(9);
    Quotation moved = new Quotations().behind(new Extent(100, 20, 3, 3, 0), row);
    assertThat(moved.start()).isEqualTo(row.start() + 100);
    assertThat(moved.line()).isEqualTo(4);
  }

  @Test
  void aNameIsLinkedToTheLongestThatSaysSo() {
    assertThat(quotes("""
        محافظ البنك: لن نخفض الفائدة
        قال محافظ البنك المركزي ناظم الخوالدة إن القرار نهائي.
        وذكر البنك أن الأسعار ارتفعت. وأكد المسؤول أنه متفائل.
        يجلس سليم عبد الهادي في مكتبه. يقول سليم: «أنا هنا».
        """)).extracting(Quotation::speaker)
        .containsExactly("ناظم الخوالدة", "ناظم الخوالدة", "البنك المركزي", "ناظم الخوالدة", "سليم عبد الهادي");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stories.ar.txt", "stories.en.txt", "written.fa.txt", "written.fr.txt"})
  void wordsWithoutSenseAreNoTrouble(String file) throws IOException {
    List<String> words = new ArrayList<>();
    WrittenTexts.read(file).forEach(text -> words.addAll(List.of(text.text().split("\\b"))));
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      String text = random.ints(random.nextInt(300), 0, words.size()).mapToObj(words::get)
          .collect(Collectors.joining(i % 2 == 0 ? " " : ""));
      QuotationRows.rows("t", file.replaceAll(".*\\.(..)\\.txt", "$1"), text);
    }
  }

  static Stream<String> monsters() {
    return Stream.of(
        "“قال ".repeat(50_000),
        "“قال ".repeat(10_000) + "”".repeat(10_000),
        "\"".repeat(200_000),
        "قال: ".repeat(50_000),
        "وقال سامي الحلبي إن ".repeat(20_000),
        "بحسب الوزير، ".repeat(30_000),
        "كلمة ".repeat(200_000),
        "وهو الذي أكد ".repeat(50_000),
        "أما الوزير سالم محمد الحلبي ".repeat(20_000),
        "\u202E“\u200F".repeat(50_000));
  }

  /** A second or two on a slow machine; anything that grows with the square would take minutes. */
  @ParameterizedTest
  @MethodSource("monsters")
  void takesLinearTime(String text) {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> quotes(text));
  }

  @ParameterizedTest
  @CsvSource({"written.ar.txt, .95, .95", "outlets.ar.txt, .97, 1", "held-out.ar.txt, .88, 1",
      "stories.ar.txt, .96, .98", "stories.en.txt, .95, 1", "written.en.txt, .95, 1", "written.de.txt, .9, 1",
      "written.fr.txt, .9, 1", "written.es.txt, .95, 1", "written.fa.txt, .9, 1",
      "annotated.ar.txt, .98, .94", "annotated-2.ar.txt, .94, 1",
      "unseen.ar.txt, .82, .89", "unseen-2.ar.txt, .74, .93", "unseen.en.txt, .74, .97"})
  void ourOwnParagraphs(String file, double joint, double marked) throws IOException {
    QuotationScore score = new QuotationScore();
    String language = file.replaceAll(".*\\.(..)\\.txt", "$1");
    for (WrittenTexts text : WrittenTexts.read(file)) {
      score.add(text.rows(), QuotationRows.rows("t", language, text.text()));
    }
    System.out.println(file + ": " + score);
    assertThat(score.joint()).isGreaterThanOrEqualTo(joint);
    assertThat(score.marked()).isGreaterThanOrEqualTo(marked);
  }
}
