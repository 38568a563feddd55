package kashaf.cli.repl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kashaf.corpus.Corpus;
import kashaf.corpus.Notices;
import kashaf.corpus.Reading;
import kashaf.corpus.Source;
import kashaf.run.LocalRunner;
import org.junit.jupiter.api.Test;

class WordListTest {
  private static WordList words(String text) {
    List<Source> sources = List.of(Source.text("text", text));
    return WordList.of(new Corpus(sources, Reading.DEFAULT, Notices.SILENT), new LocalRunner(1));
  }

  @Test
  void theMostFrequentFormsComeFirstBlindToVowelMarks() {
    WordList words = words("كتاب كِتَابٌ كتاب كتب مكتبة كتاب كِتَابٌ إلى الى أحمد");
    assertThat(words.startingWith("كت", 10)).containsExactly("كتاب", "كِتَابٌ", "كتب");
    assertThat(words.startingWith("كِتا", 10)).containsExactly("كتاب", "كِتَابٌ");
    assertThat(words.startingWith("كت", 1)).containsExactly("كتاب");
    assertThat(words.startingWith("ال", 10)).containsExactlyInAnyOrder("إلى", "الى");
    assertThat(words.startingWith("ز", 10)).isEmpty();
  }

  @Test
  void noTextHasNoWords() {
    assertThat(words("").startingWith("", 10)).isEmpty();
  }
}
