package kashaf.analysis.quotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kashaf.language.Word;
import kashaf.language.WordClass;

/** Words by which people are named in a document: the last of the names of those who spoke, or of any full name. */
final class FamilyNames {
  private final LongNames longNames;
  private final Set<String> spoke = new HashSet<>();
  private final Map<String, Boolean> named = new HashMap<>();

  FamilyNames(LongNames longNames) {
    this.longNames = longNames;
  }

  /** Remembers the name of somebody who speaks. */
  void add(Mention mention) {
    if (mention != null && mention.sort() == Mention.Sort.PERSON
        && mention.passage().word(mention.nameTo() - 1) != null) {
      spoke.add(mention.passage().word(mention.nameTo() - 1).stem());
    }
  }

  /** Whether somebody who spoke has that name, or an unknown word with the article ends a full name anywhere. */
  boolean holds(Word word) {
    return word != null && (spoke.contains(word.stem()) || word.definite() && word.classes() == 0
        && named.computeIfAbsent(word.key(), longNames::endsName));
  }

  /** Whether an item is such a name and no other noun. */
  boolean stands(Passage passage, int item) {
    Word word = passage.word(item);
    return word != null && word.definite() && (word.classes() & ~WordClass.GIVEN_NAME.bit()) == 0 && holds(word);
  }
}
