package kashaf.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PiecesTest {
  private static final String ENDLESS = "ا".repeat(3 * Pieces.LONGEST);

  private final Heard heard = new Heard();

  @Test
  void aWordWithoutEndIsCutAndToldOnce() {
    assertThat(Documents.of(Source.text("t", ENDLESS), Reading.DEFAULT, heard)).containsValue(ENDLESS);
    assertThat(heard.warnings()).containsExactly("t: no white space for long: cut after every 262,144 characters");
  }

  @Test
  void alsoInAFileThatIsDivided(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("t"), ("a\n" + ENDLESS + "\nb\n").repeat(3), StandardCharsets.UTF_8);
    Reading reading = Reading.DEFAULT.withPartSize(1000);
    try (Parts parts = new Corpus(List.of(Source.file(file, "t")), reading, heard).parts(0, false);
        Stretches stretches = new Stretches(parts, 2)) {
      int many = 0;
      for (Stretch stretch = stretches.next(); stretch != null; stretch = stretches.next()) {
        many++;
        Part part = stretch.next();
        while (part != null) {
          part = stretch.next();
        }
      }
      assertThat(many).isGreaterThan(2);
    }
    assertThat(heard.warnings()).containsExactly("t: no white space for long: cut after every 262,144 characters");
  }

  @Test
  void aLongParagraphIsCutAtItsSpacesWithoutAWord() {
    Documents.of(Source.text("t", "كلمة ".repeat(Pieces.LONGEST)), Reading.DEFAULT, heard);
    assertThat(heard.warnings()).isEmpty();
  }
}
