package kashaf.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliticsTest {
  private static final Language ARABIC = Language.of("ar");
  private static final Folding MATCH = Folding.named("match");

  private static Map<String, String> forms(String word) {
    Map<String, String> forms = new TreeMap<>();
    Clitics clitics = Clitics.around(word, ARABIC);
    for (JoinedForm form : clitics.forms(word)) {
      String type = MATCH.fold(form.form());
      if (!form.looksJoined(type, clitics.lookJoined(MATCH))) {
        forms.putIfAbsent(form.form(), form.shown());
      }
    }
    return forms;
  }

  @ParameterizedTest
  @CsvSource({
    "كتاب, وكتاب, و+…", "كتاب, الكتاب, ال+…", "كتاب, وبالكتاب, و+ب+ال+…", "كتاب, للكتاب, ل+ال+…", "كتاب, فلكتابهم, ف+ل+…+هم",
    "كتاب, كتابي, …+ي", "مكتبة, مكتبته, …+ه", "مكتبة, بمكتبتنا, ب+…+نا", "مكتبة, مكتبتي, …+ي", "لغة, للغة, ل+ال+…",
    "مستشفى, مستشفاه, …+ه", "على, عليه, …+ه", "حلفاء, حلفاؤها, …+ها", "حلفاء, بحلفائها, ب+…+ها", "خطأ, خطؤه, …+ه",
    "كتبوا, كتبوه, …+ه", "يكتب, سيكتب, س+…", "يكتب, فسيكتبها, ف+س+…+ها", "أكتب, سأكتب, س+…", "المكتبة, والمكتبة, و+…",
    "المكتبة, بالمكتبة, ب+…", "المكتبة, وللمكتبة, و+ل+…", "اللغة, للغة, ل+…", "مكتب?, ومكتب?, و+…", "مكتب*, بالمكتب*, ب+ال+…",
    "*كتبة, *كتبته, …+ه", "إلى, إليها, …+ها"
  })
  void isAForm(String word, String form, String shown) {
    assertThat(forms(word)).contains(entry(form, shown));
  }

  @ParameterizedTest
  @CsvSource({
    "مكتبة, مكتبةه", "مكتبة, المكتبتها", "المكتبة, مكتبة", "المكتبة, مكتبتها", "المكتبة, المكتبتها", "المكتبة, المكتبتي", "المكتبة, لالمكتبة",
    "كتب, سكتب", "لد, ولد", "لد, والولد", "لد, بلده", "عد, بعد", "عد, وبعد", "مل, ملك", "مصر, مصري", "ان, كان", "يد, سيد",
    "ب, كب", "مكتب*, مكتب*ه", "*كتب, و*كتب"
  })
  void isNone(String word, String form) {
    assertThat(forms(word)).doesNotContainKey(form);
  }

  @Test
  void languagesWithoutTheListJoinNothing() {
    assertThat(Clitics.around("کتاب", Language.of("fa")).forms("کتاب")).isEmpty();
    assertThat(Clitics.around("book", ARABIC).forms("book")).isEmpty();
    assertThat(Clitics.around("3", ARABIC).forms("3")).isEmpty();
    assertThat(Clitics.around("كتاب", Language.of("en")).forms("كتاب")).isNotEmpty();
  }

  @Test
  void theFormsOfAWordAreFewEnoughForATable() {
    List.of("كتاب", "مكتبة", "حلفاء", "يكتبون").forEach(word -> assertThat(forms(word)).hasSizeBetween(150, 800));
  }
}
