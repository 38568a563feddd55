package kashaf.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kashaf.analysis.Concordance.Line;
import kashaf.analysis.Sentences.Sentence;
import kashaf.language.Folding;
import kashaf.language.Tokenizer;
import kashaf.text.Text;
import kashaf.text.Tokens;

/**
 * A slow and obvious concordance of one document whose lines are paragraphs, to hold the other one against: folds every
 * word into a list, compares lists, cuts strings. Takes words and sentences for granted.
 */
final class PlainConcordance {
  private static final Pattern GRAPHEME = Pattern.compile("\\X");
  private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029\u000B\f";

  private final String text;
  private final Tokens tokens;
  private final List<String> types = new ArrayList<>();
  private final List<String> counted = new ArrayList<>();
  private List<Sentence> sentences;

  PlainConcordance(String text) {
    this.text = text;
    this.tokens = Tokenizer.tokenize(Text.of(text));
    for (int i = 0; i < tokens.count(); i++) {
      String form = text.substring(tokens.start(i), tokens.end(i));
      types.add(Folding.named("match").fold(form));
      counted.add(Folding.named("count").fold(form));
    }
  }

  /** Where a phrase begins, as numbers of words. */
  List<Integer> places(List<String> phrase) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i + phrase.size() <= types.size(); i++) {
      if (types.subList(i, i + phrase.size()).equals(phrase)) {
        places.add(i);
      }
    }
    return places;
  }

  /** Whether a word of one phrase stands near another phrase that begins at a place. */
  boolean near(int place, int length, List<String> other, int distance, Window.Stretch bounds, Near.Side side) {
    int[] stretch = bounds == null ? new int[] {0, text.length()} : stretch(place, bounds);
    for (int there : places(other)) {
      int last = there + other.size() - 1;
      boolean before = place > last && place - last <= distance && tokens.start(last) >= stretch[0];
      boolean after = there >= place + length && there - (place + length - 1) <= distance
          && tokens.start(there) < stretch[1];
      if (side != Near.Side.AFTER && before || side != Near.Side.BEFORE && after) {
        return true;
      }
    }
    return false;
  }

  /** The line of a phrase of so many words at a place. */
  Line line(int place, int length, Window before, Window after) {
    int start = tokens.start(place);
    int end = tokens.end(place + length - 1);
    String left = before(place, before);
    String right = after(place, place + length, after);
    List<String> around = new ArrayList<>();
    for (int i = place - 5; i < place; i++) {
      around.add(i < 0 ? null : counted.get(i));
    }
    around.add(counted.subList(place, place + length).stream().collect(Collectors.joining(" ")));
    for (int i = place + length; i < place + length + 5; i++) {
      around.add(i < counted.size() ? counted.get(i) : null);
    }
    return new Line("0", place + 1, left, squeezed(start, end), right, codePoints(start), codePoints(end), "", around);
  }

  private String before(int place, Window window) {
    int start = tokens.start(place);
    if (window instanceof Window.Words words) {
      int from = Math.max(0, place - words.count());
      return squeezed(words.count() == 0 ? start : from == 0 && place < words.count() ? 0 : tokens.start(from), start);
    }
    if (window instanceof Window.Characters characters) {
      List<String> graphemes = graphemes(squeezed(0, start));
      String shown = "";
      for (int i = graphemes.size() - 1; i >= 0; i--) {
        if (length(graphemes.get(i) + shown) > characters.count()) {
          break;
        }
        shown = graphemes.get(i) + shown;
      }
      return shown.strip();
    }
    return squeezed(stretch(place, (Window.Stretch) window)[0], start);
  }

  private String after(int place, int behind, Window window) {
    int end = tokens.end(behind - 1);
    if (window instanceof Window.Words words) {
      int last = behind + words.count() - 1;
      return squeezed(end, words.count() == 0 ? end : last < tokens.count() ? tokens.end(last) : text.length());
    }
    if (window instanceof Window.Characters characters) {
      String shown = "";
      for (String grapheme : graphemes(squeezed(end, text.length()))) {
        if (length(shown + grapheme) > characters.count()) {
          break;
        }
        shown += grapheme;
      }
      return shown.strip();
    }
    int to = stretch(place, (Window.Stretch) window)[1];
    return to < end ? "" : squeezed(end, to);
  }

  /** Where the sentence or the paragraph begins and ends in which a word begins. */
  private int[] stretch(int place, Window.Stretch stretch) {
    int start = tokens.start(place);
    if (stretch == Window.Stretch.PARAGRAPH) {
      int from = start;
      int to = start;
      while (from > 0 && LINE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
        from--;
      }
      while (to < text.length() && LINE_ENDS.indexOf(text.charAt(to)) < 0) {
        to++;
      }
      return new int[] {from, to};
    }
    sentences = sentences == null ? Asking.rows(new Sentences(), LinesReferenceTest.corpus(text), 1) : sentences;
    for (Sentence sentence : sentences) {
      int from = text.offsetByCodePoints(0, (int) sentence.start());
      int to = text.offsetByCodePoints(0, (int) sentence.end());
      if (from <= start && start < to) {
        return new int[] {from, to};
      }
    }
    throw new AssertionError("a word outside of all sentences in " + text);
  }

  private static List<String> graphemes(String squeezed) {
    return GRAPHEME.matcher(squeezed).results().map(MatchResult::group).toList();
  }

  private static int length(String shown) {
    return shown.codePointCount(0, shown.length());
  }

  private String squeezed(int from, int to) {
    return text.substring(from, to).replaceAll("[\\p{IsWhite_Space}]+", " ").strip();
  }

  private int codePoints(int index) {
    return text.codePointCount(0, index);
  }
}
