package kashaf.analysis.quotation;

import java.util.Arrays;
import kashaf.language.Cue;
import kashaf.language.Marked;
import kashaf.language.Word;
import kashaf.language.WordClass;
import kashaf.text.Text;

/**
 * A paragraph, or what stands between two marks, as a row of items: words, punctuation, and marked stretches, each of
 * which counts as one item whatever it holds.
 */
final class Passage {
  /** Statements are looked for within so many items, so that a text without sentences takes no longer than another. */
  private static final int REACH = 250;

  private final Text text;
  private final Marked around;
  private final int paragraph;
  private final Grammar grammar;
  private int count;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private Object[] items = new Object[32];
  private boolean[] sentenceStarts = new boolean[32];

  /**
   * @param around the marks it stands between, or null
   * @param paragraph the number of its paragraph
   * @param grammar how its language builds statements
   */
  Passage(Text text, Marked around, int paragraph, Grammar grammar) {
    this.grammar = grammar;
    this.text = text;
    this.around = around;
    this.paragraph = paragraph;
  }

  /** @param item a {@link Word}, a {@link Marked}, or null for a punctuation mark */
  void add(int start, int end, Object item, boolean startsSentence) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      items = Arrays.copyOf(items, 2 * count);
      sentenceStarts = Arrays.copyOf(sentenceStarts, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    items[count] = item;
    sentenceStarts[count++] = startsSentence;
  }

  Text text() {
    return text;
  }

  Marked around() {
    return around;
  }

  int paragraph() {
    return paragraph;
  }

  Grammar grammar() {
    return grammar;
  }

  int depth() {
    return around == null ? 0 : around.depth() + 1;
  }

  int count() {
    return count;
  }

  int start(int item) {
    return starts[item];
  }

  int end(int item) {
    return ends[item];
  }

  /** Index of the first character, also for the item behind the last. */
  int edge(int item) {
    return item < count ? starts[item] : ends[count - 1];
  }

  boolean has(int item) {
    return item >= 0 && item < count;
  }

  Word word(int item) {
    return has(item) && items[item] instanceof Word word ? word : null;
  }

  /** Takes a word for the other cue that it may be; false when there is none. */
  boolean reread(int item) {
    Word word = word(item);
    boolean other = word != null && word.other() != null;
    if (other) {
      items[item] = word.otherwise();
    }
    return other;
  }

  Marked marked(int item) {
    return has(item) && items[item] instanceof Marked marked ? marked : null;
  }

  boolean is(int item, WordClass type) {
    Word word = word(item);
    return word != null && word.is(type);
  }

  Cue cue(int item) {
    Word word = word(item);
    return word == null ? null : word.cue();
  }

  /** The punctuation mark, or 0 for anything else. */
  char stop(int item) {
    return has(item) && items[item] == null ? text.charAt(starts[item]) : 0;
  }

  boolean comma(int item) {
    char c = stop(item);
    return c == '،' || c == ',' || c == '؛' || c == ';' || c == '、';
  }

  boolean dash(int item) {
    char c = stop(item);
    return c == '-' || c == '–' || c == '—' || c == '―';
  }

  boolean colon(int item) {
    return stop(item) == ':';
  }

  /** Whether an item is the stop of an abbreviation within a name: Dr., a single letter. */
  boolean abbreviation(int item) {
    Word before = word(item - 1);
    return stop(item) == '.' && before != null && (before.key().length() == 1 || before.is(WordClass.HONORIFIC));
  }

  /** Whether an item joins two parts of one name: al-Mayli, Dr. Vale. */
  boolean joinsName(int item) {
    boolean hyphen = dash(item) && item > 0 && ends[item - 1] == starts[item] && item + 1 < count
        && ends[item] == starts[item + 1];
    return hyphen || abbreviation(item);
  }

  boolean sentenceStart(int item) {
    return item == 0 || has(item) && sentenceStarts[item];
  }

  /** The first item of the sentence in which an item stands. */
  int sentenceFrom(int item) {
    int from = Math.min(item, count - 1);
    int first = Math.max(0, from - REACH);
    while (from > first && !sentenceStarts[from]) {
      from--;
    }
    return Math.max(from, 0);
  }

  /** The item behind the sentence in which an item stands. */
  int sentenceTo(int item) {
    int to = item + 1;
    int last = Math.min(count, item + REACH);
    while (to < last && !sentenceStarts[to]) {
      to++;
    }
    return Math.min(to, count);
  }

  /** The words from one item to another as they stand. */
  String slice(int from, int to) {
    return from >= to ? "" : text.slice(starts[from], ends[to - 1]);
  }
}
