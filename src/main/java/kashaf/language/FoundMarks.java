package kashaf.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import kashaf.text.Span;
import kashaf.text.Text;

/** The characters of a paragraph that may be quotation marks, each with what its neighbours say. */
final class FoundMarks {
  private final Text text;
  private final Span paragraph;
  private final MarkTable table;
  private int[] places = new int[8];
  private byte[] marks = new byte[8];
  private MarkSide[] sides = new MarkSide[8];
  private int count;

  private FoundMarks(Text text, Span paragraph, MarkTable table) {
    this.text = text;
    this.paragraph = paragraph;
    this.table = table;
  }

  static FoundMarks in(Text text, Span paragraph, MarkTable table, Set<String> apostrophes) {
    FoundMarks found = new FoundMarks(text, paragraph, table);
    int index = paragraph.start();
    while (index < paragraph.end()) {
      int mark = table.at(text, index, paragraph.end());
      index = mark < 0 ? index + 1 : found.addRun(index, apostrophes);
    }
    return found;
  }

  /** Adds marks that stand side by side: they share their neighbours. */
  private int addRun(int start, Set<String> apostrophes) {
    int from = count;
    int index = start;
    int mark = table.at(text, index, paragraph.end());
    while (mark >= 0) {
      add(index, mark);
      index += table.length(mark);
      mark = index < paragraph.end() ? table.at(text, index, paragraph.end()) : -1;
    }
    MarkSide side = MarkSide.of(text, paragraph, start, index);
    for (int i = from; i < count; i++) {
      sides[i] = side;
    }
    if (count == from + 1 && table.single(marks[from]) && apostrophe(side, start, index, apostrophes)) {
      count = from;
    }
    return index;
  }

  private void add(int place, int mark) {
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
      marks = Arrays.copyOf(marks, 2 * count);
      sides = Arrays.copyOf(sides, 2 * count);
    }
    places[count] = place;
    marks[count++] = (byte) mark;
  }

  /** Inside a word, before a digit's fraction (5'10) and before a word that lost its start ('tis, '90s). */
  private boolean apostrophe(MarkSide side, int start, int end, Set<String> apostrophes) {
    if (side == MarkSide.INSIDE) {
      return table.leaning(marks[count - 1]) <= 0 || !arabic(end);
    }
    if (side != MarkSide.OPENS || table.leaning(marks[count - 1]) > 0) {
      return false;
    }
    int to = end;
    StringBuilder word = new StringBuilder();
    while (to < paragraph.end() && Character.isLetterOrDigit(text.charAt(to)) && word.length() < 8) {
      char c = text.charAt(to++);
      if (!Character.isDigit(c)) {
        word.append(c);
      } else if (word.length() == 0) {
        word.append('0');
      }
    }
    return apostrophes.contains(word.toString().toLowerCase(Locale.ROOT));
  }

  private boolean arabic(int index) {
    return Character.UnicodeScript.of(text.charAt(index)) == Character.UnicodeScript.ARABIC;
  }

  int count() {
    return count;
  }

  /** Index of its first character. */
  int place(int i) {
    return places[i];
  }

  /** Index behind its last character. */
  int end(int i) {
    return places[i] + table.length(marks[i]);
  }

  int mark(int i) {
    return marks[i];
  }

  boolean single(int i) {
    return table.single(marks[i]);
  }

  MarkSide side(int i) {
    return sides[i];
  }

  /** Whether a one-letter word, joined to what follows, stands before it, or a word that ends in a stretching line. */
  boolean behindClitic(int i) {
    int at = places[i] - 1;
    int letters = 0;
    while (at >= paragraph.start() && Character.isLetter(text.charAt(at)) && letters < 3) {
      letters++;
      at--;
    }
    return letters > 0 && letters < 3 && arabic(places[i] - 1) && (at < paragraph.start()
        || !Character.isLetter(text.charAt(at)));
  }

  /** Whether a digit stands before it, so that it may be inches, or minutes. */
  boolean behindDigit(int i) {
    return places[i] > paragraph.start() && Character.isDigit(text.charAt(places[i] - 1));
  }

  /** Whether a stop stands before it. */
  boolean behindStop(int i) {
    return places[i] > paragraph.start() && ".,!?…،؛؟۔。".indexOf(text.charAt(places[i] - 1)) >= 0;
  }

  /** Whether a colon stands before it, with or without a space. */
  boolean behindColon(int i) {
    int at = places[i] - 1;
    while (at >= paragraph.start() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0')) {
      at--;
    }
    return at >= paragraph.start() && text.charAt(at) == ':';
  }

  /** Whether it stands where an English genitive of the plural would have its apostrophe. */
  boolean genitive(int i) {
    return places[i] > paragraph.start() && table.leaning(marks[i]) <= 0
        && Character.toLowerCase(text.charAt(places[i] - 1)) == 's';
  }
}
