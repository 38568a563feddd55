package kashaf.analysis.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kashaf.language.Word;
import kashaf.language.WordClass;

/** Where the nouns and names of a document stand; collected when a name is first looked up. */
final class Occurrences {
  /** So many places of a word are kept, the first. */
  private static final int MOST = 200;

  private static final int FUNCTION = WordClass.PREPOSITION.bit() | WordClass.PARTICLE.bit()
      | WordClass.COMPLEMENTIZER.bit() | WordClass.FUSED_COMPLEMENTIZER.bit() | WordClass.RELATIVE.bit();

  private final List<Passage> passages;
  private Map<String, Places> byKey;

  Occurrences(List<Passage> passages) {
    this.passages = passages;
  }

  /** An item of a passage. */
  record Place(Passage passage, int item) {}

  /** Passages by their numbers, each followed by an item. */
  private static final class Places {
    private int[] places = new int[4];
    private int count;

    void add(int passage, int item) {
      if (count == places.length) {
        places = Arrays.copyOf(places, 2 * count);
      }
      places[count++] = passage;
      places[count++] = item;
    }
  }

  /** Where a word stands, as it is compared. */
  List<Place> of(String key) {
    Places found = byKey().get(key);
    List<Place> places = new ArrayList<>();
    for (int i = 0; found != null && i < found.count; i += 2) {
      places.add(new Place(passages.get(found.places[i]), found.places[i + 1]));
    }
    return places;
  }

  private Map<String, Places> byKey() {
    if (byKey == null) {
      byKey = new HashMap<>(1 << 12);
      for (int p = 0; p < passages.size(); p++) {
        Passage passage = passages.get(p);
        for (int i = 0; i < passage.count(); i++) {
          Word word = passage.word(i);
          if (word != null && named(word)) {
            Places places = byKey.computeIfAbsent(word.key(), key -> new Places());
            if (places.count < 2 * MOST) {
              places.add(p, i);
            }
          }
        }
      }
    }
    return byKey;
  }

  /** Whether a word may be a noun or a name. */
  private static boolean named(Word word) {
    boolean verb = word.cue() != null && word.cue().verb() && word.classes() == 0 && !word.definite();
    return word.key().length() > 1 && (word.classes() & FUNCTION) == 0 && !verb;
  }
}
