package kashaf.cli.repl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The results so far: each has a number, some a name; {@code $3}, {@code $NAME}, and {@code $_} for the last. One with
 * a name keeps its texts in memory when others are loaded.
 */
final class Results {
  private final List<Question> numbered = new ArrayList<>();
  private final Map<String, Question> named = new LinkedHashMap<>();

  static boolean isName(String word) {
    return word.matches("\\p{L}[\\p{L}\\p{M}\\p{N}_-]*");
  }

  /** Whether a word of a line stands for a result. */
  static boolean isReference(String word) {
    return word.startsWith("$") && (word.matches("\\$(_|[0-9]{1,9})") || isName(word.substring(1)));
  }

  /** @param name what it is to be called besides, or null */
  void add(String name, Question question) {
    numbered.add(question);
    if (name != null) {
      named.put(name, question);
    }
  }

  /** Forgets the results without a name: their texts are no longer loaded. */
  void release() {
    numbered.replaceAll(question -> null);
  }

  /** The result that a word stands for. @throws IllegalArgumentException when there is none */
  Question of(String reference) {
    String name = reference.substring(1);
    boolean number = name.matches("_|[0-9]+");
    int place = !number ? -1 : name.equals("_") ? numbered.size() - 1 : Integer.parseInt(name) - 1;
    boolean there = number ? place >= 0 && place < numbered.size() : named.containsKey(name);
    if (!there) {
      throw new IllegalArgumentException("there is no result " + reference + "; .results lists them");
    }
    Question found = number ? numbered.get(place) : named.get(name);
    if (found == null) {
      throw new IllegalArgumentException("the texts of " + reference + " are no longer loaded; NAME = … keeps them");
    }
    return found;
  }

  /** The last result of a kind. @throws IllegalArgumentException when there is none */
  Question last(Predicate<Question> kind) {
    return numbered.stream().filter(question -> question != null && kind.test(question)).reduce((a, b) -> b)
        .orElseThrow(() -> new IllegalArgumentException("there is no concordance yet; kwic WORD makes one"));
  }

  /** Each with its names, a line each. */
  List<String> listed() {
    List<String> lines = new ArrayList<>();
    named.forEach((name, question) -> lines.add("$" + name + "  " + question));
    for (int i = 0; i < numbered.size(); i++) {
      if (numbered.get(i) != null) {
        lines.add("$" + (i + 1) + "  " + numbered.get(i));
      }
    }
    return lines;
  }

  /** All references that can be written. */
  List<String> references() {
    List<String> all = new ArrayList<>(listed().stream().map(line -> line.substring(0, line.indexOf(' '))).toList());
    if (!all.isEmpty()) {
      all.add("$_");
    }
    return all;
  }
}
