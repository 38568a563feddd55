package kashaf.language.morphology;

import java.util.Locale;

/** Where in its conjugation a stem of a verb stands. */
enum Slot {
  /** The perfect without an ending: {@code قال}. */
  BARE,
  /** Before the ending of the feminine: {@code دعـت}. */
  FEMININE,
  /** Before an ending that starts with a consonant: {@code قلـت}. */
  CONSONANT,
  /** Before the ending of the dual: {@code دعوا}. */
  DUAL,
  /** Before the ending of the plural: {@code بقـوا}. */
  PLURAL,
  /** The imperfect without an ending: {@code يقول}. */
  FULL,
  /** The jussive: {@code لم يقل}. */
  SHORT,
  /** The imperfect before the endings of the plural: {@code يدعـون}. */
  MANY;

  int bit() {
    return 1 << ordinal();
  }

  /** Whether a stem stands only where verbs are seldom met: in the jussive, the first and second persons. */
  static boolean isRare(int slots) {
    return (slots & ~(SHORT.bit() | CONSONANT.bit())) == 0;
  }

  /** The bits of slots by their names, joined by commas. */
  static int bits(String names) {
    int bits = 0;
    for (String name : names.split(",")) {
      bits |= valueOf(name.toUpperCase(Locale.ROOT)).bit();
    }
    return bits;
  }
}
