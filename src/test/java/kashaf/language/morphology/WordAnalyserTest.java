package kashaf.language.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kashaf.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes out was worked out by hand from the grammar of Arabic. */
class WordAnalyserTest {
  private static final Language ARABIC = Language.of("ar");

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
      // clitics
      "والكتاب, و+ال+, كتاب, '', كتاب, noun",
      "للمدينة, ل+ال+, مدين, -ة, مدينة, noun",
      "للغة, ل+ال+, لغ, -ة, لغة, noun",
      "وبالمدرسة, و+ب+ال+, مدرس, -ة, مدرسة, noun",
      "كتابهم, '', كتاب, +هم, كتاب, noun",
      "مدينتنا, '', مدين, -ت+نا, مدينة, noun",
      "أصدقائه, '', أصدقاء, +ه, صديق, noun",
      "مستواها, '', مستوى, +ها, مستوى, noun",
      // what only looks joined
      "وقت, '', وقت, '', وقت, noun",
      "بيت, '', بيت, '', بيت, noun",
      "فكر, '', فكر, '', فكر, noun",
      "لغة, '', لغ, -ة, لغة, noun",
      "ألمانيا, '', ألمانيا, '', ألمانيا, name",
      "وبيروت, و+, بيروت, '', بيروت, name",
      "باريس, '', باريس, '', باريس, name",
      // nouns and adjectives
      "علاقاتهما, '', علاق, -ات+هما, علاقة, noun",
      "كتابان, '', كتاب, -ان, كتاب, noun",
      "مدرستين, '', مدرس, -تين, مدرسة, noun",
      "الكتب, ال+, كتب, '', كتاب, noun",
      "القادة, ال+, قاد, -ة, قائد, noun",
      "الأطفال, ال+, أطفال, '', طفل, noun",
      "وزراءهم, '', وزراء, +هم, وزير, noun",
      "جديدة, '', جديد, -ة, جديد, adjective",
      "الرسميين, ال+, رسمي, -ين, رسمي, adjective",
      "شهرية, '', شهري, -ة, شهري, adjective",
      // verbs
      "وسيقولونها, و+س+ي-, قول, -ون+ها, قال, verb",
      "قلنا, '', قل, -نا, قال, verb",
      "يستطيعون, ي-, ستطيع, -ون, استطاع, verb",
      "ليحتاجوا, ل+ي-, حتاج, -وا, احتاج, verb",
      "تعطي, ت-, عطي, '', أعطى, verb",
      "رماه, '', رمى, +ه, رمى, verb",
      "ويمشون, و+ي-, مش, -ون, مشى, verb",
      "انفجرت, '', انفجر, -ت, انفجر, verb",
      "يتعاونون, ي-, تعاون, -ون, تعاون, verb",
      // function words
      "وفي, و+, في, '', في, particle",
      "عليها, '', علي, +ها, على, particle",
      "لها, '', ل, +ها, ل, particle",
      "بأنهم, ب+, أن, +هم, أن, particle",
      "ولكن, و+, لكن, '', لكن, particle"})
  void wordsAreTakenApart(String word, String prefixes, String stem, String suffixes, String lemma, String kind) {
    WordAnalysis analysis = alone(word);
    assertThat(analysis.prefixes()).isEqualTo(prefixes);
    assertThat(analysis.stem()).isEqualTo(stem);
    assertThat(analysis.suffixes()).isEqualTo(suffixes);
    assertThat(analysis.lemma()).isEqualTo(lemma);
    assertThat(analysis.kind()).hasToString(kind);
  }

  @ParameterizedTest
  @CsvSource({"مكتبة, كتب", "استخدام, خدم", "قال, قول", "استقال, قول", "مجتمع, جمع", "دعا, دعو", "رمى, رمي", "تعليم, علم"})
  void lemmasHaveRoots(String lemma, String root) {
    assertThat(alone(lemma).root()).isEqualTo(root);
  }

  @Test
  void whatOccursDecidesWhatNobodyKnows() {
    assertThat(alone("بزرنوقة").prefixes()).isEmpty();
    Map<String, Long> corpus = Map.of("الزرنوقة", 3L);
    WordAnalysis analysis =
        WordAnalyser.of(ARABIC, type -> corpus.getOrDefault(type, 0L)).orElseThrow().analyse("بزرنوقة");
    assertThat(analysis.prefixes()).isEqualTo("ب+");
    assertThat(analysis.lemma()).isEqualTo("زرنوقة");
    assertThat(analysis.evidence()).isEqualTo("occurs 3");
  }

  @Test
  void theSameWordWithoutHamzaHasTheSameLemma() {
    assertThat(alone("الاطفال").lemma()).isEqualTo("طفل");
    assertThat(alone("اراد").lemma()).isEqualTo("أراد");
  }

  @Test
  void otherLanguagesHaveTheStemsOfSnowball() {
    // Porter's example of English: snowballstem.org/algorithms/english/stemmer.html, connections and connected.
    assertThat(stem("en", "connections")).isEqualTo("connect").isEqualTo(stem("en", "connected"));
    assertThat(WordAnalyser.of(Language.of("en"), Attestation.NONE).orElseThrow().finds(WordUnit.LEMMA)).isFalse();
    assertThat(WordAnalyser.of(Language.of("fa"), Attestation.NONE)).isEmpty();
  }

  private static String stem(String language, String word) {
    return WordAnalyser.of(Language.of(language), Attestation.NONE).orElseThrow().analyse(word).stem();
  }

  private static WordAnalysis alone(String word) {
    return WordAnalyser.of(ARABIC, Attestation.NONE).orElseThrow().analyse(word);
  }
}
