package kashaf.language;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the readability formula OSMAN looks for in a word, as the {@code osman.txt} of a language lists it. */
public final class OsmanSigns {
  private static final int SHORT = 1;
  private static final int STRESS = 2;
  private static final int MARK = 4;
  private static final int LENGTHENING = 8;
  private static final int FASEEH = 16;
  private static final int HEX = 16;
  private static final Map<Language, OsmanSigns> KNOWN = new ConcurrentHashMap<>();

  private final byte[] kinds = new byte[1 << 16];
  private final Set<String> endings = new HashSet<>();
  private final boolean known;

  private OsmanSigns(Language language) {
    Map<String, String> lists = language.properties("osman");
    known = !lists.isEmpty();
    mark(lists.get("short"), SHORT | MARK);
    mark(lists.get("stress"), STRESS | MARK);
    mark(lists.get("other"), MARK);
    mark(lists.get("lengthening"), LENGTHENING);
    mark(lists.get("faseeh"), FASEEH);
    endings.addAll(known ? Set.of(lists.get("faseeh-endings").split(" ")) : Set.of());
  }

  public static OsmanSigns of(Language language) {
    return KNOWN.computeIfAbsent(language, OsmanSigns::new);
  }

  private void mark(String characters, int kind) {
    if (known) {
      for (String number : characters.split(" ")) {
        kinds[Integer.parseInt(number, HEX)] |= (byte) kind;
      }
    }
  }

  /** Whether the formula is made for the language. */
  public boolean known() {
    return known;
  }

  /** A vowel mark of any kind. */
  public boolean isMark(char c) {
    return (kinds[c] & MARK) != 0;
  }

  /** A short vowel. */
  public boolean isShort(char c) {
    return (kinds[c] & SHORT) != 0;
  }

  /** A tanween or a shadda. */
  public boolean isStress(char c) {
    return (kinds[c] & STRESS) != 0;
  }

  /** A letter that makes the short vowel before it long. */
  public boolean lengthens(char c) {
    return (kinds[c] & LENGTHENING) != 0;
  }

  /** A letter that plain writing avoids. */
  public boolean isFaseeh(char c) {
    return (kinds[c] & FASEEH) != 0;
  }

  /** An ending that plain writing avoids, of the two last letters. */
  public boolean isFaseehEnding(char lastButOne, char last) {
    return endings.contains("" + lastButOne + last);
  }
}
