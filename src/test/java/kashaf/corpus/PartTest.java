package kashaf.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import kashaf.language.Language;
import kashaf.text.Span;
import kashaf.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartTest {
  private static Document document(Layout layout) {
    return new Document(0, "t", Language.of("en"), layout);
  }

  private static Part whole(String text) {
    return Part.whole(document(Layout.LINES), Text.of(text));
  }

  /** The part between the two bars; what stands around them is the neighbours'. */
  private static Part between(Layout layout, String barred) {
    int start = barred.indexOf('|');
    int end = barred.indexOf('|', start + 1) - 1;
    Text text = Text.of(barred.replace("|", ""));
    return new Part(document(layout), text, new Span(start, end), start == 0, end == text.length(), false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085"})
  void everyLineEndCounts(String end) {
    String text = "one" + end + end + "two" + end + "three";
    Part part = whole(text);
    assertThat(part.line(0)).isEqualTo(1);
    assertThat(part.line(2)).isEqualTo(1);
    assertThat(part.line(text.indexOf("two"))).isEqualTo(3);
    assertThat(part.line(text.indexOf("three"))).isEqualTo(4);
    assertThat(part.line(text.length())).isEqualTo(4);
    assertThat(part.extent().lines()).isEqualTo(3);
    assertThat(part.paragraphs()).hasSize(3);
  }

  @Test
  void mixedLineEnds() {
    String text = "1\r\n2\r3\n\r4\n5";
    Part part = whole(text);
    int[] lines = "12345".chars().map(c -> part.line(text.indexOf(c))).toArray();
    assertThat(lines).as("LF CR is two line ends").containsExactly(1, 2, 3, 5, 6);
  }

  @Test
  void otherSeparatorsEndNoLine() {
    assertThat(whole("one\u000Btwo\u000Cthree\u001Efour").line(14)).isEqualTo(1);
  }

  @Test
  void linesCountFromThePartsStart() {
    Part part = between(Layout.LINES, "a\nb\n|c\r\nd\n|e\nf");
    assertThat(part.line(part.start())).isEqualTo(1);
    assertThat(part.line(part.text().toString().indexOf('d'))).isEqualTo(2);
    assertThat(part.extent().lines()).isEqualTo(2);
  }

  @Test
  void offsetsAreCodePointsFromThePartsStart() {
    Part part = between(Layout.LINES, "😀\n|a😀ب\uD83D𝒳z\n|😀");
    int start = part.start();
    assertThat(part.offset(start)).isZero();
    assertThat(part.offset(start + 1)).isEqualTo(1);
    assertThat(part.offset(start + 3)).as("behind the emoji").isEqualTo(2);
    assertThat(part.offset(start + 4)).isEqualTo(3);
    assertThat(part.offset(start + 5)).as("behind half a pair").isEqualTo(4);
    assertThat(part.offset(start + 7)).isEqualTo(5);
    assertThat(part.extent().codePoints()).isEqualTo(7);
  }

  @Test
  void wordsOfTheNeighboursAreNotItsOwn() {
    Part part = between(Layout.LINES, "one two\n|three four five\n|six");
    assertThat(part.tokens().count()).isEqualTo(6);
    assertThat(part.firstToken()).isEqualTo(2);
    assertThat(part.endToken()).isEqualTo(5);
    assertThat(part.extent().words()).isEqualTo(3);
  }

  @Test
  void paragraphsAreLinesOrStandBetweenBlankLines() {
    String text = " one\ntwo \n \t\n\n three\u00A0\nfour\n";
    assertThat(whole(text).paragraphs()).extracting(span -> text.substring(span.start(), span.end()))
        .containsExactly("one", "two", "three", "four");
    Part wrapped = Part.whole(document(Layout.WRAPPED), Text.of(text));
    assertThat(wrapped.paragraphs()).extracting(span -> text.substring(span.start(), span.end()))
        .containsExactly("one\ntwo", "three\u00A0\nfour");
    assertThat(wrapped.paragraphNumber(1)).isEqualTo(2);
  }

  @Test
  void sentencesKeepWithinParagraphs() {
    Part part = between(Layout.LINES, "Before.\n|First. Second\nThird?\n|Behind.");
    assertThat(part.sentences()).extracting(span -> part.text().slice(span.start(), span.end()))
        .containsExactly("First.", "Second", "Third?");
    assertThat(part.extent().sentences()).isEqualTo(3);
  }

  @Test
  void nothing() {
    Part part = whole("");
    assertThat(part.paragraphs()).isEmpty();
    assertThat(part.sentences()).isEmpty();
    assertThat(part.tokens().count()).isZero();
    assertThat(part.line(0)).isEqualTo(1);
    assertThat(part.offset(0)).isZero();
    assertThat(part.extent()).isEqualTo(Extent.NONE);
  }
}
