package kashaf.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import kashaf.Shared;
import kashaf.text.Text;
import kashaf.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every boundary and every word of real texts against ICU, but for the differences told in {@link WordBoundariesTest}.
 */
class RealTextTest {
  private static final int MEGABYTE = 1 << 20;

  @ParameterizedTest
  @ValueSource(strings = {"classical-ar-24mb.txt.gz", "ar_pud-ud-test.conllu.gz"})
  void agreesWithIcuOnAMegabyte(String name) throws IOException {
    String text = read(name);
    List<String> icu = new ArrayList<>();
    List<String> icuWords = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(text);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      icu.add(start + "-" + end);
      if (breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT && !text.substring(start, end).matches("_+")) {
        icuWords.add(start + "-" + end);
      }
      start = end;
    }
    assertThat(spans(Tokenizer.segments(Text.of(text)))).isEqualTo(icu);
    assertThat(spans(Tokenizer.tokenize(Text.of(text)))).isEqualTo(icuWords);
  }

  private static List<String> spans(Tokens tokens) {
    List<String> spans = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      spans.add(tokens.start(i) + "-" + tokens.end(i));
    }
    return spans;
  }

  private static String read(String name) throws IOException {
    Path file = Shared.file("corpora/" + name);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readNBytes(MEGABYTE), StandardCharsets.UTF_8);
    }
  }
}
