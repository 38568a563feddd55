package kashaf.language.morphology;

/** How words are spelled when nobody takes care. */
final class Spelling {
  private Spelling() {}

  /** A word with its alefs written without hamza and madda. */
  static String plain(String word) {
    return word.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا').replace('ٱ', 'ا');
  }
}
