package kashaf.analysis.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import kashaf.language.Word;
import kashaf.language.WordClass;

/** Where the words of a document stand; collected when a name is first looked up. */
final class Occurrences {
  private static final int MOST = 200;

  private final List<Passage> passages;
  private Map<String, List<List<Place>>> byKey;

  Occurrences(List<Passage> passages) {
    this.passages = passages;
  }

  /** An item of a passage. */
  record Place(Passage passage, int item) {}

  /** Where a word stands, in whatever form; of each form the first places. */
  List<Place> of(String key) {
    List<List<Place>> forms = byKey().getOrDefault(key, List.of());
    if (forms.size() == 1) {
      return forms.get(0);
    }
    List<Place> places = new ArrayList<>();
    forms.forEach(places::addAll);
    places.sort((a, b) -> Integer.compare(a.passage.start(a.item), b.passage.start(b.item)));
    return places;
  }

  private Map<String, List<List<Place>>> byKey() {
    if (byKey == null) {
      // Forms are read once, so that each is one object: telling these apart is cheaper than comparing strings.
      Map<Word, List<Place>> byForm = new IdentityHashMap<>(1 << 12);
      for (Passage passage : passages) {
        for (int i = 0; i < passage.count(); i++) {
          Word word = passage.word(i);
          if (word != null && !word.is(WordClass.PREPOSITION)) {
            add(byForm, word, passage, i);
          }
        }
      }
      byKey = new HashMap<>(2 * byForm.size());
      byForm.forEach((word, places) -> byKey.computeIfAbsent(word.key(), key -> new ArrayList<>(1)).add(places));
    }
    return byKey;
  }

  private static void add(Map<Word, List<Place>> byForm, Word word, Passage passage, int item) {
    List<Place> places = byForm.get(word);
    if (places == null) {
      places = new ArrayList<>(2);
      byForm.put(word, places);
    }
    if (places.size() < MOST) {
      places.add(new Place(passage, item));
    }
  }
}
