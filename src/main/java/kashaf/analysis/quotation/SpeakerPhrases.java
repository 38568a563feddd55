package kashaf.analysis.quotation;

import kashaf.analysis.quotation.Mention.Sort;
import kashaf.language.Cue;
import kashaf.language.Word;
import kashaf.language.WordClass;

/**
 * Reads the phrase that names a speaker, in a language whose names are not written with capitals: titles chain, and the name
 * is the tail.
 *
 * <p>A personal name is told by its place. It begins with the first word without an article behind one with it (وزيرة المياه
 * | ليلى الحاج), behind a country (وزير خارجية لبنان | …), or with a known given name; or it is the next phrase between
 * commas (المدير العام للشركة، فهد …).
 */
final class SpeakerPhrases {
  private static final int LONGEST_NAME = 6;

  private final Passage passage;
  private final boolean beforeObject;
  private int head;
  private int end;
  private int nameFrom;
  private int nameTo;

  private SpeakerPhrases(Passage passage, boolean beforeObject) {
    this.passage = passage;
    this.beforeObject = beforeObject;
  }

  /** The phrase in a stretch of items, or null when there is none. */
  static Mention read(Passage passage, int from, int to) {
    if (passage.capitals()) {
      return CapitalPhrases.read(passage, from, to);
    }
    return new SpeakerPhrases(passage, false).read(from, to);
  }

  /** The same where a noun that is not the speaker may follow: the object of the verb. */
  static Mention readBeforeObject(Passage passage, int from, int to) {
    if (passage.capitals()) {
      return CapitalPhrases.read(passage, from, to);
    }
    return new SpeakerPhrases(passage, true).read(from, to);
  }

  /** The same where the preposition joined to the first word does not count. */
  static Mention readJoined(Passage passage, int from, int to) {
    if (passage.capitals()) {
      return CapitalPhrases.read(passage, from, to);
    }
    SpeakerPhrases phrases = new SpeakerPhrases(passage, false);
    phrases.head = from;
    return phrases.readFromHead(to);
  }

  private Mention read(int from, int to) {
    head = skipLead(from, to);
    return readFromHead(to);
  }

  private Mention readFromHead(int to) {
    if (head >= to) {
      return null;
    }
    nameFrom = -1;
    nameTo = -1;
    end = chunk(to);
    if (end == head) {
      return null;
    }
    if (nameFrom < 0 && title(head) && passage.comma(end)) {
      apposition(end + 1, to);
    }
    if (nameFrom >= 0 && nameTo < 0) {
      nameTo = end;
    }
    return mention();
  }

  /** Skips words of time, and phrases with prepositions as far as a comma. */
  private int skipLead(int from, int to) {
    int i = from;
    while (i < to) {
      Word word = passage.word(i);
      if (word == null) {
        if (passage.marked(i) != null) {
          return i;
        }
        i++;
      } else if (word.is(WordClass.TIME) && !word.is(WordClass.GIVEN_NAME)) {
        i++;
      } else if (joined(word) && i + 1 < to && passage.word(i + 1) != null && !joined(passage.word(i + 1))) {
        i++;
      } else if (preposition(word) || word.is(WordClass.RELATIVE, WordClass.PARTICLE) || circumstance(word)) {
        while (i < to && !passage.comma(i)) {
          i++;
        }
      } else {
        return i;
      }
    }
    return to;
  }

  /** A noun with "and" before it tells what happens meanwhile: والدموع في عينيها. */
  private static boolean circumstance(Word word) {
    return word.conjunction() && word.definite();
  }

  /** The item behind the phrase that starts at the head; finds the name in it. */
  private int chunk(int to) {
    int prepositional = -1;
    int i = head;
    for (; i < to; i++) {
      Word word = passage.word(i);
      if (word == null) {
        if (abbreviation(i) || passage.marked(i) != null && belongs(i)) {
          continue;
        }
        break;
      }
      if (i > head && ends(word, i)) {
        break;
      }
      if (i > head && preposition(word)) {
        if (nameFrom >= 0 || !mayBeTitle(head) || venueFollows(i, to)) {
          break;
        }
        prepositional = prepositional < 0 ? i : prepositional;
      } else if (nameFrom < 0 && startsName(i) || nameFrom == head && restartsName(i)) {
        nameFrom = i;
      } else if (nameFrom >= 0 && endsName(word, i) || nameFrom < 0 && objectBegins(word, i)) {
        break;
      }
    }
    return nameFrom < 0 && prepositional >= 0 && !passage.comma(i) ? prepositional : i;
  }

  private boolean belongs(int i) {
    return i == head || passage.is(i - 1, WordClass.NAMING) || passage.is(i - 1, WordClass.ORGANISATION)
        || passage.is(i - 1, WordClass.TITLE) || passage.is(i - 1, WordClass.SOURCE);
  }

  private boolean abbreviation(int i) {
    Word before = passage.word(i - 1);
    return passage.stop(i) == '.' && before != null && before.key().length() == 1;
  }

  private boolean ends(Word word, int i) {
    boolean name = word.is(WordClass.GIVEN_NAME) || nameFrom >= 0 && i == nameFrom;
    if (word.is(WordClass.SAME)) {
      return false;
    }
    boolean function =
        word.is(WordClass.COMPLEMENTIZER, WordClass.FUSED_COMPLEMENTIZER)
            || word.is(WordClass.RELATIVE, WordClass.PARTICLE)
            || word.is(WordClass.TIME) && !(i == nameFrom + 1 && nameFrom >= 0 && word.definite());
    boolean saying = word.cue() != null && word.cue().reading() != Cue.Reading.MASDAR && !word.definite();
    boolean venue = word.is(WordClass.VENUE) && word.pronoun() || attached(i);
    return !name && (function || saying || venue);
  }

  /** Whether a one-letter preposition before marks stands there: لـ«…». */
  private boolean attached(int i) {
    return passage.word(i).key().length() == 1 && passage.marked(i + 1) != null && passage.end(i) == passage.start(i + 1);
  }

  private boolean startsName(int i) {
    Word word = passage.word(i);
    if (i == head) {
      return bareName(word);
    }
    if (!mayBeTitle(head)) {
      return false;
    }
    Word before = passage.word(i - 1);
    boolean given = word.is(WordClass.GIVEN_NAME) && !word.is(WordClass.PREPOSITION) || word.is(WordClass.NAME_PART);
    boolean complete =
        before == null || before.definite() || before.pronoun() || before.is(WordClass.PLACE) || honorific(before);
    boolean noun = (word.classes() & ~(WordClass.GIVEN_NAME.bit() | WordClass.NAME_PART.bit())) != 0;
    Word next = passage.word(i + 1);
    if (beforeObject && !given && (next == null || next.pronoun() || preposition(next))) {
      return false;
    }
    return !word.definite() && word.preposition() == 0 && (given || complete && !noun && !word.pronoun());
  }

  /** What looked like a bare name was an office that the lexicon does not know, when a given name follows an article. */
  private boolean restartsName(int i) {
    Word before = passage.word(i - 1);
    boolean called = passage.is(head, WordClass.GIVEN_NAME) || passage.is(head, WordClass.NAME_PART);
    return i > head && !called && before != null && before.definite() && passage.is(i, WordClass.GIVEN_NAME);
  }

  /** An office, or a noun with the article that is not known to be anything else. */
  private boolean mayBeTitle(int item) {
    Word word = passage.word(item);
    return title(item) || word != null && word.definite() && word.classes() == 0;
  }

  private boolean bareName(Word word) {
    boolean noun =
        word.is(WordClass.TITLE, WordClass.ORGANISATION)
            || word.is(WordClass.SOURCE, WordClass.HONORIFIC)
            || word.is(WordClass.VENUE, WordClass.PRONOUN);
    return !word.definite() && (!noun || word.is(WordClass.GIVEN_NAME) && !word.pronoun() && noTitleBehind());
  }

  /** A given name that is also a noun is a name when no word with the article follows it. */
  private boolean noTitleBehind() {
    Word next = passage.word(head + 1);
    return next == null || !next.definite();
  }

  private static boolean honorific(Word word) {
    return word.is(WordClass.HONORIFIC);
  }

  private boolean endsName(Word word, int i) {
    if (i - nameFrom >= LONGEST_NAME) {
      return true;
    }
    boolean noun = word.is(WordClass.TITLE, WordClass.ORGANISATION) || word.is(WordClass.SOURCE, WordClass.VENUE);
    boolean object = beforeObject && word.definite() && (i - nameFrom >= 2 || noun);
    Word next = passage.word(i + 1);
    boolean office = word.is(WordClass.TITLE) && !word.definite() && i - nameFrom >= 2 && next != null && next.definite();
    return object && !passage.is(i - 1, WordClass.NAME_PART) || noun && word.pronoun() || office;
  }

  /** Behind a noun with the article another one begins that is no adjective. */
  private boolean objectBegins(Word word, int i) {
    boolean adjective = word.key().endsWith("ي") || word.key().endsWith("يه");
    Word before = passage.word(i - 1);
    boolean complete = before != null && before.definite() && !word.definite() && !preposition(word);
    Word first = passage.word(head);
    return beforeObject && i > head && first != null && (complete || first.definite() && word.definite() && !adjective);
  }

  /** A name between commas behind a phrase of titles. */
  private void apposition(int from, int to) {
    Word lead = passage.word(from);
    if (lead == null || lead.is(WordClass.RELATIVE) || preposition(lead)) {
      return;
    }
    if (title(from) && !lead.is(WordClass.HONORIFIC)) {
      Mention second = read(passage, from, to);
      if (second != null && second.from() == from && second.nameFrom() > from && second.sort() == Sort.PERSON) {
        name(second.nameFrom(), second.nameTo());
      }
      return;
    }
    int i = from;
    while (i < to && passage.word(i) != null
        && (passage.is(i, WordClass.HONORIFIC) || passage.word(i).definite()) || abbreviation(i)) {
      i++;
    }
    int start = i;
    while (i < to && (passage.word(i) != null && !ends(passage.word(i), i) && !preposition(passage.word(i)))) {
      i++;
    }
    if (i > start && i - start <= LONGEST_NAME && mayBeName(start, start > from || i - start >= 2)) {
      name(start, i);
    }
  }

  private boolean mayBeName(int item, boolean several) {
    Word first = passage.word(item);
    boolean given = first.is(WordClass.GIVEN_NAME);
    boolean name = given || first.is(WordClass.NAME_PART) || first.classes() == 0 && first.cue() == null;
    return name && !preposition(first) && (several || given);
  }

  private void name(int from, int to) {
    nameFrom = from;
    nameTo = to;
    end = to;
  }

  private boolean title(int item) {
    return passage.is(item, WordClass.TITLE) || passage.is(item, WordClass.HONORIFIC) || passage.is(item, WordClass.SOURCE);
  }

  private boolean venueFollows(int i, int to) {
    for (int k = i; k < Math.min(to, i + 2); k++) {
      if (passage.is(k, WordClass.VENUE)) {
        return true;
      }
    }
    return false;
  }

  static boolean preposition(Word word) {
    return word.is(WordClass.PREPOSITION) && !(word.is(WordClass.GIVEN_NAME) && !word.key().endsWith("ي")) || joined(word);
  }

  /** Whether a preposition is joined to a noun. */
  private static boolean joined(Word word) {
    return word.preposition() != 0 && !word.is(WordClass.GIVEN_NAME);
  }

  private Mention mention() {
    Word word = passage.word(head);
    Sort sort = sort(word);
    char gender = word != null && word.stem().endsWith("ه") && word.classes() != 0 ? 'f' : '-';
    int name = nameFrom >= 0 ? nameFrom : head;
    int to = nameFrom >= 0 ? nameTo : end;
    return new Mention(passage, head, end, head, name, to, sort, gender, number(word, name, to));
  }

  private Sort sort(Word word) {
    if (nameFrom >= 0) {
      return Sort.PERSON;
    }
    if (word == null) {
      return Sort.ORGANISATION;
    }
    if (word.is(WordClass.PRONOUN)) {
      return Sort.PRONOUN;
    }
    boolean known = word.definite() || word.pronoun();
    if (word.is(WordClass.SOURCE) && !known) {
      return Sort.UNNAMED;
    }
    if (word.is(WordClass.ORGANISATION) && !known) {
      return Sort.ORGANISATION;
    }
    boolean complete = known || passage.word(head + 1) != null && head + 1 < end && passage.word(head + 1).definite();
    return complete ? Sort.NOMINAL : Sort.UNNAMED;
  }

  private char number(Word word, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (passage.word(i) != null && passage.word(i).conjunction() && passage.word(i).classes() != 0) {
        return 'p';
      }
    }
    String stem = word == null ? "" : word.stem();
    boolean plural = stem.endsWith("ون") || stem.endsWith("ين") && word.definite();
    return plural && nameFrom < 0 ? 'p' : '-';
  }
}
