package kashaf.cli.repl;

import java.util.ArrayList;
import java.util.List;

/**
 * One question, as it was typed.
 *
 * @param name what the result is to be called, or null: {@code NAME = freq …}
 * @param words the command and what stands behind it; may be empty
 * @param tail where the answer goes
 */
record Line(String name, List<Word> words, Tail tail) {

  /**
   * The questions of a text, which {@code ;} parts. What stands behind a {@code |} goes to the shell as it is.
   *
   * @throws OpenQuotationException when a quotation mark is not closed
   * @throws IllegalArgumentException when a tail is not complete
   */
  static List<Line> of(String text) throws OpenQuotationException {
    List<Line> lines = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    for (Word word : beforePipe(text)) {
      if (word.is("|")) {
        String command = text.substring(word.end()).strip();
        lines.add(line(words, new Tail.ToProgram(required(command, "|", "a shell command"))));
        return lines;
      }
      if (word.is(";")) {
        add(lines, words);
        words = new ArrayList<>();
      } else {
        words.add(word);
      }
    }
    add(lines, words);
    return lines;
  }

  /** The words up to the first {@code |}, with it: behind it quotation marks are the shell's affair. */
  private static List<Word> beforePipe(String text) throws OpenQuotationException {
    int pipe = -1;
    while ((pipe = text.indexOf('|', pipe + 1)) >= 0) {
      try {
        List<Word> words = Words.of(text.substring(0, pipe + 1));
        if (!words.isEmpty() && words.get(words.size() - 1).is("|") && spaceAt(text, pipe + 1)) {
          return words;
        }
      } catch (OpenQuotationException e) {
        // This one stands within quotation marks.
      }
    }
    return Words.of(text);
  }

  private static boolean spaceAt(String text, int place) {
    return place == text.length() || Character.isWhitespace(text.charAt(place));
  }

  private static void add(List<Line> lines, List<Word> words) {
    int size = words.size();
    for (int i = 0; i < size; i++) {
      Word sign = words.get(i);
      if (sign.is(">") || sign.is(">>")) {
        String path = required(i + 1 < size ? words.get(i + 1).text() : "", sign.text(), "a file");
        if (i + 2 < size) {
          throw new IllegalArgumentException("behind " + sign.text() + " " + path + " nothing can follow, but there is "
              + words.get(i + 2).text());
        }
        lines.add(line(words.subList(0, i), new Tail.ToFile(path, sign.text().equals(">>"))));
        return;
      }
    }
    if (size > 0) {
      lines.add(line(words, Tail.NONE));
    }
  }

  private static String required(String given, String sign, String what) {
    if (given.isEmpty()) {
      throw new IllegalArgumentException("behind " + sign + " stands " + what);
    }
    return given;
  }

  private static Line line(List<Word> words, Tail tail) {
    boolean named = words.size() > 2 && words.get(1).is("=") && Results.isName(words.get(0).text());
    String name = named ? words.get(0).text() : null;
    return new Line(name, List.copyOf(words.subList(named ? 2 : 0, words.size())), tail);
  }

  /** Whether it is an order to the shell, such as {@code .open}. */
  boolean isForShell() {
    return !words.isEmpty() && words.get(0).text().startsWith(".");
  }

  /** The words as they are handed to a command. */
  List<String> arguments() {
    return words.stream().map(Word::text).toList();
  }
}
