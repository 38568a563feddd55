package kashaf.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kashaf.text.Text;

/**
 * The quotation marks that a text of a language may hold, by number: how each is written, which ones may close which,
 * and which side each usually stands on. Read from {@code quotation-marks.txt} of the language, then of {@code any}.
 */
final class MarkTable {
  private static final int COMMON = 0x3100;

  private final List<String> marks = new ArrayList<>();
  private final List<int[]> pairs = new ArrayList<>();
  private final byte[] first = new byte[COMMON];
  private final byte[] second = new byte[COMMON];
  private boolean[][] partner;
  private boolean[] single;
  private boolean[] kept;
  private int[] leaning;

  MarkTable(Language language) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>(language.lines("quotation-marks"));
    lines.addAll(Language.of("any").lines("quotation-marks"));
    for (String line : lines) {
      String[] fields = line.split("\\s+");
      pairs.add(new int[] {number(fields[0], numbers), number(fields[1], numbers)});
    }
    fillPairs(lines);
    for (int mark = marks.size() - 1; mark >= 0; mark--) {
      String characters = marks.get(mark);
      if (characters.charAt(0) < COMMON) {
        (characters.length() == 1 ? first : second)[characters.charAt(0)] = (byte) (mark + 1);
      }
    }
  }

  private int number(String mark, Map<String, Integer> numbers) {
    return numbers.computeIfAbsent(mark, m -> {
      marks.add(m);
      return marks.size() - 1;
    });
  }

  private void fillPairs(List<String> lines) {
    int size = marks.size();
    partner = new boolean[size][size];
    single = new boolean[size];
    kept = new boolean[size];
    leaning = new int[size];
    for (int i = 0; i < pairs.size(); i++) {
      int open = pairs.get(i)[0];
      int close = pairs.get(i)[1];
      partner[open][close] = true;
      // Visually swapped marks and »…« occur in every language.
      partner[close][open] = true;
      single[open] = single[close] = lines.get(i).endsWith("single") || single[open];
      kept[open] = kept[close] = lines.get(i).endsWith("kept") || kept[open];
      if (open != close) {
        // The language's own pairs come first, so the first lines that name a mark have the say.
        leaning[open] = leaning[open] == 0 ? 1 : leaning[open];
        leaning[close] = leaning[close] == 0 ? -1 : leaning[close];
      }
    }
    for (int mark = 0; mark < size; mark++) {
      partner[mark][mark] = true;
    }
  }

  int size() {
    return marks.size();
  }

  /** The number of the mark at an index, or -1. */
  int at(Text text, int index, int end) {
    char c = text.charAt(index);
    if (c >= COMMON) {
      return c == '\uFF02' ? marks.indexOf("\uFF02") : -1;
    }
    int pair = second[c] - 1;
    if (pair >= 0 && index + 1 < end && text.charAt(index + 1) == marks.get(pair).charAt(1)) {
      return pair;
    }
    return first[c] - 1;
  }

  /** How many characters it is written with. */
  int length(int mark) {
    return marks.get(mark).length();
  }

  /** Whether one may close what the other opened. */
  boolean pairs(int open, int close) {
    return partner[open][close];
  }

  /** Whether it may be an apostrophe or a minute as well. */
  boolean single(int mark) {
    return single[mark];
  }

  /** Whether it stays in the quote. */
  boolean kept(int mark) {
    return kept[mark];
  }

  /** 1 for a mark that usually opens, -1 for one that usually closes, 0 for one that does both. */
  int leaning(int mark) {
    return leaning[mark];
  }
}
