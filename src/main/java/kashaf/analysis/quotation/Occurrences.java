package kashaf.analysis.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kashaf.language.Word;
import kashaf.language.WordClass;

/** Where the words of a document stand; counted when a name is first looked up. */
final class Occurrences {
  private static final int LONGEST = 5;

  private final List<Passage> passages;
  private Map<String, List<int[]>> places;

  Occurrences(List<Passage> passages) {
    this.passages = passages;
  }

  /** The first item of the personal name that ends with an item. */
  static int nameStart(Passage passage, int last) {
    int from = last;
    while (last - from < LONGEST - 1 && namePart(passage, from - 1)) {
      from--;
    }
    boolean article = passage.word(last).definite();
    for (int start = from; start < last; start++) {
      Word before = passage.word(start - 1);
      boolean office = before != null && before.is(WordClass.TITLE, WordClass.HONORIFIC);
      // Before a word with the article any noun may stand (بئر الصدى), so only an office makes it a name.
      boolean titled = office || before != null && !article && (before.definite() || before.is(WordClass.PLACE));
      if (titled || passage.is(start, WordClass.GIVEN_NAME)) {
        return start;
      }
    }
    return last;
  }

  private static boolean namePart(Passage passage, int item) {
    Word word = passage.word(item);
    int names = WordClass.GIVEN_NAME.bit() | WordClass.NAME_PART.bit() | WordClass.PRONOUN.bit();
    return word != null && !word.definite() && word.preposition() == 0 && (word.classes() & ~names) == 0
        && (word.cue() == null || word.is(WordClass.GIVEN_NAME))
        || word != null && word.is(WordClass.GIVEN_NAME) && !word.is(WordClass.PREPOSITION);
  }

  /** The item behind the personal name that begins with a given name: سليم عبد الهادي. */
  static int nameEnd(Passage passage, int first) {
    int to = first + 1;
    boolean explained = namePart(passage, first) && namePart(passage, to) && passage.comma(to + 1)
        && passage.is(to + 2, WordClass.TITLE);
    if (explained) {
      return to + 1;
    }
    while (passage.is(first, WordClass.GIVEN_NAME) && to - first < LONGEST && passage.word(to) != null
        && (passage.is(to, WordClass.GIVEN_NAME) || passage.is(to, WordClass.NAME_PART) || familyName(passage, to))
        && !passage.is(to, WordClass.PARTICLE) && !passage.is(to, WordClass.PREPOSITION)) {
      to++;
    }
    return to;
  }

  private static boolean familyName(Passage passage, int item) {
    Word word = passage.word(item);
    return word.definite() && word.classes() == 0 && word.preposition() == 0 && !word.conjunction();
  }

  /** Whether a word is anywhere the last of a name of two words or more. */
  boolean endsName(String key) {
    return of(key).stream().anyMatch(place -> nameStart(passages.get(place[0]), place[1]) < place[1]);
  }

  /** Where a word stands: the passage by its number, and the item. */
  List<int[]> of(String key) {
    return places().getOrDefault(key, List.of());
  }

  private Map<String, List<int[]>> places() {
    if (places == null) {
      places = new HashMap<>();
      for (int p = 0; p < passages.size(); p++) {
        Passage passage = passages.get(p);
        for (int i = 0; i < passage.count(); i++) {
          if (passage.word(i) != null && !passage.word(i).is(WordClass.PREPOSITION)) {
            List<int[]> list = places.computeIfAbsent(passage.word(i).key(), key -> new ArrayList<>());
            if (list.size() < 200) {
              list.add(new int[] {p, i});
            }
          }
        }
      }
    }
    return places;
  }
}
