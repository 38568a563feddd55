package kashaf.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The classes of a language's words, also of nouns with something joined to them. */
final class NounLexicon {
  private final Map<String, Integer> classes = new HashMap<>();
  /** Words that another one looks like when folded: their class holds for the very spelling. */
  private final Map<String, Integer> exact = new HashMap<>();
  private final Affixes affixes;
  private final List<String> conjunctions;
  private final List<String> prepositions;

  NounLexicon(Language language, Affixes affixes, Folding match) {
    this.affixes = affixes;
    conjunctions = affixes.orNone("conjunction");
    prepositions = affixes.orNone("preposition");
    for (WordClass type : WordClass.values()) {
      for (String line : language.lines(type.file())) {
        boolean spelled = line.startsWith("=");
        String key = spelled ? line.substring(1) : match.fold(line);
        (spelled ? exact : classes).merge(key, type.bit(), (a, b) -> a | b);
      }
    }
  }

  /** Takes off what is joined to a noun, as far as the rest is known or the article shows. */
  Word read(String form, String key) {
    int known = classesOf(form, key);
    String article = affixes.first("article");
    // جاره may be "his neighbour" or, as it is compared, جارة.
    boolean either = known != 0 && !affixes.feminine(form) && !affixes.of("feminine").isEmpty()
        && key.endsWith(affixes.first("feminine"));
    Word owned = either ? pronoun(key, key, "", (char) 0, 0) : null;
    if (owned != null && owned.is(WordClass.TITLE, WordClass.ORGANISATION)) {
      return owned;
    }
    if (known != 0) {
      if (affixes.feminine(form)) {
        known |= classes.getOrDefault(key.substring(0, key.length() - 1), 0) & WordClass.TITLE.bit();
      }
      boolean courtesy = article(key, article) && (known & WordClass.HONORIFIC.bit()) != 0;
      String stem = courtesy ? key.substring(article.length()) : key;
      known |= courtesy ? classes.getOrDefault(stem, 0) & WordClass.TITLE.bit() : 0;
      return new Word(key, stem, known, article(key, article), false, false, (char) 0, 0, null, null);
    }
    for (String and : conjunctions) {
      for (String to : key.startsWith(and) ? prepositions : List.<String>of()) {
        Word word = key.startsWith(to, and.length()) ? noun(form, key, and, to, article) : null;
        if (word != null) {
          return word;
        }
      }
    }
    boolean definite = article(key, article);
    String bare = definite ? key.substring(article.length()) : key;
    return new Word(key, bare, 0, definite, false, false, (char) 0, 0, null, null);
  }

  private Word noun(String form, String key, String and, String to, String article) {
    int cut = and.length() + to.length();
    String rest = key.substring(cut);
    List<String> contracted = affixes.of("contracted");
    boolean fused = !to.isEmpty() && !contracted.isEmpty() && key.startsWith(contracted.get(0), and.length());
    boolean definite = fused || article(rest, article);
    String stem = fused ? rest.substring(1) : definite ? rest.substring(article.length()) : rest;
    char preposition = to.isEmpty() ? 0 : to.charAt(0);
    if (stem.length() < (to.isEmpty() ? 2 : 3)) {
      return null;
    }
    int found = classesOf(definite ? "" : form.substring(Math.min(form.length(), cut)), stem);
    found &= definite ? ~WordClass.PREPOSITION.bit() : -1;
    // لأن gives a reason, it does not open what is said.
    found &= to.isEmpty() ? -1 : ~(WordClass.COMPLEMENTIZER.bit() | WordClass.FUSED_COMPLEMENTIZER.bit());
    if (found == 0 && !definite && cut < form.length()) {
      Word owned = affixes.feminine(form) ? null : pronoun(key, stem, and, preposition, cut);
      if (owned != null) {
        return owned;
      }
    }
    if (found == 0) {
      String noun = withoutEnding(stem);
      found = noun == null ? 0 : classes.get(noun) & (titleBits() | WordClass.SOURCE.bit());
      stem = found == 0 || affixes.feminine(form) ? stem : noun;
    }
    if (found == 0 && titleIn(stem)) {
      found = WordClass.SOURCE.bit();
    }
    if (found == 0 && !definite) {
      return null;
    }
    return new Word(key, stem, found, definite, false, !and.isEmpty(), preposition, cut, null, null);
  }

  /** Whether a stem is the plural of an office or a calling: معلمون. */
  private boolean titleIn(String stem) {
    return affixes.of("plural").stream().anyMatch(ending -> stem.length() > ending.length() + 2 && stem.endsWith(ending)
        && (classes.getOrDefault(stem.substring(0, stem.length() - ending.length()), 0) & WordClass.TITLE.bit()) != 0);
  }

  /** The known noun of which a stem is a form with an ending, or null. */
  private String withoutEnding(String stem) {
    for (String ending : affixes.of("ending")) {
      boolean ends = stem.endsWith(ending) && stem.length() > ending.length() + 2;
      String noun = ends ? stem.substring(0, stem.length() - ending.length()) : null;
      if (noun != null && classes.containsKey(noun)) {
        return noun;
      }
    }
    return null;
  }

  /** A known noun with a possessive pronoun. */
  private Word pronoun(String key, String stem, String and, char preposition, int cut) {
    for (String pronoun : affixes.of("pronoun")) {
      if (stem.endsWith(pronoun) && stem.length() > pronoun.length() + 1) {
        String noun = stem.substring(0, stem.length() - pronoun.length());
        int found = classes.getOrDefault(noun, 0);
        List<String> feminine = affixes.of("feminine");
        if (found == 0 && !feminine.isEmpty() && noun.endsWith(feminine.get(1))) {
          noun = noun.substring(0, noun.length() - 1) + feminine.get(0);
          found = classes.getOrDefault(noun, classes.getOrDefault(noun.substring(0, noun.length() - 1), 0));
        }
        found &= nounBits();
        if (found != 0) {
          return new Word(key, noun, found, false, true, !and.isEmpty(), preposition, cut, null, null);
        }
      }
    }
    return null;
  }

  private static int titleBits() {
    return WordClass.TITLE.bit() | WordClass.HONORIFIC.bit();
  }

  private static int nounBits() {
    return titleBits()
        | WordClass.ORGANISATION.bit()
        | WordClass.SOURCE.bit()
        | WordClass.VENUE.bit()
        | WordClass.NAMING.bit();
  }

  private int classesOf(String form, String key) {
    return classes.getOrDefault(key, 0) | exact.getOrDefault(form, 0);
  }

  private static boolean article(String key, String article) {
    return !article.isEmpty() && key.length() > article.length() + 1 && key.startsWith(article);
  }
}
