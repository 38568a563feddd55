package kashaf.analysis;

import kashaf.corpus.Part;
import kashaf.language.Characters;
import kashaf.text.Text;
import kashaf.text.Tokens;

/** How many letters and digits the words have, as they stand: the same under every folding. */
final class WordLengths {
  /** Longer words are counted one by one. */
  private static final int USUAL = 32;

  private final long[] usual = new long[USUAL];
  private final Distribution unusual = new Distribution();
  private long letters;
  private long digits;

  void add(Part part) {
    Text text = part.text();
    Tokens tokens = part.tokens();
    int end = part.endToken();
    for (int token = part.firstToken(); token < end; token++) {
      add(text, tokens.start(token), tokens.end(token));
    }
  }

  private void add(Text text, int start, int end) {
    long before = letters + digits;
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Characters.isLetter(c)) {
        letters++;
      } else if (Characters.isDigit(c)) {
        digits++;
      }
    }
    long length = letters + digits - before;
    if (length < USUAL) {
      usual[(int) length]++;
    } else {
      unusual.add(length);
    }
  }

  void add(WordLengths next) {
    for (int i = 0; i < USUAL; i++) {
      usual[i] += next.usual[i];
    }
    unusual.add(next.unusual);
    letters += next.letters;
    digits += next.digits;
  }

  long letters() {
    return letters;
  }

  long digits() {
    return digits;
  }

  /** The letters and digits of each word. */
  Distribution lengths() {
    Distribution all = new Distribution();
    for (int length = 0; length < USUAL; length++) {
      all.add(length, usual[length]);
    }
    all.add(unusual);
    return all;
  }

  /** How many words have more than so many letters and digits. */
  long longerThan(int length) {
    long words = unusual.size();
    for (int i = length + 1; i < USUAL; i++) {
      words += usual[i];
    }
    return words;
  }
}
