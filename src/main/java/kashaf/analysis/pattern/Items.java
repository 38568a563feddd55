package kashaf.analysis.pattern;

import java.util.ArrayList;
import java.util.List;
import kashaf.analysis.pattern.Element.Gap;
import kashaf.language.Glob;
import kashaf.text.WhiteSpace;

/** Goes through one pattern, item by item, and says where it cannot go on. */
final class Items {
  /** As many as an int surely holds. */
  private static final int MOST_DIGITS = 9;

  private final PatternReader reader;
  private final String pattern;
  private final List<Element> elements;
  private int at;

  /** @param elements takes what is found */
  Items(PatternReader reader, String pattern, List<Element> elements) {
    this.reader = reader;
    this.pattern = pattern;
    this.elements = elements;
  }

  void read() {
    while (at < pattern.length()) {
      if (isBlank(at)) {
        at++;
      } else {
        item();
      }
    }
    if (!elements.isEmpty()) {
      checkEnd(elements.get(0), 0);
      checkEnd(elements.get(elements.size() - 1), pattern.length());
    }
  }

  private void item() {
    int start = at;
    switch (pattern.charAt(at)) {
      case '"' -> quoted();
      case '/' -> expression();
      case '[' -> gap();
      default -> word();
    }
    if (at < pattern.length() && !isBlank(at)) {
      throw mistake(at, "put a space behind " + pattern.substring(start, at));
    }
  }

  /** A gap of any length says nothing where no word follows or none stands before it. */
  private void checkEnd(Element end, int place) {
    if (end instanceof Gap gap && gap.least() != gap.most()) {
      throw mistake(place, "a gap of any length stands between two words; at the end of a pattern write []{"
          + gap.most() + "}");
    }
  }

  private void quoted() {
    int end = pattern.indexOf('"', at + 1);
    if (end < 0) {
      throw mistake(at, "this quotation mark is not closed; put another \" behind the words");
    }
    reader.words(pattern.substring(at + 1, end), false, elements);
    at = end + 1;
  }

  private void expression() {
    int end = at + 1;
    while (end < pattern.length() && !(pattern.charAt(end) == '/' && isEnd(end + 1))) {
      end++;
    }
    if (end == pattern.length()) {
      throw mistake(at, "this expression is not closed; put another / behind it, and then a space");
    }
    String syntax = pattern.substring(at + 1, end);
    if (syntax.isEmpty()) {
      throw mistake(at, "there is nothing between // to look for; any word is []");
    }
    try {
      elements.add(reader.expression(syntax));
    } catch (IllegalArgumentException e) {
      throw mistake(at, "/" + syntax + "/ is not a regular expression in RE2's syntax: " + e.getMessage());
    }
    at = end + 1;
  }

  private void gap() {
    if (!pattern.startsWith("[]", at)) {
      throw mistake(at, "[ is the beginning of [], any word; a choice of letters is an expression: /[…]/");
    }
    at += 2;
    if (isEnd(at)) {
      elements.add(new Gap(1, 1));
      return;
    }
    int end = pattern.indexOf('}', at);
    if (pattern.charAt(at) != '{' || end < 0) {
      throw mistake(at, "behind [] comes a space, or how many words: []{2}, []{0,3}");
    }
    elements.add(gap(at, pattern.substring(at + 1, end)));
    at = end + 1;
  }

  private Gap gap(int place, String numbers) {
    String[] limits = numbers.split(",", -1);
    for (String limit : limits) {
      if (!limit.strip().matches("[0-9]{1," + MOST_DIGITS + "}") || limits.length > 2) {
        throw mistake(place, "{" + numbers + "} does not say how many words; write []{2} or []{0,3}");
      }
    }
    int least = Integer.parseInt(limits[0].strip());
    int most = Integer.parseInt(limits[limits.length - 1].strip());
    if (least > most) {
      throw mistake(place, "the smaller number comes first; write []{" + most + "," + least + "}");
    }
    if (most > PatternReader.WIDEST_GAP || most == 0) {
      throw mistake(place, "a gap has 1 to " + PatternReader.WIDEST_GAP + " words at most; []{0," + most
          + (most == 0 ? "} is none" : "} is too many"));
    }
    return new Gap(least, most);
  }

  private void word() {
    int start = at;
    while (!isEnd(at)) {
      check(start, at++);
    }
    String item = pattern.substring(start, at);
    if (item.indexOf('|') >= 0) {
      elements.add(reader.word(alternatives(item, start), true));
    } else if (Glob.isGlob(item)) {
      elements.add(reader.word(List.of(trimmed(item)), true));
    } else {
      reader.words(item, true, elements);
    }
  }

  /** Finds signs in a word that stand in the wrong place. */
  private void check(int start, int place) {
    char c = pattern.charAt(place);
    if (c == '{') {
      throw mistake(place, "{ says how many words only behind []; write []{2} or []{0,3}");
    }
    if (c == '[' && pattern.startsWith("[]", place)) {
      throw mistake(place, "put a space before []");
    }
    boolean inWord = place > start && !isEnd(place + 1) && pattern.charAt(place - 1) != '|';
    if (c == '"' && !inWord) {
      throw mistake(place, "quotation marks stand around whole words, with a space before and behind them");
    }
  }

  private List<String> alternatives(String item, int start) {
    List<String> either = new ArrayList<>();
    int place = start;
    for (String alternative : item.split("\\|", -1)) {
      if (alternative.isEmpty()) {
        throw mistake(Math.min(place, at - 1), "a word is missing beside |; write one|other");
      }
      if (alternative.startsWith("/")) {
        throw mistake(place, "an expression stands alone; put all that may be chosen into it: /one|other/");
      }
      List<String> forms = Glob.isGlob(alternative) ? List.of(trimmed(alternative)) : PatternReader.forms(alternative);
      if (forms.size() != 1) {
        throw mistake(place, alternative + " is " + (forms.isEmpty() ? "no word" : forms.size() + " words")
            + "; beside | stands one word on either side");
      }
      either.add(forms.get(0));
      place += alternative.length() + 1;
    }
    return either;
  }

  /** A word with wildcards, without the punctuation around it. */
  private static String trimmed(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !mayBeInWord(word.charAt(start))) {
      start++;
    }
    while (end > start && !mayBeInWord(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }

  private static boolean mayBeInWord(char c) {
    return c == '*' || c == '?' || Character.isLetterOrDigit(c) || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.FORMAT;
  }

  private boolean isBlank(int place) {
    return WhiteSpace.is(pattern.charAt(place));
  }

  private boolean isEnd(int place) {
    return place >= pattern.length() || isBlank(place);
  }

  private PatternMistake mistake(int place, String message) {
    return new PatternMistake(pattern, place, message);
  }
}
