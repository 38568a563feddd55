package kashaf.analysis.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kashaf.language.Word;
import kashaf.language.WordClass;

/** Where names of two words or more stand in a document whose language writes them with capitals. */
final class FullNames {
  private static final int LONGEST = 10;
  private static final int MOST = 50;

  private final Map<String, List<Place>> byLast = new HashMap<>();
  private final Map<String, List<Place>> byOffice = new HashMap<>();
  private final Map<Integer, List<Place>> byParagraph = new HashMap<>();

  FullNames(List<Passage> passages) {
    passages.stream().filter(passage -> passage.depth() == 0).forEach(this::collect);
  }

  /** A stretch of capitals. */
  record Place(Passage passage, int from, int to) {
    Mention mention() {
      return new Mention(passage, from, to, from, from, to, Mention.Sort.PERSON, '-', '-');
    }
  }

  private void collect(Passage passage) {
    if (headline(passage)) {
      return;
    }
    int i = 0;
    while (i < passage.count()) {
      int to = i;
      while (to < passage.count() && to - i < LONGEST && (CapitalPhrases.capital(passage, to)
          || to > i && (passage.joinsName(to) || within(passage, to)))) {
        to++;
      }
      while (i < to && (leading(passage, i) || passage.word(i) == null)) {
        i++;
      }
      if (to - i >= 2 && passage.word(to - 1) != null) {
        add(new Place(passage, i, to));
      }
      i = Math.max(to, i) + 1;
    }
  }

  /** Whether most words of a paragraph without a stop at its end have capitals: they are no names then. */
  private static boolean headline(Passage passage) {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < passage.count(); i++) {
      words += passage.word(i) == null ? 0 : 1;
      capitals += CapitalPhrases.capital(passage, i) ? 1 : 0;
    }
    return words >= 4 && 3 * capitals >= 2 * words && passage.count() <= LONGEST * 2
        && passage.word(passage.count() - 1) != null;
  }

  private static boolean within(Passage passage, int i) {
    return passage.grammar().is("name-particles", passage.word(i)) && i + 1 < passage.count()
        && CapitalPhrases.capital(passage, i + 1);
  }

  private void add(Place place) {
    Passage passage = place.passage;
    put(byLast, Wording.keys(passage, place.to - 1, place.to).get(0), place);
    put(byParagraph, passage.paragraph(), place);
    Word before = passage.word(passage.comma(place.from - 1) ? place.from - 2 : place.from - 1);
    if (before != null) {
      put(byOffice, before.key(), place);
    }
  }

  private static <K> void put(Map<K, List<Place>> places, K key, Place place) {
    List<Place> list = places.computeIfAbsent(key, k -> new ArrayList<>());
    if (list.size() < MOST) {
      list.add(place);
    }
  }

  private static boolean leading(Passage passage, int i) {
    Word word = passage.word(i);
    return word != null && (word.is(WordClass.TITLE, WordClass.HONORIFIC) || word.is(WordClass.PREPOSITION)
        || word.is(WordClass.PARTICLE) || passage.grammar().is("determiners", word));
  }

  /** The first name that holds some words and ends with the last of them, or null. */
  Place longer(List<String> words) {
    for (Place place : byLast.getOrDefault(words.get(words.size() - 1), List.of())) {
      if (Wording.keys(place.passage, place.from, place.to).containsAll(words)) {
        return place;
      }
    }
    return null;
  }

  /** The first name before an item that an office stands before, or null. */
  Place withOffice(String office, Passage passage, int item) {
    for (Place place : byOffice.getOrDefault(office, List.of())) {
      boolean before = place.passage.paragraph() < passage.paragraph()
          || place.passage == passage && place.from < item;
      if (before) {
        return place;
      }
    }
    return null;
  }

  /** The name that stands last before an item in its own paragraph, or null. */
  Place lastBefore(Passage passage, int item) {
    Place last = null;
    for (Place place : byParagraph.getOrDefault(passage.paragraph(), List.of())) {
      last = place.passage == passage && place.to <= item ? place : last;
    }
    return last;
  }

  /** The names in the paragraph of an item and in the one before, last first. */
  List<Place> before(Passage passage, int item) {
    List<Place> places = new ArrayList<>();
    for (int paragraph = passage.paragraph() - 1; paragraph <= passage.paragraph(); paragraph++) {
      for (Place place : byParagraph.getOrDefault(paragraph, List.of())) {
        if (place.passage != passage || place.from < item) {
          places.add(0, place);
        }
      }
    }
    return places;
  }
}
