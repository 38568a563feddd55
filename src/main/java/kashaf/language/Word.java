package kashaf.language;

/**
 * What the lexicon of a language knows of a word form.
 *
 * @param key the form as it is compared: without vowel marks, alefs and yehs made one
 * @param stem the key without what is joined to its front, where the lexicon knows the rest
 * @param classes bits of {@link WordClass}
 * @param definite whether it bears the article
 * @param pronoun whether a possessive pronoun is joined to its end
 * @param conjunction whether "and" is joined to its front
 * @param preposition the preposition joined to its front, or 0
 * @param prefix how many characters of the form stand before the noun
 * @param cue the cue it is, or null
 * @param other the cue it is as well when its first letter is a conjunction (ورد: it came, or: and he answered), or
 *     null
 */
public record Word(
    String key,
    String stem,
    int classes,
    boolean definite,
    boolean pronoun,
    boolean conjunction,
    char preposition,
    int prefix,
    Cue cue,
    Cue other) {

  /** The word as the other cue that it may be. */
  public Word otherwise() {
    return new Word(key, stem, classes, definite, pronoun, true, preposition, prefix, other, null);
  }

  public boolean is(WordClass type) {
    return (classes & type.bit()) != 0;
  }

  public boolean is(WordClass one, WordClass other) {
    return (classes & (one.bit() | other.bit())) != 0;
  }
}
