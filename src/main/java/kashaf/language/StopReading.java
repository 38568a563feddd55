package kashaf.language;

import kashaf.text.Span;
import kashaf.text.Text;

/** Tells the stops of a paragraph that end a sentence from those that do not. */
final class StopReading {
  /** What never starts a sentence. */
  private static final String GOES_ON = ",،;؛:)]}";
  private static final String DASHES = "-–—―";
  private static final String INTRODUCES = ":،,";
  private static final int ATTRIBUTION_WORDS = 3;

  private final Text text;
  private final Span paragraph;
  private final Stops stops;
  private final ClosedMarks closed;
  private final Abbreviations abbreviations;
  private final SentenceWords words;
  private final NearbyWords nearby;

  StopReading(Text text, Span paragraph, Stops stops, Abbreviations abbreviations, SentenceWords words) {
    this.text = text;
    this.paragraph = paragraph;
    this.stops = stops;
    this.closed = stops.closed();
    this.abbreviations = abbreviations;
    this.words = words;
    this.nearby = new NearbyWords(text, paragraph);
  }

  /**
   * Whether a sentence ends with a stop.
   *
   * @param start where the sentence starts
   * @param stop a stop with more behind it
   */
  boolean ends(int start, Stop stop) {
    int next = stops.skipSpace(stop.close());
    if (next == paragraph.end()) {
      return true;
    }
    boolean spaced = next > stop.close();
    if (cannotStart(stop, next, spaced) || commentsOnWord(start, stop) || startsSmall(stop, next)) {
      return false;
    }
    int head = nearby.behindOpening(next);
    if (stop.marked() && goesOnBehindMark(start, stop, next, head)) {
      return false;
    }
    return switch (stop.kind()) {
      case FULL -> spaced ? endsBehindWord(start, stop, head) : endsUnspaced(start, stop, next);
      case PAUSE -> spaced && (stop.marked() || capitalAt(head) || words.begins(nearby.from(head)));
      case ELLIPSIS -> spaced && (stop.marked() || endsWithEllipsis(stop, head));
      case PLAIN -> spaced ? !endsName(start, stop, head) : endsUnspaced(start, stop, next);
      case UNSPACED -> true;
    };
  }

  private boolean cannotStart(Stop stop, int next, boolean spaced) {
    char c = text.charAt(next);
    return GOES_ON.indexOf(c) >= 0 || stop.marked() && DASHES.indexOf(c) >= 0 || !spaced && Stops.isStop(c);
  }

  /** (?) and (!) and [...]. */
  private boolean commentsOnWord(int start, Stop stop) {
    char before = stop.first() > start ? text.charAt(stop.first() - 1) : ' ';
    return stop.marked() && (before == '(' || before == '[');
  }

  /**
   * A small letter goes on, also behind a dash. But iPhone begins a sentence, and behind an Arabic word a small Latin
   * letter says nothing.
   */
  private boolean startsSmall(Stop stop, int next) {
    int head = DASHES.indexOf(text.charAt(next)) >= 0 ? stops.skipSpace(next + 1) : next;
    return head < paragraph.end()
        && Character.isLowerCase(text.codePointAt(head))
        && !capitalAt(head + 1)
        && !(nearby.arabicAt(stop.first() - 1) && stops.skipSpace(stop.close()) > stop.close());
  }

  private boolean capitalAt(int index) {
    return index < paragraph.end() && Character.isUpperCase(text.codePointAt(index));
  }

  /** Whether the sentence around a quotation or a parenthesis goes on behind its closing mark. */
  private boolean goesOnBehindMark(int start, Stop stop, int next, int head) {
    String word = nearby.from(head);
    boolean begins = word.isEmpty() || words.begins(word);
    if (")]}".indexOf(text.charAt(stop.marks() - 1)) >= 0) {
      return closed.bracketBefore(stop.first()) > start && !(begins && stop.is(Stop.Kind.FULL));
    }
    if (begins) {
      return false;
    }
    int open = closed.opening(stop.marks());
    boolean introduced = open > paragraph.start()
        && INTRODUCES.indexOf(text.charAt(nearby.lastNotSpace(open, paragraph.start()))) >= 0;
    if (introduced || open < 0) {
      // “He asked: ‘Why?’ She …” has ended, «قال: “لماذا؟” في إشارة إلى …» has not.
      return open >= 0 && !stop.is(Stop.Kind.FULL) && words.continues(word);
    }
    if (open <= start) {
      return attributed(next);
    }
    boolean mayEnd = stop.is(Stop.Kind.FULL) || next != head || capitalAt(head);
    return mayEnd ? words.continues(word) : true;
  }

  /** Whether a verb that reports a quotation stands near its end, as in «“Where?” Anna asked». */
  private boolean attributed(int next) {
    int i = next;
    for (int n = 0; n < ATTRIBUTION_WORDS; n++) {
      String word = nearby.from(i);
      if (word.isEmpty()) {
        return false;
      }
      if (words.reports(word)) {
        return true;
      }
      i += word.length();
      boolean stopped = i < paragraph.end() && text.charAt(i) == '.';
      i = stops.skipSpace(stopped && abbreviations.kind(word) != Abbreviations.Kind.NONE ? i + 1 : i);
    }
    return false;
  }

  /** A stop right before a letter ends a sentence only where Arabic goes on, and never after an abbreviation. */
  private boolean endsUnspaced(int start, Stop stop, int next) {
    boolean mark = "«“\"([".indexOf(text.charAt(next)) >= 0;
    if (!nearby.arabicAt(mark ? next + 1 : next)) {
      return false;
    }
    if (stop.is(Stop.Kind.PLAIN) || stop.marked()) {
      return true;
    }
    if (nearby.initialBefore(stop.first(), start)) {
      return false;
    }
    String before = nearby.before(stop.first(), start);
    return abbreviations.kind(before) == Abbreviations.Kind.NONE
        && !countsItem(start, stop, before)
        && !abbreviations.joined(nearby.from(next));
  }

  /** Whether a full stop is more than a part of the word before it. */
  private boolean endsBehindWord(int start, Stop stop, int head) {
    String before = nearby.before(stop.first(), start);
    if (before.isEmpty()) {
      return true;
    }
    if (countsItem(start, stop, before)) {
      return false;
    }
    return switch (abbreviations.kind(before)) {
      case NONE -> true;
      case NEVER_ENDS -> false;
      case BEFORE_NUMBERS -> !numberAt(head);
      case AT_ENDS, ORDINAL -> words.begins(nearby.from(head));
    };
  }

  /** Whether a single stop is the last character of a name, as in Yahoo! */
  private boolean endsName(int start, Stop stop, int head) {
    if (stop.close() > stop.first() + 1 || !nearby.latinAt(stop.first() - 1)) {
      return false;
    }
    String name = nearby.before(stop.first(), start) + text.charAt(stop.first());
    return abbreviations.kind(name) == Abbreviations.Kind.AT_ENDS && !words.begins(nearby.from(head));
  }

  /** A number or a letter that starts the sentence counts an item of a list. */
  private boolean countsItem(int start, Stop stop, String before) {
    if (before.isEmpty() || stop.first() - before.length() != nearby.behindOpening(start)) {
      return false;
    }
    return Character.isDigit(before.charAt(before.length() - 1)) || before.codePointCount(0, before.length()) == 1;
  }

  private boolean numberAt(int index) {
    String word = nearby.from(index);
    return !word.isEmpty() && (Character.isDigit(word.charAt(0)) || Abbreviations.isRoman(word));
  }

  /** An ellipsis is a pause where a space stands before it, too, or where what follows rather continues a sentence. */
  private boolean endsWithEllipsis(Stop stop, int head) {
    boolean apart = stop.first() > paragraph.start() && stops.skipSpace(stop.first() - 1) == stop.first();
    String word = nearby.from(head);
    return capitalAt(head) || words.begins(word) || !apart && !words.continues(word);
  }
}
