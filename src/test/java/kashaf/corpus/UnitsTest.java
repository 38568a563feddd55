package kashaf.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitsTest {
  private static final Reading LINES = Reading.DEFAULT.withUnit(Reading.Unit.LINE);
  private static final Reading PARAGRAPHS = Reading.DEFAULT.withUnit(Reading.Unit.PARAGRAPH);
  private static final String TEXT = "one\n\n \ntwo 𝒳\r\nthree\u2028four";
  /** Longer than the stretch behind which a paragraph is cut. */
  private static final int LONG = Pieces.LONGEST + 1000;

  private static Map<String, String> documents(String text, Reading reading) {
    return Documents.of(Source.text("t", text), reading, Notices.SILENT);
  }

  @Test
  void aLineIsCalledByItsNumberAmongAllLines() {
    assertThat(documents(TEXT, LINES))
        .containsExactly(
            entry("t#1", "one\n"), entry("t#4", "two 𝒳\r\n"), entry("t#5", "three\u2028"), entry("t#6", "four"));
  }

  @Test
  void aParagraphIsCalledByItsNumberAmongParagraphs() {
    assertThat(documents(TEXT, PARAGRAPHS))
        .containsExactly(
            entry("t#1", "one\n"), entry("t#2", "two 𝒳\r\n"), entry("t#3", "three\u2028"), entry("t#4", "four"));
  }

  @Test
  void aParagraphOfBrokenLinesIsOneDocument() {
    Map<String, String> documents = documents("one\ntwo\n\nthree\n", PARAGRAPHS.withLayout(Layout.WRAPPED));
    assertThat(documents).containsExactly(entry("t#1", "one\ntwo\n\n"), entry("t#2", "three\n"));
  }

  @Test
  void aLineIsADocumentAlsoWhereLinesAreBroken() {
    assertThat(documents("one\ntwo\n\nthree\n", LINES.withLayout(Layout.WRAPPED)).keySet())
        .containsExactly("t#1", "t#2", "t#4");
    String wrapped = "these are words of a line that goes on and on until it is broken\n".repeat(20);
    assertThat(documents(wrapped, LINES)).hasSize(20);
  }

  @Test
  void everyDocumentStartsAfresh() {
    for (Reading reading : List.of(LINES, PARAGRAPHS)) {
      List<Part> parts = Documents.parts(Source.text("t", TEXT), reading, Notices.SILENT);
      assertThat(parts).extracting(part -> part.document().number()).containsExactly(0, 1, 2, 3);
      assertThat(parts).allMatch(part -> part.first() && part.last());
      assertThat(parts).extracting(part -> part.endToken() - part.firstToken()).containsExactly(1, 2, 1, 1);
      assertThat(parts).extracting(part -> part.extent().codePoints()).containsExactly(4L, 7L, 6L, 4L);
    }
  }

  @Test
  void noContextFromTheNeighbours() {
    for (Part part : Documents.parts(Source.text("t", TEXT), LINES, Notices.SILENT)) {
      assertThat(part.start()).isZero();
      assertThat(part.end()).isEqualTo(part.text().length());
    }
  }

  @Test
  void aLongLineIsOneDocumentOfSeveralParts() {
    String line = "word ".repeat(LONG / 5) + "end\n";
    List<Part> parts = Documents.parts(Source.text("t", line + "next"), LINES, Notices.SILENT);
    assertThat(parts).extracting(part -> part.document().name()).containsExactly("t#1", "t#1", "t#2");
    assertThat(parts).extracting(Part::first).containsExactly(true, false, true);
    assertThat(parts).extracting(Part::last).containsExactly(false, true, true);
    assertThat(documents(line + "next", LINES)).containsExactly(entry("t#1", line), entry("t#2", "next"));
  }

  /** A cut may leave nothing but blanks on one side. */
  @Test
  void aLongLineThatStartsOrEndsWithBlanks() {
    String blanks = " ".repeat(LONG);
    for (String line : List.of(blanks + "word\n", "word" + blanks + "\n", blanks + "\n")) {
      for (Reading reading : List.of(LINES, PARAGRAPHS)) {
        List<Part> parts = Documents.parts(Source.text("t", line + "next"), reading, Notices.SILENT);
        assertThat(parts).filteredOn(Part::last).extracting(part -> part.document().name())
            .containsExactly("t#1", "t#2");
        assertThat(parts.get(parts.size() - 1).text()).hasToString("next");
      }
    }
  }

  @Test
  void nothingHasNoDocuments() {
    assertThat(documents("", LINES)).isEmpty();
    assertThat(documents(" \n\n\t", PARAGRAPHS)).isEmpty();
    assertThat(documents("", Reading.DEFAULT)).as("a file is one, also when it is empty")
        .containsExactly(entry("t", ""));
  }
}
