package kashaf.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import kashaf.text.Text;
import kashaf.text.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fold by example, and how foldings are named. */
class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "case, Kitāb É ẞ Ω, kitāb é ß ω",
    "case, İI\u0307, ii",
    "marks, اَلْكِتَابُ, الكتاب",
    "marks, رَحْمٰنِۖ é ñ, رحمن é ñ",
    "marks, آأإؤئ, آأإؤئ",
    "marks, كتاب\u200F\u2067\u2069\u00AD\uFEFF, كتاب",
    "marks, می\u200Cرود, می\u200Cرود",
    "tatweel, كتـــاب, كتاب",
    "alef, أإآٱا, ااااا",
    "alef, ا\u0654ا\u064E\u0655ا\u0653\u0654, اا\u064Eا",
    "'alef,tatweel', اـ\u0654, ا",
    "tatweel, اـ\u0654, أ",
    "yeh, مصطفى, مصطفي",
    "teh, مدرسة, مدرسه",
    "hamza, مؤمن قائل بأس, مومن قايل بأس",
    "'hamza,yeh', ى\u0654, ي",
    "digits, ٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ٣٫٥, 0123456789 0123456789 3٫5",
    "width, ﻛﺘﺎﺏ ﻻ ﷲ Ｋａｓｈ１ ｶﾞ ﬁ, كتاب لا الله Kash1 ガ ﬁ",
    "width, ﷺ, ﷺ",
    "none, e\u0301 \u0627\u0653 \u0651\u064E, é \u0622 \u064E\u0651",
    "count, أُسْتـــاذٌ مدرسة ٣ﻻ, أستاذ مدرسة ٣لا",
    "match, أُسْتـــاذٌ مدرسة على ٣, استاذ مدرسه علي 3",
    "match, مؤمن قائل, مؤمن قائل",
    "count, ـــ ـَ, ـــ ـَ",
  })
  void foldsByExample(String names, String forms, String types) {
    String[] form = forms.split(" ");
    String[] type = types.split(" ");
    for (int i = 0; i < form.length; i++) {
      assertThat(Folding.named(names).fold(form[i])).isEqualTo(type[i]);
    }
  }

  @Test
  void namesAreInOneOrder() {
    assertThat(Folding.named("yeh, case").names()).isEqualTo("case,yeh");
    assertThat(Folding.named("width,tatweel,marks,case").names()).isEqualTo("count");
    assertThat(Folding.named("count,alef,yeh,teh,digits").names()).isEqualTo("match");
    assertThat(Folding.named("match,hamza").names()).isEqualTo("case,marks,tatweel,alef,yeh,teh,hamza,digits,width");
    assertThat(Folding.named("none")).hasToString("none").isNotEqualTo(Folding.named("case"));
    assertThat(Folding.named("yeh,case")).isEqualTo(Folding.named("case,yeh,none"))
        .hasSameHashCodeAs(Folding.named("case,yeh"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hamsa", "count,hamsa", "Case"})
  void anUnknownNameIsNamedAndTheKnownOnesAreListed(String names) {
    String wrong = names.substring(names.indexOf(',') + 1);
    assertThatThrownBy(() -> Folding.named(names)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown fold '" + wrong
            + "'; there are none, count, match, case, marks, tatweel, alef, yeh, teh, hamza, digits, width");
  }

  @Test
  void serialisesAsItsNames() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(Folding.named("match"));
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Folding read = (Folding) in.readObject();
      assertThat(read).isEqualTo(Folding.named("match"));
      assertThat(read.fold("أى")).isEqualTo("اي");
    }
  }

  @Test
  void aWordMayBeOfAnyLength() {
    Folding.Folder folder = Folding.named("count").folder();
    Text text = Text.of("ﷺ".repeat(10) + "Aa".repeat(500) + "ﻻ".repeat(100_000));
    assertThat(folder.fold(text, 10, 1010)).isEqualTo(1000);
    assertThat(new String(folder.buffer(), 0, 1000)).isEqualTo("aa".repeat(500));
    assertThat(folder.fold(text, 1010, 101_010)).isEqualTo(200_000);
  }

  @Test
  void foldsTheWordsOfATextInARow() {
    Text text = Text.of("قال: أُسْتـــاذٌ ﻻ e\u0301 ـــ ABC");
    Folding.Folder folder = Folding.named("count").folder();
    Types types = folder.fold(text, Tokenizer.tokenize(text), 1, 6);
    assertThat(IntStream.range(0, types.count()).mapToObj(types::type))
        .containsExactly("أستاذ", "لا", "é", "ـــ", "abc");
    assertThat(folder.fold(text, Tokenizer.tokenize(text), 0, 1).type(0)).isEqualTo("قال");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0301\u0323", "\u0F73\u0301", "ا\u0654\u0655", "\u0653\u064B", "\u0651\u064E",
      "ﷲ\u0301", "각\u1161", "I\u0307"})
  void timeGrowsWithTheLengthOnly(String unit) {
    for (String names : List.of("none", "match,hamza")) {
      Folding folding = Folding.named(names);
      String type = assertTimeout(Duration.ofSeconds(5), () -> folding.fold("a" + unit.repeat(200_000)));
      assertThat(folding.fold(type)).isEqualTo(type);
    }
  }
}
