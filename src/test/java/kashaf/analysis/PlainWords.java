package kashaf.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as Unicode describes them, found a slow and plain way, to hold the tokenizer and the folding against: UAX #29
 * rules WB4 to WB13b written as one regular expression over general categories, and folds written as replacements.
 * Knows nothing of Hebrew, of emoji, of scripts without spaces.
 */
final class PlainWords {
  /** WB4: marks, joiners and other format characters belong to what they follow. */
  private static final String EXTEND = "[\\p{M}\\p{Cf}]*";

  private static final String LETTER = "(?:[\\p{L}\\p{Nl}\u0640\u00B8]" + EXTEND + ")";
  private static final String DIGIT = "(?:\\p{Nd}" + EXTEND + ")";
  /** WB13a, WB13b: the low line and its like join letters and digits. */
  private static final String JOIN = "(?:[\\p{Pc}\u202F]" + EXTEND + ")";

  /** WB6, WB7: between two letters. */
  private static final String BETWEEN_LETTERS = "(?:[:\u00B7.'\u2018\u2019\u2024\u2027]" + EXTEND + "(?=\\p{L}))";
  /**
   * WB11, WB12: between two digits. U+066C is the Arabic thousands mark; U+060C and U+066B are in the class MidNum,
   * too.
   */
  private static final String BETWEEN_DIGITS = "(?:[,;.'\u2018\u2019\u2024\u066B\u066C\u060C]" + EXTEND
      + "(?=\\p{Nd}))";

  private static final Pattern WORD =
      Pattern.compile(
          JOIN + "*(?:" + LETTER + "|" + DIGIT + ")(?:" + LETTER + "|" + DIGIT + "|" + JOIN
              + "|(?<=\\p{L}" + EXTEND.replace("*", "{0,9}") + ")" + BETWEEN_LETTERS
              + "|(?<=\\p{Nd}" + EXTEND.replace("*", "{0,9}") + ")" + BETWEEN_DIGITS + ")*");

  private PlainWords() {}

  /** The words of a text as they stand. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** Case, marks, tatweel and width folded: the set {@code count}. */
  static String counted(String word) {
    StringBuilder wide = new StringBuilder();
    for (char c : Normalizer.normalize(word, Normalizer.Form.NFC).toCharArray()) {
      boolean presentation = c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC || c >= 0xFF00 && c <= 0xFFEF;
      wide.append(presentation ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : c);
    }
    String bare = wide.toString().replaceAll("[\u0610-\u061A\u064B-\u0652\u0670\u06D6-\u06DC\u06DF-\u06E4\u0640]", "");
    return Normalizer.normalize(bare.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
