package kashaf.analysis.quotation;

import kashaf.analysis.quotation.Mention.Sort;
import kashaf.language.Word;
import kashaf.language.WordClass;

/** Reads the phrase that names a speaker in a language that writes names with capital letters. */
final class CapitalPhrases {
  private CapitalPhrases() {}

  /** The phrase in a stretch of items, or null when there is none. */
  static Mention read(Passage passage, int from, int to) {
    int start = from;
    while (start < to && (passage.stop(start) != 0 || passage.is(start, WordClass.TIME)
        || passage.is(start, WordClass.PARTICLE))) {
      start++;
    }
    int end = start;
    while (end < to && (passage.word(end) != null && !ends(passage, end, start) || known(passage, end, to)
        || passage.joinsName(end))) {
      end++;
    }
    return end == start ? null : mention(passage, start, end);
  }

  private static boolean ends(Passage passage, int item, int start) {
    Word word = passage.word(item);
    boolean of = word.is(WordClass.PREPOSITION) && item > start && joins(passage, item);
    boolean noun = item == start + 1 && !capital(passage, start) && passage.word(start).key().length() <= 3;
    return word.is(WordClass.PREPOSITION) && !of || word.is(WordClass.RELATIVE, WordClass.COMPLEMENTIZER)
        || word.cue() != null && !noun && !capital(passage, item) && item > start
            || word.is(WordClass.TIME, WordClass.PARTICLE);
  }

  /**
   * "Of" and its like within a title: a short word between two others that are not in a new phrase of place or time.
   */
  private static boolean joins(Passage passage, int item) {
    String key = passage.word(item).key();
    return key.equals("of") || key.equals("de") || key.equals("von") || key.equals("as") || key.equals("du")
        || key.equals("der");
  }

  /** A nickname in marks behind "known as". */
  private static boolean known(Passage passage, int item, int to) {
    return passage.marked(item) != null && passage.word(item - 1) != null && item < to;
  }

  private static Mention mention(Passage passage, int from, int to) {
    int last = to;
    while (last > from && !capital(passage, last - 1)) {
      last--;
    }
    int first = last;
    while (first > from && capital(passage, first - 1) && !passage.is(first - 1, WordClass.HONORIFIC)) {
      first--;
    }
    boolean article = passage.word(from) != null && !capital(passage, from) && first > from
        && passage.word(from).key().length() <= 3;
    boolean person = last == to && first < last && (!article || last - first >= 2 && first - from >= 2);
    Sort sort = to - from == 1 && passage.is(from, WordClass.PRONOUN) ? Sort.PRONOUN
        : person ? Sort.PERSON : first < last ? Sort.ORGANISATION : Sort.UNNAMED;
    return new Mention(passage, from, to, from, person ? first : from, to, sort, '-', '-');
  }

  private static boolean capital(Passage passage, int item) {
    if (passage.word(item) == null) {
      return passage.dash(item) && passage.joinsName(item);
    }
    boolean particle = passage.joinsName(item + 1) && passage.dash(item + 1);
    return particle || Character.isUpperCase(passage.text().codePointAt(passage.start(item)));
  }
}
