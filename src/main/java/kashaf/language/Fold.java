package kashaf.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One difference between forms that a {@link Folding} may leave out of account: what it does to a composed character.
 */
enum Fold {
  /** Simple lower-case mapping, one character for one. */
  CASE,
  /**
   * Arabic vowel and reading signs, without U+0653–U+0655: madda and hamza make other letters; and what nobody sees:
   * marks of direction, the byte order mark, the soft hyphen. ZWNJ and ZWJ stay, Persian spells with them.
   */
  MARKS,
  TATWEEL,
  ALEF,
  YEH,
  TEH,
  HAMZA,
  /** Arabic-Indic and extended Arabic-Indic digits as ASCII; the separators between digits stay as they are. */
  DIGITS,
  /** Presentation forms and full width: not one character for one, see {@link CarefulFold}. */
  WIDTH;

  /** What {@link #apply} says of a character that the fold leaves out. */
  static final int DROPPED = -1;

  private static final int MADDA = 0x653;
  private static final int HAMZA_ABOVE = 0x654;
  private static final int HAMZA_BELOW = 0x655;

  /** The fold of a name. */
  static Fold named(String name) {
    for (Fold fold : values()) {
      if (fold.toString().equals(name)) {
        return fold;
      }
    }
    String all = Arrays.stream(values()).map(Fold::toString).collect(Collectors.joining(", "));
    throw new IllegalArgumentException("unknown fold '" + name + "'; there are none, count, match, " + all);
  }

  /** The character that a composed character becomes, or {@link #DROPPED}. */
  int apply(int codePoint) {
    return switch (this) {
      case CASE -> LowerCase.of(codePoint);
      case MARKS -> isMark(codePoint) || isUnseen(codePoint) ? DROPPED : codePoint;
      case TATWEEL -> codePoint == 'ـ' ? DROPPED : codePoint;
      case ALEF -> codePoint == 'أ' || codePoint == 'إ' || codePoint == 'آ' || codePoint == 'ٱ' ? 'ا' : codePoint;
      case YEH -> codePoint == 'ى' ? 'ي' : codePoint;
      case TEH -> codePoint == 'ة' ? 'ه' : codePoint;
      case HAMZA -> codePoint == 'ؤ' ? 'و' : codePoint == 'ئ' ? 'ي' : codePoint;
      case DIGITS -> digit(codePoint);
      case WIDTH -> codePoint;
    };
  }

  /**
   * Whether the fold takes a mark off the letter it stands on: what {@link #apply} does to a letter composed with it.
   */
  boolean takesOff(int mark, int letter) {
    return switch (this) {
      case ALEF -> letter == 'ا' && (mark == MADDA || mark == HAMZA_ABOVE || mark == HAMZA_BELOW);
      case HAMZA -> (letter == 'و' || letter == 'ي') && mark == HAMZA_ABOVE;
      default -> false;
    };
  }

  /** Whether a character is one of those that {@link #WIDTH} looks at: presentation forms, full and half width. */
  static boolean mayBeNarrowed(char c) {
    return c >= 0xFB50 && (c <= 0xFDFF || c >= 0xFE70 && c <= 0xFFEF);
  }

  private static int digit(int c) {
    return c >= '٠' && c <= '٩' ? c - '٠' + '0' : c >= '۰' && c <= '۹' ? c - '۰' + '0' : c;
  }

  private static boolean isMark(int c) {
    return c >= 0x610
        && (c <= 0x61A
            || c >= 0x64B && c <= 0x652
            || c >= 0x656 && c <= 0x65F
            || c == 0x670
            || c >= 0x6D6 && c <= 0x6ED && isQuranic(c)
            || c >= 0x897 && c <= 0x89F
            || c >= 0x8CA && c <= 0x8FF && c != 0x8E2
            || c >= 0x10ECB && c <= 0x10ECF
            || c >= 0x10EF0 && c <= 0x10EFF);
  }

  private static boolean isUnseen(int c) {
    return c == 0xAD
        || c == 0x61C
        || c == 0x200E
        || c == 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c == 0xFEFF;
  }

  /** The signs of U+06D6–U+06ED that combine: end of ayah, rub and sajda stand alone, small waw and yeh are letters. */
  private static boolean isQuranic(int c) {
    return c != 0x6DD && c != 0x6DE && c != 0x6E5 && c != 0x6E6 && c != 0x6E9;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
