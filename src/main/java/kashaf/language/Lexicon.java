package kashaf.language;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a language's directory knows of single words: the classes they belong to and the verbs of saying they are forms
 * of, with or without what is joined to them.
 */
public final class Lexicon {
  private static final Map<Language, Lexicon> KNOWN = new ConcurrentHashMap<>();

  private final Folding match = Folding.named("match");
  private final CueLexicon cues;
  private final Affixes affixes;
  private final NounLexicon nouns;

  private Lexicon(Language language) {
    cues = new CueLexicon(language);
    affixes = new Affixes(language, match);
    nouns = new NounLexicon(language, affixes, match);
  }

  public static Lexicon of(Language language) {
    return KNOWN.computeIfAbsent(language, Lexicon::new);
  }

  /** The form as it is compared. */
  public String fold(String form) {
    return match.fold(form);
  }

  /** What is known of a form. */
  public Word read(String form) {
    String key = match.fold(form);
    Word noun = nouns.read(form, key);
    Cue cue = cues.find(form, key);
    boolean and = noun.conjunction();
    Cue other = null;
    for (String prefix : affixes.of("verb")) {
      Cue found = rest(form, key, prefix, true);
      if (found != null && cue == null) {
        cue = found;
        and = prefix.length() > 1 || affixes.of("conjunction").contains(prefix)
            || affixes.of("purpose").contains(prefix);
      } else if (found != null && cue.verb() && affixes.of("conjunction").contains(prefix)) {
        other = found;
      }
    }
    if (cue == null) {
      for (String prefix : affixes.of("cue")) {
        Cue found = rest(form, key, prefix, false);
        cue = found == null ? cue : found;
      }
    }
    // Some forms only look like cues, and the language lists them as none; ة ends no finite verb, nor an accusative.
    boolean accusative = affixes.accusative(form);
    boolean looksLike = cue != null && (cue.sort().equals("none")
        || cue.verb() && (accusative || affixes.feminine(form)));
    cue = looksLike ? null : cue;
    // The key makes أل at the front of a word the same as the article: ألمح، ألين.
    boolean definite = noun.definite() && affixes.article(form);
    String stem = definite == noun.definite() ? noun.stem() : key;
    boolean adverb = noun.classes() == 0 && cue == null && accusative;
    int classes = adverb ? WordClass.TIME.bit() : noun.classes();
    return new Word(key, stem, classes, definite, noun.pronoun(), and, noun.preposition(), noun.prefix(), cue, other);
  }

  private Cue rest(String form, String key, String prefix, boolean verb) {
    if (!key.startsWith(prefix) || key.length() < prefix.length() + 2 || form.length() <= prefix.length()) {
      return null;
    }
    Cue cue = cues.find(form.substring(prefix.length()), key.substring(prefix.length()));
    return cue != null && (cue.verb() == verb) ? cue : null;
  }

  /** The words of a set as they are compared. */
  public Set<String> folded(Set<String> words) {
    Set<String> folded = new HashSet<>();
    words.forEach(word -> folded.add(match.fold(word)));
    return folded;
  }
}
