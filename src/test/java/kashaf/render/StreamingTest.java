package kashaf.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kashaf.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class StreamingTest {

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "TEXT")
  void writesARowBeforeTheNextIsMade(Format format) throws IOException {
    assertThat(writtenWhenMade(format, Style.plain(), 5)).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void textHoldsBackAScreenful() throws IOException {
    Style style = Style.plain().withTerminal(new Terminal(true, 80, 3, false, Bidi.NONE));
    assertThat(writtenWhenMade(Format.TEXT, style, 6)).containsExactly(0, 0, 0, 3, 4, 5);
    assertThat(writtenWhenMade(Format.TEXT, Style.plain(), 102)).endsWith(0, 100, 101);
  }

  /** How many rows had been written when each was made. */
  private static List<Integer> writtenWhenMade(Format format, Style style, int rows) throws IOException {
    StringBuilder out = new StringBuilder();
    List<Integer> written = new ArrayList<>();
    Stream<Words> made =
        Stream.iterate(0, i -> i + 1)
            .limit(rows)
            .map(i -> new Words("w" + i + "w", i, i))
            .peek(row -> written.add((int) out.toString().lines().filter(line -> line.matches(".*w\\d+w.*")).count()));
    format.renderer(style).render(new Table<>(Words.SCHEMA, made), out);
    return written;
  }
}
