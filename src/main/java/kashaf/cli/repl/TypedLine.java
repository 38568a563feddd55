package kashaf.cli.repl;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;

/**
 * A line while it is being typed, as the editor sees it.
 *
 * @param words the words, the one under the cursor up to the cursor
 * @param wordIndex which one the cursor stands in
 * @param rawStart where that word starts in the line, with its quotation mark
 */
record TypedLine(String line, int cursor, List<String> words, int wordIndex, int rawStart, int rawEnd)
    implements CompletingParsedLine {

  /** Takes a line apart. */
  static final class Parser implements org.jline.reader.Parser {
    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
      if (context == ParseContext.ACCEPT_LINE) {
        check(line);
      }
      return typed(line, cursor);
    }

    /** An open quotation mark asks for another line. */
    private static void check(String line) {
      try {
        Line.of(line);
      } catch (OpenQuotationException e) {
        throw new EOFError(-1, e.place(), e.getMessage(), String.valueOf(e.mark()));
      } catch (IllegalArgumentException e) {
        // The shell will say what is wrong.
      }
    }

    private static TypedLine typed(String line, int cursor) {
      List<String> words = new ArrayList<>();
      List<Word> before = wordsBefore(line.substring(0, cursor));
      before.forEach(word -> words.add(word.text()));
      boolean inWord = !before.isEmpty() && before.get(before.size() - 1).end() == cursor;
      if (!inWord) {
        words.add("");
      }
      int start = inWord ? before.get(before.size() - 1).start() : cursor;
      return new TypedLine(line, cursor, words, words.size() - 1, start, cursor);
    }

    /** An open quotation mark is closed for the moment. */
    private static List<Word> wordsBefore(String text) {
      try {
        return Words.of(text);
      } catch (OpenQuotationException e) {
        try {
          List<Word> words = new ArrayList<>(Words.of(text + e.mark()));
          Word last = words.remove(words.size() - 1);
          words.add(new Word(last.text(), false, last.start(), text.length()));
          return words;
        } catch (OpenQuotationException never) {
          return List.of();
        }
      }
    }
  }

  @Override
  public String word() {
    return words.get(wordIndex);
  }

  @Override
  public int wordCursor() {
    return word().length();
  }

  @Override
  public CharSequence escape(CharSequence candidate, boolean complete) {
    return Words.quoted(candidate.toString());
  }

  @Override
  public int rawWordCursor() {
    return rawEnd - rawStart;
  }

  @Override
  public int rawWordLength() {
    return rawEnd - rawStart;
  }
}
