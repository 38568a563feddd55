package kashaf.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import kashaf.corpus.SavedFrequencies.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SavedFrequenciesTest {
  private static SavedFrequencies list(String text) throws IOException {
    return SavedFrequencies.of(Source.text("list.csv", text), null);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "type,frequency\nالبحر,3\nx,1\n",
    "rank;Type;Frequency;forms\n1;البحر;3;\n2;x;1;x:1\n",
    "\uFEFF\"frequency\"\t\"type\"\r\n3\tالبحر\r\n1\tx",
    "type,frequency,per_million\nالبحر,3,750000.00\n\nx,1,250000.00\n"
  })
  void isReadFromTextOfAnyDelimiter(String text) throws IOException {
    assertThat(SavedFrequencies.in(Source.text("-", text), null)).isTrue();
    assertThat(list(text)).isEqualTo(
        new SavedFrequencies(java.util.List.of(new Row("البحر", 3, 0), new Row("x", 1, 0)), 4, false, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "The type of frequency, and more\n", "type\n", "a,b\n1,2\n", "frequency type"})
  void otherTextIsNone(String text) throws IOException {
    assertThat(SavedFrequencies.in(Source.text("text.txt", text), null)).isFalse();
    assertThat(SavedFrequencies.in(Source.text("list.csv", text), null)).isTrue();
    assertThatThrownBy(() -> list(text)).isInstanceOf(IOException.class)
        .hasMessageStartingWith("list.csv: no frequency list");
  }

  /** The words of a cut list follow from the share of its most frequent type, to the rounding of that share. */
  @ParameterizedTest
  @CsvSource({"30,1000000.00,30", "17,33203.13,512", "57230,23107.41,2476695", "57230,23107.4,2476696", "1,0.00,1"})
  void theWordsOfACutListFollowFromAShare(long frequency, String perMillion, long words) throws IOException {
    SavedFrequencies list = list("type,frequency,per_million\nb,1,\na," + frequency + "," + perMillion + "\n");
    assertThat(list.words()).isCloseTo(words, org.assertj.core.api.Assertions.within(words == 30 || words == 1 ? 1L
        : words / 1_000_000));
    assertThat(list.cut()).isEqualTo(words > frequency + 1);
  }

  @Test
  void documentsAreKnownWhereThereIsAColumn() throws IOException {
    SavedFrequencies list = list("type,frequency,documents\na,5,2\n");
    assertThat(list.documents()).isTrue();
    assertThat(list.rows()).containsExactly(new Row("a", 5, 2));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "a,x|row 1: frequency is 'x'",
    "a,-1|row 1: frequency is '-1'",
    "a,1.5|row 1: frequency is '1.5'",
    "a|row 1: 1 cells",
    "a,99999999999999999999|row 1: frequency is",
  })
  void whatIsNoFrequencyIsRefused(String row, String message) {
    assertThatThrownBy(() -> list("type,frequency\n" + row + "\n")).isInstanceOf(IOException.class)
        .hasMessageStartingWith("list.csv: " + message);
  }

  @Test
  void anEncodingCanBeNamed() throws IOException {
    Charset arabic = Charset.forName("windows-1256");
    Source source = Source.bytes("list.csv", false, "type,frequency\nالبحر,3\n".getBytes(arabic));
    assertThat(SavedFrequencies.of(source, arabic).rows()).containsExactly(new Row("البحر", 3, 0));
  }
}
