package kashaf.analysis;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kashaf.language.Folding;
import kashaf.language.Language;
import kashaf.language.morphology.Attestation;
import kashaf.language.morphology.WordAnalyser;
import kashaf.language.morphology.WordUnit;

/**
 * The types of a count put together to words. A type is taken apart by the language of the documents that is written in
 * its script, of several the one with the most words; where there is none, or it has no rules, the type is left as it
 * is. A word whose alefs are written without hamza is the commonest one that has them.
 */
final class WordGroups {
  private static final Folding ALEF = Folding.named("alef");

  private final Counts types;
  private final Counts words = new Counts();
  private final int[] groupOf;

  /**
   * @param types the types counted, folded as words are counted
   * @param folding what is folded in the words that come out
   * @param languages how many words each language has
   */
  WordGroups(Counts types, Grouping grouping, Folding folding, Map<Language, Long> languages) {
    this.types = types;
    groupOf = new int[types.types()];
    Attestation corpus = grouping.lexicon() == null ? types::frequency : grouping.lexicon();
    Counts spellings = spelled(analysers(languages, grouping.unit(), corpus), grouping.unit());
    group(spellings, folding);
  }

  /** @throws IllegalArgumentException when none of the languages knows of such a unit */
  private static Map<UnicodeScript, WordAnalyser> analysers(Map<Language, Long> languages, WordUnit unit,
      Attestation corpus) {
    Map<UnicodeScript, WordAnalyser> analysers = new EnumMap<>(UnicodeScript.class);
    Comparator<Language> most = Comparator.comparingLong(languages::get);
    List<Language> ordered = languages.keySet().stream()
        .sorted(most.reversed().thenComparing(Language::code)).toList();
    for (Language language : ordered) {
      WordAnalyser.of(language, corpus).filter(analyser -> analyser.finds(unit))
          .ifPresent(analyser -> analysers.putIfAbsent(language.script(), analyser));
    }
    if (analysers.isEmpty() && !ordered.isEmpty()) {
      String name = ordered.get(0).name();
      throw new IllegalArgumentException("nothing is known of a " + unit + " in this language: " + name
          + "; --by type counts the words as they are, --lang says which language it is");
    }
    return analysers;
  }

  /** The words that come out of the types; puts down for each type the number of its word. */
  private Counts spelled(Map<UnicodeScript, WordAnalyser> analysers, WordUnit unit) {
    Counts spellings = new Counts();
    for (int type = 0; type < groupOf.length; type++) {
      String characters = types.type(type);
      WordAnalyser known = analysers.get(UnicodeScript.of(characters.codePointAt(0)));
      String word = known == null ? characters : known.analyse(characters).word(unit);
      groupOf[type] = spellings.add(word.isEmpty() ? characters : word, types.count(type));
    }
    return spellings;
  }

  /** Puts careless spellings to the careful ones and folds the words. */
  private void group(Counts spellings, Folding folding) {
    int[] ranked = Ranking.of(spellings, spelling -> true);
    Map<String, String> careful = new HashMap<>();
    for (int spelling : ranked) {
      String word = spellings.type(spelling);
      String careless = ALEF.fold(word);
      if (!careless.equals(word)) {
        careful.putIfAbsent(careless, word);
      }
    }
    int[] wordOf = new int[ranked.length];
    for (int spelling : ranked) {
      String word = spellings.type(spelling);
      wordOf[spelling] = words.add(folding.fold(careful.getOrDefault(word, word)), spellings.count(spelling));
    }
    for (int type = 0; type < groupOf.length; type++) {
      groupOf[type] = wordOf[groupOf[type]];
    }
  }

  /** The words and how often each was seen. */
  Counts words() {
    return words;
  }

  /** For each type the number of its word. */
  int[] groupOf() {
    return groupOf;
  }
}
