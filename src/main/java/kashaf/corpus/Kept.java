package kashaf.corpus;

import java.io.CharArrayReader;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import kashaf.text.Tokens;

/**
 * A document that was read before: its characters (two bytes each, nearly always) and its words (eight bytes each).
 *
 * @param encoding the name of its encoding
 * @param tokens its words
 */
record Kept(char[] characters, Tokens tokens, String encoding) {

  /** Reads a document, part by part, so that its words are those of its parts. */
  static Kept of(Source source, Notices notices) {
    Remembered remembered = new Remembered(notices);
    char[] characters = new char[1 << 16];
    int length = 0;
    Tokens tokens = new Tokens(1 << 10);
    try (Parts parts = new Corpus(List.of(source), Reading.DEFAULT, remembered).parts(0, false)) {
      for (Part part = parts.next(); part != null; part = parts.next()) {
        int size = part.text().length();
        if (size > characters.length - length) {
          characters = Arrays.copyOf(characters, Math.max(Math.addExact(length, size), length / 2 * 3));
        }
        System.arraycopy(part.text().array(), 0, characters, length, size);
        tokens.addAll(part.tokens(), 0, part.tokens().count(), length);
        length += size;
      }
    }
    return new Kept(Arrays.copyOf(characters, length), tokens.trimmed(), remembered.encoding);
  }

  /** Its characters once more. */
  Reader reader() {
    return new CharArrayReader(characters);
  }

  /** The words of a stretch, with places that count from its start. */
  Tokens tokens(int start, int end) {
    int first = tokens.firstFrom(start);
    int behind = tokens.firstFrom(end);
    Tokens within = new Tokens(behind - first);
    within.addAll(tokens, first, behind, -start);
    return within;
  }

  /** Takes note of the encoding. */
  private static final class Remembered implements Notices {
    private final Notices notices;
    private String encoding = "";

    Remembered(Notices notices) {
      this.notices = notices;
    }

    @Override
    public void read(Document first, int documents, String name) {
      encoding = name;
      notices.read(first, documents, name);
    }

    @Override
    public void error(String document, String message) {
      notices.error(document, message);
    }

    @Override
    public void warning(String document, String message) {
      notices.warning(document, message);
    }
  }
}
