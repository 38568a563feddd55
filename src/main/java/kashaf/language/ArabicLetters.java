package kashaf.language;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;

/** The forms that Arabic letters take beside their neighbours, by ICU. */
public final class ArabicLetters {
  private static final ArabicShaping FORMS =
      new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_FIXED_SPACES_NEAR);

  private static final char LAM = '\u0644';
  private static final char FIRST_LAM_ALEF = '\uFEF5';
  private static final char LAST_LAM_ALEF = '\uFEFC';

  private ArabicLetters() {}

  /**
   * The text in presentation forms, lam and alef in one; for showing, never for counting. ICU would make letters of
   * marks, too, so they are taken out before and put back behind their letters.
   */
  public static String joined(String text) {
    if (text.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)) {
      return text;
    }
    StringBuilder letters = new StringBuilder();
    text.chars().filter(c -> !isMark(c)).forEach(c -> letters.append((char) c));
    char[] forms = forms(letters.toString());
    StringBuilder out = new StringBuilder(text.length());
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i))) {
        out.append(text.charAt(i));
        continue;
      }
      boolean filler = next > 0 && letters.charAt(next - 1) == LAM && isLamAlef(forms[next - 1]);
      out.append(filler ? "" : String.valueOf(forms[next]));
      next++;
    }
    return out.toString();
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isLamAlef(char c) {
    return c >= FIRST_LAM_ALEF && c <= LAST_LAM_ALEF;
  }

  private static char[] forms(String letters) {
    try {
      return FORMS.shape(letters).toCharArray();
    } catch (ArabicShapingException e) {
      throw new IllegalStateException(e); // only without room for what grows, and nothing does
    }
  }
}
