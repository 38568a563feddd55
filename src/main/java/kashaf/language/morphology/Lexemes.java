package kashaf.language.morphology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import kashaf.language.Language;

/**
 * The words that a language's directory knows: function words, names, nouns with their broken plurals, adjectives, verbs.
 * A word is also found where its alefs are written without hamza.
 */
final class Lexemes {
  private final Map<String, Lexeme> words = new HashMap<>();
  private final Map<String, String> plurals = new HashMap<>();
  private final Map<String, List<VerbStem>> stems = new HashMap<>();
  private final Map<String, String> functionWords = new HashMap<>();
  private final Map<String, String> boundFunctionWords = new HashMap<>();
  private final Map<String, String> roots = new HashMap<>();
  private final List<Derivation> derivations = new ArrayList<>();

  Lexemes(Language language) {
    language.lines("derivation-patterns").forEach(line -> derivations.add(Derivation.of(line.split("\\s+"))));
    language.lines("function-words").forEach(line -> functionWord(line.split("\\s+")));
    each(language, "adjectives", word -> add(word, WordKind.ADJECTIVE, false));
    each(language, "nouns", word -> add(word, WordKind.NOUN, false));
    each(language, "whole-names", word -> add(word, WordKind.NAME, false));
    language.lines("broken-plurals").forEach(line -> plurals(line.split("\\s+")));
    verbs(language);
  }

  /** A word of the dictionary. @param derived whether it is only known to be made from one */
  record Lexeme(String lemma, WordKind kind, boolean derived) {
    String evidence() {
      return derived ? "derived" : "known";
    }
  }

  /**
   * A stem of a verb.
   *
   * @param lemma its perfect
   * @param slots where in the conjugation the stem stands
   * @param careless whether it is written without the hamza that it has
   */
  record VerbStem(String lemma, int slots, boolean careless) {}

  private record Derivation(Template verb, WordKind kind, List<Template> words) {
    static Derivation of(String[] fields) {
      List<Template> words = Arrays.stream(fields).skip(2).map(Template::new).toList();
      return new Derivation(new Template(fields[0]), WordKind.valueOf(fields[1].toUpperCase(Locale.ROOT)),
          words);
    }
  }

  private static void each(Language language, String file, Consumer<String> taker) {
    language.lines(file).forEach(line -> Arrays.stream(line.split("\\s+")).forEach(taker));
  }

  private void functionWord(String[] fields) {
    functionWords.put(fields[0], fields[0]);
    functionWords.putIfAbsent(Spelling.plain(fields[0]), fields[0]);
    for (int i = 1; i < fields.length; i++) {
      boundFunctionWords.put(fields[i], fields[0]);
      boundFunctionWords.putIfAbsent(Spelling.plain(fields[i]), fields[0]);
    }
  }

  private void plurals(String[] fields) {
    add(fields[0], WordKind.NOUN, false);
    for (int i = 1; i < fields.length; i++) {
      if (!isSound(fields[i], fields[0])) {
        plurals.putIfAbsent(fields[i], fields[0]);
        plurals.putIfAbsent(Spelling.plain(fields[i]), fields[0]);
      }
    }
  }

  /** Whether a plural only has the ending of one: it is told so that the list is complete. */
  private static boolean isSound(String plural, String singular) {
    String base = singular.endsWith("ة") ? singular.substring(0, singular.length() - 1) : singular;
    return plural.equals(base + "ات") || plural.equals(base + "ين") || plural.equals(base.replaceAll("ى$", "ي") + "ات");
  }

  private void add(String word, WordKind kind, boolean derived) {
    Lexeme lexeme = new Lexeme(word, kind, derived);
    words.putIfAbsent(word, lexeme);
    words.putIfAbsent(Spelling.plain(word), lexeme);
  }

  /** An imperfect, which starts with ي, stands behind its perfect; without one it is the regular one. */
  private void verbs(Language language) {
    for (String line : language.lines("verbs")) {
      String[] fields = line.split("\\s+");
      for (int i = 0; i < fields.length; i++) {
        boolean told = i + 1 < fields.length && fields[i + 1].startsWith("ي");
        verb(fields[i], told ? fields[i + 1] : regularImperfect(fields[i]));
        i += told ? 1 : 0;
      }
    }
  }

  private static String regularImperfect(String perfect) {
    boolean falls = perfect.startsWith("ا") || perfect.startsWith("أ") && perfect.length() > 3;
    return "ي" + (falls ? perfect.substring(1) : perfect);
  }

  private void verb(String perfect, String imperfect) {
    String lemma = perfect.replace("\u0651", "");
    Conjugation.stems(perfect, imperfect, (stem, slots) -> {
      stems.computeIfAbsent(stem, written -> new ArrayList<>(1)).add(new VerbStem(lemma, slots, false));
      String plain = Spelling.plain(stem);
      if (!plain.equals(stem)) {
        stems.computeIfAbsent(plain, written -> new ArrayList<>(1)).add(new VerbStem(lemma, slots, true));
      }
    });
    if (lemma.length() <= 3) {
      roots.putIfAbsent(lemma, Conjugation.root(perfect, imperfect));
    }
    Template shape = null;
    for (Derivation derivation : derivations) {
      char[] radicals = shape == null || shape.equals(derivation.verb) ? derivation.verb.radicals(lemma) : null;
      if (radicals != null) {
        shape = derivation.verb;
        derivation.words.forEach(word -> add(word.with(radicals), derivation.kind, true));
      }
    }
  }

  /** A noun, adjective or name, or null. */
  Lexeme word(String written) {
    return words.get(written);
  }

  /** The singular of a broken plural, or null. */
  String singular(String written) {
    return plurals.get(written);
  }

  /** The verbs that have such a stem. */
  List<VerbStem> verbs(String stem) {
    return stems.getOrDefault(stem, List.of());
  }

  /** The root of a verb of the first form; of one that is not known its letters, or null where these are weak. */
  String root(String verb) {
    boolean weak = verb.indexOf('ا') >= 0 || verb.indexOf('ى') >= 0;
    return roots.getOrDefault(verb, weak ? null : verb);
  }

  /** The function word that is written so, before a pronoun or not, or null. */
  String functionWord(String written, boolean bound) {
    return (bound ? boundFunctionWords : functionWords).get(written);
  }
}
