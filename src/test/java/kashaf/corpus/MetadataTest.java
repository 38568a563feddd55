package kashaf.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {
  private static Metadata metadata(String text) throws IOException {
    return Metadata.of(Source.text("meta.csv", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "document,author,year\na.txt,\"هالة, س\",1950\n\n",
    "\uFEFFauthor;year;Document\r\n\"هالة, س\"; 1950 ;a.txt\r\n",
    "year\t\"document\"\tauthor\n1950\ta.txt\tهالة, س",
  })
  void isReadFromTextOfAnyDelimiter(String text) throws IOException {
    assertThat(metadata(text).about("a.txt")).containsEntry("author", "هالة, س").containsEntry("year", "1950");
  }

  @Test
  void aRowNamesADocumentByThePathOrItsEnd() throws IOException {
    Metadata metadata = metadata("document,n\nb/1.txt,1\n1.txt,2\na/b/1.txt,3\n-,4\n/c/2.txt,5\n");
    Map<String, String> expected = Map.of("1.txt", "2", "x/1.txt", "2", "x/b/1.txt", "1", "a/b/1.txt", "3",
        "./a/b/1.txt", "3", "-", "4", "/c/2.txt", "5");
    expected.forEach((path, n) -> assertThat(metadata.about(path)).as(path).containsEntry("n", n));
    for (String path : List.of("11.txt", "1.txt/x", "c/2.txt", "", "/")) {
      assertThat(metadata.about(path)).as(path).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "'' | meta.csv: no metadata: its first line names no column document, but ''",
    "file,author | meta.csv: no metadata: its first line names no column document, but 'file,author'",
    "document,author#a,x#b,y#a,z | meta.csv: row 3: 'a' has a row already",
    "document,author#a,x,y | meta.csv: row 1: 3 cells, but the first line names 2",
    "document,author#a,x#b | meta.csv: row 2: 1 cells, but the first line names 2",
    "document,a,A#x,1,2 | meta.csv: two columns are called 'A'",
    "document,,a#x,1,2 | meta.csv: ",
    "document,author#a,\"x | meta.csv: ",
  })
  void whatIsWrongIsTold(String text, String message) {
    assertThatThrownBy(() -> metadata(text.replace('#', '\n'))).isInstanceOf(IOException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void anotherEncodingIsTold() {
    byte[] bytes = "document,author\na,هالة\n".getBytes(Charset.forName("windows-1256"));
    assertThatThrownBy(() -> Metadata.of(Source.bytes("meta.csv", false, bytes)))
        .hasMessage("meta.csv: invalid UTF-8 at byte 18; save it as UTF-8");
  }

  @Test
  void aColumnThatIsNotThereIsTold() throws IOException {
    Metadata metadata = metadata("document,author,year\n");
    metadata.check("author");
    assertThatThrownBy(() -> metadata.check("autor"))
        .hasMessage("no column 'autor' in meta.csv; there are: document, author, year");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
    "a=x|x|true", "a=x|X|false", "a=1|1.0|false", "a!=1|1|false", "a!=1|2|true", "a!=1||true", "a=||true",
    " a = x |x|true", "a==x|=x|true", "a=x<y|x<y|true",
    "a<10|9|true", "a<10|10|false", "a<=10|10.0|true", "a>9|10|true", "a>=9.5|9|false", "a>٩|10|true",
    "a<2000|n/a|false", "a<2000||false", "a>x||false", "a>1950-06-01|1950-06-02|true", "a>1950-06-01|1949-12-31|false",
    "a>b|5|false", "b=x|x|false", "b!=x|x|false"
  })
  void conditionsHold(String condition, String value, boolean expected) {
    Map<String, String> metadata = Map.of("a", value == null ? "" : value);
    assertThat(Condition.of(condition).holds(metadata)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "=x", "!a", "a!x"})
  void whatIsNoConditionIsTold(String text) {
    assertThatThrownBy(() -> Condition.of(text)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + text + "' is no condition");
  }

  @Test
  void numbersComeBySizeAndBeforeOtherValues() {
    assertThat(List.of("b", "10", "9", "", "1a", "-1", "9.0", "٨").stream().sorted(ValueOrder.ORDER))
        .containsExactly("-1", "٨", "9", "9.0", "10", "", "1a", "b");
  }
}
