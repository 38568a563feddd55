package kashaf.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
  private final Map<String, Integer> classes = new HashMap<>();
  private final Map<String, Integer> exact = new HashMap<>();
  private final Map<String, List<String>> clitics = new HashMap<>();
  /** What may be joined to a noun, or nothing. */
  private final List<String> conjunctions;
  private final List<String> prepositions;

  /** How the feminine ending is written at the end of a word; its key may be that of a pronoun. */
  private String feminine = "";

  /** The mark of an indefinite accusative, which is no subject; folding takes it away. */
  private String adverbial = "";

  private Lexicon(Language language) {
    cues = new CueLexicon(language);
    for (WordClass type : WordClass.values()) {
      for (String line : language.lines(type.file())) {
        boolean spelled = line.startsWith("=");
        String key = spelled ? line.substring(1) : match.fold(line);
        (spelled ? exact : classes).merge(key, type.bit(), (a, b) -> a | b);
      }
    }
    for (String line : language.lines("clitics")) {
      String[] fields = line.split("\\s+");
      List<String> list = new ArrayList<>();
      for (int i = 1; i < fields.length; i++) {
        list.add(match.fold(fields[i]));
      }
      clitics.put(fields[0], list);
      feminine = fields[0].equals("feminine") ? fields[1] : feminine;
      adverbial = fields[0].equals("adverbial") ? fields[1] : adverbial;
    }
    conjunctions = withNone(joined("conjunction"));
    prepositions = withNone(joined("preposition"));
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
    Word noun = noun(form, key);
    Cue cue = cues.find(form, key);
    boolean and = noun.conjunction();
    Cue other = null;
    for (String prefix : joined("verb")) {
      Cue found = rest(form, key, prefix, true);
      if (found != null && cue == null) {
        cue = found;
        and = prefix.length() > 1 || joined("conjunction").contains(prefix) || joined("purpose").contains(prefix);
      } else if (found != null && cue.verb() && joined("conjunction").contains(prefix)) {
        other = found;
      }
    }
    if (cue == null) {
      for (String prefix : joined("cue")) {
        Cue found = rest(form, key, prefix, false);
        cue = found == null ? cue : found;
      }
    }
    // Some forms only look like cues, and the language lists them as none.
    boolean accusative = !adverbial.isEmpty() && form.contains(adverbial);
    boolean likeCue = cue != null && (cue.sort().equals("none") || nounEnding(form, cue) || cue.verb() && accusative);
    cue = likeCue ? null : cue;
    // The key makes أل at the front of a verb the same as the article: ألمح.
    boolean definite = noun.definite() && article(form);
    boolean adverb = noun.classes() == 0 && cue == null && accusative;
    int classes = adverb ? WordClass.TIME.bit() : noun.classes();
    return new Word(
        key, definite == noun.definite() ? noun.stem() : key, classes, definite, noun.pronoun(), and, noun.preposition(), noun.prefix(),
            cue, other);
  }

  /** Whether the article stands in a form as it is written. */
  private boolean article(String form) {
    return joined("contracted").isEmpty() || joined("contracted").stream().anyMatch(form::contains)
        || form.indexOf('ٱ') >= 0;
  }

  /** ة ends no finite verb, though the key makes it the same as the pronoun ه. */
  private boolean nounEnding(String form, Cue cue) {
    return cue.verb() && feminine(form);
  }

  private boolean feminine(String form) {
    return !feminine.isEmpty() && form.endsWith(feminine);
  }

  private Cue rest(String form, String key, String prefix, boolean verb) {
    if (!key.startsWith(prefix) || key.length() < prefix.length() + 2 || form.length() <= prefix.length()) {
      return null;
    }
    Cue cue = cues.find(form.substring(prefix.length()), key.substring(prefix.length()));
    return cue != null && (cue.verb() == verb) ? cue : null;
  }

  private List<String> joined(String kind) {
    return clitics.getOrDefault(kind, List.of());
  }

  /** Takes off what is joined to a noun, as far as the rest is known or the article shows. */
  private Word noun(String form, String key) {
    int known = classesOf(form, key);
    String article = joined("article").isEmpty() ? "" : joined("article").get(0);
    // جاره may be "his neighbour" or, as it is compared, جارة.
    boolean either = known != 0 && !feminine(form) && key.endsWith(joined("feminine").isEmpty() ? " " : joined("feminine").get(0));
    Word owned = either ? pronoun(key, key, "", (char) 0, 0) : null;
    if (owned != null && owned.is(WordClass.TITLE, WordClass.ORGANISATION)) {
      return owned;
    }
    if (known != 0) {
      if (feminine(form)) {
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
    List<String> contracted = joined("contracted");
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
      Word owned = ending(form, key, "") ? null : pronoun(key, stem, and, preposition, cut);
      if (owned != null) {
        return owned;
      }
    }
    if (found == 0) {
      String noun = withoutEnding(form, stem);
      found = noun == null ? 0 : classes.get(noun) & (titleBits() | WordClass.SOURCE.bit());
      stem = found == 0 || feminine(form) ? stem : noun;
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
    return joined("plural").stream().anyMatch(ending -> stem.length() > ending.length() + 2 && stem.endsWith(ending)
        && (classes.getOrDefault(stem.substring(0, stem.length() - ending.length()), 0) & WordClass.TITLE.bit()) != 0);
  }

  /** The known noun of which a stem is a form with an ending, or null. */
  private String withoutEnding(String form, String stem) {
    for (String ending : joined("ending")) {
      String noun = ending(form, stem, ending) ? stem.substring(0, stem.length() - ending.length()) : null;
      if (noun != null && classes.containsKey(noun)) {
        return noun;
      }
    }
    return null;
  }

  /**
   * Whether a form bears an ending; ة and the pronoun ه are one in the key, so the form itself decides between them.
   *
   * @param ending as it is in the key; empty asks for any that is written otherwise in the form
   */
  private boolean ending(String form, String stem, String ending) {
    if (ending.isEmpty()) {
      return feminine(form);
    }
    return stem.endsWith(ending) && stem.length() > ending.length() + 2;
  }

  /** A known noun with a possessive pronoun. */
  private Word pronoun(String key, String stem, String and, char preposition, int cut) {
    for (String pronoun : joined("pronoun")) {
      if (stem.endsWith(pronoun) && stem.length() > pronoun.length() + 1) {
        String noun = stem.substring(0, stem.length() - pronoun.length());
        int found = classes.getOrDefault(noun, 0);
        List<String> feminine = joined("feminine");
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

  private static List<String> withNone(List<String> list) {
    List<String> all = new ArrayList<>();
    all.add("");
    all.addAll(list);
    return all;
  }

  /** The words of a set as they are compared. */
  public Set<String> folded(Set<String> words) {
    Set<String> folded = new HashSet<>();
    words.forEach(word -> folded.add(match.fold(word)));
    return folded;
  }
}
