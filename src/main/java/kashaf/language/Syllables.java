package kashaf.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the syllables of a word by the patterns in the {@code syllables.txt} of its language. Spelling tells them
 * nearly always in Spanish; in English, French and German it is an estimate, for some words one too many or too few.
 */
public final class Syllables {
  private static final Map<Language, Syllables> KNOWN = new ConcurrentHashMap<>();

  private final List<Rule> rules = new ArrayList<>();

  private record Rule(int syllables, Pattern pattern) {}

  private Syllables(Language language) {
    for (String line : language.lines("syllables")) {
      String[] rule = line.split(" ", 2);
      rules.add(new Rule(Integer.parseInt(rule[0]), Pattern.compile(rule[1])));
    }
  }

  public static Syllables of(Language language) {
    return KNOWN.computeIfAbsent(language, Syllables::new);
  }

  /** Whether there are patterns for the language. */
  public boolean known() {
    return !rules.isEmpty();
  }

  /** How many syllables a word has; 0 in a language without patterns, else one at least. */
  public int count(String word) {
    int count = 0;
    String lower = word.toLowerCase(Locale.ROOT);
    for (Rule rule : rules) {
      Matcher matcher = rule.pattern.matcher(lower);
      while (matcher.find()) {
        count += rule.syllables;
      }
    }
    return rules.isEmpty() ? 0 : Math.max(1, count);
  }
}
