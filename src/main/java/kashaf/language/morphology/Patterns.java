package kashaf.language.morphology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kashaf.language.Language;

/** What the shape of an unknown word says: which singular a plural may have, which perfect a verb. */
final class Patterns {
  private final Map<Integer, List<Rule>> plurals = new HashMap<>();
  private final Map<Integer, List<Rule>> perfects = new HashMap<>();
  private final Map<Integer, List<Rule>> imperfects = new HashMap<>();
  private final Map<Integer, List<Rule>> roots = new HashMap<>();

  Patterns(Language language) {
    for (String line : language.lines("plural-patterns")) {
      String[] fields = line.split("\\s+");
      add(plurals, new Rule(new Template(fields[0]), 0, templates(fields, 1)));
    }
    for (String line : language.lines("verb-patterns")) {
      String[] fields = line.split("\\s+");
      add(fields[0].equals("perfect") ? perfects : imperfects,
          new Rule(new Template(fields[1]), Integer.parseInt(fields[2]), templates(fields, 3)));
    }
    for (String line : language.lines("root-patterns")) {
      String[] fields = line.split("\\s+");
      add(roots, new Rule(new Template(fields[0]), 0, templates(fields, 1)));
    }
  }

  /** What is made of a word of a shape. */
  record Rule(Template shape, int cost, List<Template> results) {}

  private static List<Template> templates(String[] fields, int from) {
    return Arrays.stream(fields).skip(from).map(Template::new).toList();
  }

  private static void add(Map<Integer, List<Rule>> rules, Rule rule) {
    rules.computeIfAbsent(rule.shape.shape().length(), length -> new ArrayList<>()).add(rule);
  }

  List<Rule> plurals(int length) {
    return plurals.getOrDefault(length, List.of());
  }

  List<Rule> verbs(boolean perfect, int length) {
    return (perfect ? perfects : imperfects).getOrDefault(length, List.of());
  }

  /** The first form of the verb that a word comes from, by its shape; or null. */
  String firstForm(String lemma) {
    for (Rule rule : roots.getOrDefault(lemma.length(), List.of())) {
      char[] radicals = rule.shape.radicals(lemma);
      if (radicals != null) {
        return rule.results.get(0).with(radicals);
      }
    }
    return null;
  }
}
