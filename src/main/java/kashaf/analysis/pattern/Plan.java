package kashaf.analysis.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kashaf.analysis.pattern.Element.Gap;
import kashaf.language.Folding;
import kashaf.language.Language;

/** Some sequences made ready for texts in one language. */
final class Plan {
  private final WordTable words;
  private final List<List<Step>> sequences = new ArrayList<>();
  private final List<List<List<Step>>> byFirst = new ArrayList<>();
  private final List<List<Step>> withGapFirst = new ArrayList<>();

  /** One element: its number in the table, or a gap. */
  record Step(int number, Gap gap) {}

  Plan(List<Sequence> sequences, Folding folding, Language language) {
    Map<Element, Integer> numbers = new LinkedHashMap<>();
    for (Sequence sequence : sequences) {
      List<Step> steps = new ArrayList<>();
      for (Element element : sequence.elements()) {
        Integer number = element instanceof Gap ? null : numbers.computeIfAbsent(element, e -> numbers.size());
        steps.add(new Step(number == null ? -1 : number, number == null ? (Gap) element : null));
      }
      enter(steps);
    }
    words = new WordTable(List.copyOf(numbers.keySet()), folding, language);
  }

  private void enter(List<Step> steps) {
    int first = steps.get(0).number;
    if (first < 0) {
      withGapFirst.add(steps);
      return;
    }
    while (byFirst.size() <= first) {
      byFirst.add(new ArrayList<>(1));
    }
    byFirst.get(first).add(steps);
  }

  WordTable words() {
    return words;
  }

  /** The sequences that begin with an element. */
  List<List<Step>> beginningWith(int element) {
    return element < byFirst.size() ? byFirst.get(element) : List.of();
  }

  /** Those that begin with any word. */
  List<List<Step>> beginningWithGap() {
    return withGapFirst;
  }
}
