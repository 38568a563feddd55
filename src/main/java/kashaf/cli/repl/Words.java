package kashaf.cli.repl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes a line apart into words, as a shell does: white space parts them, {@code '…'} and {@code "…"} hold together
 * what is within, and next to other characters they are part of the same word. A backslash is itself, nothing is
 * expanded. {@code ;} at the end of a word is a word of its own, and so is a {@code #} that starts one, which makes
 * the rest of the line a comment.
 */
final class Words {
  /** Words with a meaning of their own, unless they are quoted. */
  private static final Set<String> SIGNS = Set.of("|", ">", ">>", "=");

  private final String line;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int at;
  private boolean plain;

  private Words(String line) {
    this.line = line;
  }

  /** The words of a line. */
  static List<Word> of(String line) throws OpenQuotationException {
    Words words = new Words(line);
    words.read();
    return words.words;
  }

  private void read() throws OpenQuotationException {
    while (true) {
      while (at < line.length() && isSpace(line.charAt(at))) {
        at++;
      }
      if (at == line.length() || line.charAt(at) == '#') {
        return;
      }
      readWord();
    }
  }

  private void readWord() throws OpenQuotationException {
    int start = at;
    text.setLength(0);
    plain = true;
    while (at < line.length() && !isSpace(line.charAt(at))) {
      char c = line.charAt(at);
      if (c == '\'' || c == '"') {
        readQuoted(c);
      } else {
        text.append(c);
        at++;
      }
    }
    boolean ends = line.charAt(at - 1) == ';' && text.length() > 1;
    if (ends) {
      text.setLength(text.length() - 1);
      words.add(new Word(text.toString(), plain, start, at - 1));
      words.add(new Word(";", true, at - 1, at));
    } else {
      words.add(new Word(text.toString(), plain, start, at));
    }
  }

  private void readQuoted(char mark) throws OpenQuotationException {
    int close = line.indexOf(mark, at + 1);
    if (close < 0) {
      throw new OpenQuotationException(mark, at);
    }
    plain = false;
    text.append(line, at + 1, close);
    at = close + 1;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A word as it must be written to be one word of a line. */
  static String quoted(String word) {
    boolean needed = word.isEmpty() || SIGNS.contains(word) || word.startsWith("#") || word.endsWith(";")
        || word.chars().anyMatch(c -> c == '\'' || c == '"' || isSpace((char) c));
    if (!needed) {
      return word;
    }
    char mark = word.indexOf('\'') < 0 ? '\'' : '"';
    return mark + word + mark;
  }
}
