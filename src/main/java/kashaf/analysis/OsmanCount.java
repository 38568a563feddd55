package kashaf.analysis;

import kashaf.analysis.measure.Osman;
import kashaf.corpus.Part;
import kashaf.language.Characters;
import kashaf.language.OsmanSigns;
import kashaf.text.Text;
import kashaf.text.Tokens;

/** Counts what OSMAN wants to know and how many letters bear vowel marks, where the language has lists for it. */
final class OsmanCount {
  private static final int LONG = 5;
  private static final int COMPLEX = 4;

  private OsmanSigns signs;
  private long letters;
  private long markedLetters;
  private long longWords;
  private long syllables;
  private long complexWords;
  private long faseehWords;

  void add(Part part) {
    signs = OsmanSigns.of(part.document().language());
    if (signs.known()) {
      Tokens tokens = part.tokens();
      int end = part.endToken();
      for (int token = part.firstToken(); token < end; token++) {
        add(part.text(), tokens.start(token), tokens.end(token));
      }
    }
  }

  private void add(Text text, int start, int end) {
    int wordLetters = 0;
    int wordSyllables = 0;
    boolean faseeh = false;
    boolean vowel = false; // a short one on the last letter
    boolean marked = false; // the last letter
    char lastButOne = 0;
    char last = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (signs.isMark(c)) {
        wordSyllables += signs.isStress(c) ? 2 : signs.isShort(c) ? 1 : 0;
        vowel |= signs.isShort(c);
        markedLetters += marked || wordLetters == 0 ? 0 : 1;
        marked = true;
      } else if (Characters.isLetter(c)) {
        wordSyllables += vowel && signs.lengthens(c) ? 1 : 0;
        wordLetters++;
        faseeh |= signs.isFaseeh(c);
        vowel = false;
        marked = false;
        lastButOne = last;
        last = c;
      }
    }
    boolean complex = wordSyllables > COMPLEX;
    letters += wordLetters;
    longWords += wordLetters > LONG ? 1 : 0;
    syllables += wordSyllables;
    complexWords += complex ? 1 : 0;
    faseehWords += complex && (faseeh || signs.isFaseehEnding(lastButOne, last)) ? 1 : 0;
  }

  void add(OsmanCount next) {
    letters += next.letters;
    markedLetters += next.markedLetters;
    longWords += next.longWords;
    syllables += next.syllables;
    complexWords += next.complexWords;
    faseehWords += next.faseehWords;
  }

  /** The counts of a text of so many words and sentences. */
  Osman counts(long words, long sentences) {
    return new Osman(words, sentences, longWords, syllables, complexWords, faseehWords);
  }

  /** The share of letters that bear a vowel mark; NaN of none. */
  double markedShare() {
    return (double) markedLetters / letters;
  }
}
