package kashaf.analysis.quotation;

import kashaf.language.Cue;
import kashaf.language.Word;
import kashaf.language.WordClass;

/** Tells the subject of a verb from its object by gender and by what the verb wants. */
final class Agreement {
  private Agreement() {}

  /** The mention behind a verb when it can be its subject, else null: the subject is left out then. */
  static Mention subject(Mention mention, Cue cue, int objectTo) {
    boolean silent = mention == null || cue == null || !cue.verb();
    if (silent || mention.passage().grammar().capitals()) {
      return mention;
    }
    // With a noun behind it, a verb that comes first has no plural ending.
    boolean object = plainObject(mention, cue) || only(mention, cue, objectTo);
    return cue.number() != 'p' && agrees(mention, cue) && !object ? mention : null;
  }

  /** Whoever is called something is the object when nobody else stands behind the verb: اتهم الحكم بـ«…». */
  private static boolean only(Mention mention, Cue cue, int objectTo) {
    int to = mention.to();
    while (mention.passage().is(to, WordClass.TIME)) {
      to++;
    }
    return cue.sort().equals("call") && cue.takes("object") && !cue.object() && to == objectTo;
  }

  /** A plural in its object form right behind the verb: طمأنت المستثمرين. */
  private static boolean plainObject(Mention mention, Cue cue) {
    Word head = mention.passage().word(mention.head());
    return cue.takes("object") && mention.sort() == Mention.Sort.NOMINAL && head != null && head.definite()
        && head.key().length() >= 7 && !head.is(WordClass.PLACE)
        && mention.passage().grammar().ends("objects-end", head.key());
  }

  /** The gender of somebody as the noun tells: an office without the feminine ending is a man's. */
  static char gender(Mention mention) {
    Word head = mention.passage().word(mention.head());
    boolean man = head != null && mention.number() != 'p' && Nouns.title(mention.passage(), mention.head())
        && !head.is(WordClass.SOURCE) && !mention.passage().grammar().words("feminine-nouns").contains(head.stem());
    return mention.gender() == '-' && man ? 'm' : mention.gender();
  }

  private static boolean agrees(Mention mention, Cue cue) {
    Word head = mention.passage().word(mention.head());
    boolean noun = mention.sort() != Mention.Sort.PERSON && head != null && !head.is(WordClass.GIVEN_NAME);
    if (!noun || cue.number() != 's' || mention.number() == 'p') {
      return true;
    }
    Grammar grammar = mention.passage().grammar();
    if (cue.gender() == 'm' && mention.gender() == 'f') {
      return !head.is(WordClass.TITLE, WordClass.ORGANISATION);
    }
    boolean masculine = head.is(WordClass.TITLE) && !head.is(WordClass.SOURCE) && mention.gender() == '-'
        && !grammar.words("feminine-nouns").contains(head.stem());
    return cue.gender() != 'f' || !masculine;
  }
}
