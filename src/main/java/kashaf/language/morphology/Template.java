package kashaf.language.morphology;

/**
 * A shape of words: letters that stand as they are, and the digits 1 to 4 for the radicals, the consonants that carry a
 * word's meaning through all its shapes: {@code م12و3} is the shape of {@code مكتوب}.
 */
record Template(String shape) {
  private static final int MOST_RADICALS = 4;
  private static final String NO_RADICALS = "اىةآ";

  /** The radicals of a word of this shape, or null. */
  char[] radicals(String word) {
    if (word.length() != shape.length()) {
      return null;
    }
    char[] radicals = new char[MOST_RADICALS];
    for (int i = 0; i < shape.length(); i++) {
      char letter = word.charAt(i);
      char place = shape.charAt(i);
      if (isRadical(place)) {
        if (NO_RADICALS.indexOf(letter) >= 0 || radicals[place - '1'] != 0 && radicals[place - '1'] != letter) {
          return null;
        }
        radicals[place - '1'] = letter;
      } else if (place != letter && !(place == 'أ' && letter == 'ا')) {
        return null;
      }
    }
    return radicals;
  }

  /** The word of this shape that has such radicals; null where one is missing. */
  String with(char[] radicals) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < shape.length(); i++) {
      char place = shape.charAt(i);
      char letter = isRadical(place) ? radicals[place - '1'] : place;
      if (letter == 0) {
        return null;
      }
      word.append(letter);
    }
    return word.toString();
  }

  private static boolean isRadical(char place) {
    return place >= '1' && place < '1' + MOST_RADICALS;
  }
}
