package kashaf.analysis.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kashaf.text.Vocabulary;

/** Elements that must be tried on every type: wildcards and expressions. */
final class WildWords {
  /** Trying a type on so many globs takes as long as looking it up among those that were tried before. */
  private static final int CHEAP = 4;

  private final List<Wild> all = new ArrayList<>();
  private int cost;

  /** What says whether a type is an element. */
  interface Test {
    boolean matches(char[] chars, int length);
  }

  private record Wild(Found is, Test test) {}

  void addGlob(Found is, Test test) {
    all.add(new Wild(is, test));
    cost++;
  }

  void addExpression(Found is, Test test) {
    all.add(new Wild(is, test));
    cost += CHEAP;
  }

  private Found tried(char[] chars, int length) {
    Found found = null;
    for (Wild wild : all) {
      if (!Found.has(found, wild.is.element()) && wild.test.matches(chars, length)) {
        found = wild.is.before(found);
      }
    }
    return found;
  }

  /** For one thread: remembers what it has tried where that takes less time than to try again. */
  final class Trial {
    private final Vocabulary types = new Vocabulary();
    private Found[] known = new Found[256];

    /** What a type is, or null. */
    Found find(char[] chars, int length) {
      if (cost < CHEAP) {
        return tried(chars, length);
      }
      int before = types.size();
      int number = types.number(chars, 0, length);
      if (number == before) {
        known = number < known.length ? known : Arrays.copyOf(known, 2 * number);
        known[number] = tried(chars, length);
      }
      return known[number];
    }
  }
}
