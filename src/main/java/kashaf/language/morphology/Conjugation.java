package kashaf.language.morphology;

/**
 * The stems that a verb has in its conjugation, from the third persons of its perfect and imperfect: {@code قال يقول}
 * has قال, قل, قول, قيل. A shadda tells a doubled verb: {@code ردّ يردّ}.
 */
final class Conjugation {
  private static final String SHADDA = "\u0651";
  private static final String WEAK = "اوي";

  private final String perfect;
  private final String imperfect;
  private final boolean doubled;
  private final Taker taker;

  private Conjugation(String perfect, String imperfect, Taker taker) {
    this.doubled = perfect.endsWith(SHADDA);
    this.perfect = perfect.replace(SHADDA, "");
    this.imperfect = imperfect.replace(SHADDA, "").substring(1);
    this.taker = taker;
  }

  /** Who is told a stem and the slots it fills. */
  interface Taker {
    void take(String stem, int slots);
  }

  static void stems(String perfect, String imperfect, Taker taker) {
    Conjugation verb = new Conjugation(perfect, imperfect, taker);
    if (verb.isDefective()) {
      verb.defective();
    } else {
      verb.others();
    }
  }

  /** The root of a verb of the first form: the imperfect shows which weak letter the perfect hides. */
  static String root(String perfect, String imperfect) {
    if (perfect.endsWith(SHADDA)) {
      String plain = perfect.replace(SHADDA, "");
      return plain + lastOf(plain);
    }
    char[] letters = perfect.toCharArray();
    for (int i = 1; i < letters.length; i++) {
      boolean hidden = letters[i] == 'ا' || letters[i] == 'ى';
      char shown = hidden && imperfect.length() == letters.length + 1 ? imperfect.charAt(i + 1) : letters[i];
      letters[i] = !hidden || shown == 'و' || shown == 'ي' ? shown : i == 1 ? 'و' : 'ي';
    }
    return new String(letters);
  }

  /** The last radical is weak: دعا، رمى، بقي، أعطى. */
  private boolean isDefective() {
    char last = perfect.charAt(perfect.length() - 1);
    return (last == 'ا' || last == 'ى' || last == 'ي') && "ويى".indexOf(lastOf(imperfect)) >= 0;
  }

  private void defective() {
    String base = without(perfect, 1);
    boolean inYeh = perfect.endsWith("ي");
    String full = inYeh ? perfect : base + (perfect.length() == 3 && imperfect.endsWith("و") ? "و" : "ي");
    give(perfect, Slot.BARE);
    give(full, Slot.CONSONANT, Slot.DUAL);
    give(base + "ي", Slot.BARE); // the passive
    give(inYeh ? perfect : base, Slot.FEMININE);
    give(base, Slot.PLURAL);
    String imperfectBase = without(imperfect, 1);
    give(imperfect, Slot.FULL);
    give(imperfectBase, Slot.SHORT, Slot.MANY);
    give(imperfectBase + "ى", Slot.FULL); // the passive
    if (imperfect.endsWith("ى")) {
      give(imperfectBase + "ي", Slot.FULL); // before the endings of the dual
    }
  }

  private void others() {
    give(perfect, Slot.BARE, Slot.FEMININE, Slot.DUAL, Slot.PLURAL);
    give(imperfect, Slot.FULL, Slot.MANY);
    int middle = perfect.length() - 2;
    boolean hollow = !doubled && perfect.charAt(middle) == 'ا'
        && WEAK.indexOf(imperfect.charAt(imperfect.length() - 2)) >= 0;
    if (hollow) {
      give(perfect.substring(0, middle) + seat(perfect.substring(middle + 1)), Slot.CONSONANT);
      give(changed(perfect, "ي"), Slot.BARE, Slot.FEMININE, Slot.PLURAL); // the passive
      give(changed(imperfect, "ا"), Slot.FULL, Slot.MANY);
      give(without(imperfect, 2) + imperfect.substring(imperfect.length() - 1), Slot.SHORT);
    } else if (doubled) {
      give(perfect + lastOf(perfect), Slot.CONSONANT);
      give(imperfect + lastOf(imperfect), Slot.SHORT);
    } else {
      give(perfect, Slot.CONSONANT);
      give(imperfect, Slot.SHORT);
    }
    if ("أءئؤ".indexOf(lastOf(perfect)) >= 0) {
      give(without(perfect, 1) + "ؤ", Slot.PLURAL);
      give(without(perfect, 1) + "ئ", Slot.BARE, Slot.FEMININE);
      give(without(imperfect, 1) + "ؤ", Slot.MANY);
      give(without(imperfect, 1) + "ئ", Slot.FULL, Slot.MANY);
    }
  }

  /** What becomes of a hamza at the end when an ending follows: جاء، جئت. */
  private static String seat(String end) {
    return end.equals("ء") ? "ئ" : end;
  }

  /** The word with another long vowel before its last letter. */
  private static String changed(String word, String vowel) {
    return without(word, 2) + vowel + lastOf(word);
  }

  private static char lastOf(String word) {
    return word.charAt(word.length() - 1);
  }

  private static String without(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private void give(String stem, Slot... slots) {
    int bits = 0;
    for (Slot slot : slots) {
      bits |= slot.bit();
    }
    taker.take(stem, bits);
  }
}
