package kashaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyseCommandTest {
  @TempDir private Path folder;

  @Test
  void wordsAreTakenApart() {
    Running analyse = Running.of("analyse", "والعَلاقات", "وسيقولونها", "ships", "42");
    assertThat(analyse.out()).isEqualTo(
        """
        form,type,prefixes,stem,suffixes,lemma,pos,root,evidence
        والعَلاقات,والعلاقات,و+ال+,علاق,-ات,علاقة,noun,علق,known
        وسيقولونها,وسيقولونها,و+س+ي-,قول,-ون+ها,قال,verb,قول,known
        ships,ships,,ship,,,other,,snowball
        42,42,,42,,42,other,,
        """);
    assertThat(analyse.err()).isEmpty();
    assertThat(analyse.status()).isZero();
  }

  @Test
  void aTextHasARowForEveryWord() {
    Running analyse = Running.withInput("وفي المدن 3 أبواب.\nX", "analyse", "--text");
    assertThat(analyse.out()).isEqualTo(
        """
        document,token,form,type,prefixes,stem,suffixes,lemma,pos
        -,1,وفي,وفي,و+,في,,في,particle
        -,2,المدن,المدن,ال+,مدن,,مدينة,noun
        -,3,3,3,,3,,3,other
        -,4,أبواب,أبواب,,أبواب,,باب,noun
        -,5,X,x,,x,,x,other
        """);
    assertThat(analyse.err()).isEmpty();
  }

  @Test
  void theLexiconIsAnyFrequencyList() throws Exception {
    Path list = Files.writeString(folder.resolve("list.csv"), "type,frequency\nالزرنوقة,9\n");
    assertThat(Running.of("analyse", "--columns", "prefixes,lemma", "--lexicon", list.toString(), "بزرنوقة").out())
        .isEqualTo("prefixes,lemma\nب+,زرنوقة\n");
    assertThat(Running.withInput("بزرنوقة", "freq", "--by", "lemma", "--lexicon", list.toString(), "--columns", "type")
        .out()).isEqualTo("type\nزرنوقة\n");
    Running none = Running.withInput("x", "freq", "--lexicon", list.toString());
    assertThat(none.err()).contains("give --by, too");
    assertThat(none.status()).isEqualTo(2);
  }

  @Test
  void whatIsMissingOrUnknownIsSaid() {
    assertThat(Running.of("analyse").err()).contains("which words?");
    assertThat(Running.withInput("x", "freq", "--by", "word").err()).contains("--by word needs --meta");
    assertThat(Running.withInput("x", "freq", "--by", "stem,lemma").err()).contains("one unit of words");
    assertThat(Running.withInput("the sea", "freq", "--by", "lemma").err()).contains("nothing is known of a lemma");
  }
}
