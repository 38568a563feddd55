package kashaf.analysis.quotation;

import kashaf.analysis.quotation.Mention.Sort;
import kashaf.language.Cue;
import kashaf.language.Word;
import kashaf.language.WordClass;

/**
 * Reads the phrase that names a speaker, in a language whose names are not written with capitals: titles chain, and the
 * name is the tail.
 *
 * <p>A personal name is told by its place. It begins with the first word without an article behind one with it (وزيرة
 * المياه | ليلى الحاج), behind a country (وزير خارجية لبنان | …), or with a known given name; or it is the next phrase
 * between commas (المدير العام للشركة، فهد …).
 */
final class TailPhrases {
  private final Passage passage;
  private final boolean beforeObject;
  private NamePlaces places;
  private int head;
  private int end;
  private int nameFrom;
  private int nameTo;

  private TailPhrases(Passage passage, boolean beforeObject) {
    this.passage = passage;
    this.beforeObject = beforeObject;
  }

  /** The phrase in a stretch of items, or null when there is none. */
  static Mention read(Passage passage, int from, int to, boolean beforeObject) {
    TailPhrases phrase = new TailPhrases(passage, beforeObject);
    return phrase.readFrom(Lead.behind(passage, from, to), to);
  }

  /** The phrase whose head stands at an item. */
  static Mention readAt(Passage passage, int head, int to) {
    return new TailPhrases(passage, false).readFrom(head, to);
  }

  private Mention readFrom(int from, int to) {
    head = from;
    places = new NamePlaces(passage, head, beforeObject);
    if (head >= to || Nouns.neverSpeaks(passage, head)
        || passage.is(head, WordClass.COMPLEMENTIZER) || passage.is(head, WordClass.FUSED_COMPLEMENTIZER)) {
      return null;
    }
    nameFrom = -1;
    nameTo = -1;
    end = chunk(to);
    if (end == head) {
      return null;
    }
    if (nameFrom < 0 && Nouns.title(passage, head) && passage.comma(end)) {
      apposition(end + 1, to);
    }
    if (nameFrom >= 0 && nameTo < 0) {
      nameTo = end;
    }
    return mention();
  }

  /** The item behind the phrase that starts at the head; finds the name in it. */
  private int chunk(int to) {
    int prepositional = -1;
    int i = head;
    for (; i < to; i++) {
      Word word = passage.word(i);
      if (word == null) {
        boolean within = prepositional >= 0 && passage.is(i - 1, WordClass.PREPOSITION);
        if (passage.abbreviation(i)
            || passage.marked(i) != null && (i == head || within || Nouns.belongs(passage, i))) {
          continue;
        }
        break;
      }
      if (i > head && ends(word, i)) {
        break;
      }
      if (i > head && Nouns.preposition(word) && !(nameFrom < 0 && Nouns.completesBody(passage, head, i))) {
        boolean addressed = indefinite() && (prepositional < 0 || Nouns.addressee(passage, word))
            && passage.grammar().words("addressed-by").contains(String.valueOf(word.preposition()));
        if (nameFrom >= 0 || addressed || !Nouns.mayBeTitle(passage, head)
            || Nouns.venueFollows(passage, i, to)) {
          break;
        }
        prepositional = prepositional < 0 ? i : prepositional;
      } else if (nameFrom < 0 && places.starts(i) && (prepositional < 0 || !indefinite()
          || word.is(WordClass.GIVEN_NAME)) || nameFrom == head && places.restarts(i)) {
        nameFrom = i;
      } else if (nameFrom >= 0 && places.ends(word, nameFrom, i) || nameFrom < 0 && places.objectBegins(word, i)) {
        break;
      }
    }
    boolean whole = indefinite() && !beforeObject && i - prepositional <= 6
        && passage.grammar().is("belongs-with", passage.word(prepositional));
    boolean cut = nameFrom < 0 && prepositional >= 0 && !passage.comma(i) && !whole;
    return cut ? behindBody(prepositional, i) : i;
  }

  /** The item behind the body for which somebody speaks: المتحدث باسم وزارة الخارجية. */
  private int behindBody(int prepositional, int to) {
    Grammar grammar = passage.grammar();
    int i = prepositional + 1;
    if (!grammar.is("speaks-for", passage.word(prepositional)) || i >= to) {
      return prepositional;
    }
    while (i < to && passage.word(i) != null && !passage.word(i).definite()) {
      i++;
    }
    i = i < to && passage.word(i) != null ? i + 1 : prepositional;
    while (i > prepositional && i < to && passage.word(i) != null && passage.word(i).definite()
        && grammar.ends("adjectives-end", passage.word(i).key())) {
      i++;
    }
    return i;
  }

  /** Whether the head is somebody without a name: what tells where that person belongs stays with it. */
  private boolean indefinite() {
    Word word = passage.word(head);
    return word != null && !word.definite() && !word.pronoun() && word.is(WordClass.SOURCE, WordClass.TITLE);
  }

  private boolean ends(Word word, int i) {
    boolean part = word.is(WordClass.NAME_PART) && !word.is(WordClass.PARTICLE);
    boolean name = part || word.is(WordClass.GIVEN_NAME) || nameFrom >= 0 && i == nameFrom;
    if (word.is(WordClass.SAME) || i == head + 1 && passage.grammar().is("with-it", word) && Nouns.title(passage, i + 1)) {
      return false;
    }
    boolean function =
        word.is(WordClass.COMPLEMENTIZER, WordClass.FUSED_COMPLEMENTIZER)
            || word.is(WordClass.RELATIVE, WordClass.PARTICLE)
            || indefinite() && passage.grammar().is("unnamed-by", word)
            || Nouns.time(passage, i) && !(i == nameFrom + 1 && nameFrom >= 0 && word.definite()
            && word.is(WordClass.TIME));
    boolean saying = word.cue() != null && word.cue().reading() != Cue.Reading.MASDAR && !word.definite();
    boolean venue = word.is(WordClass.VENUE) && word.pronoun() || Nouns.attached(passage, i);
    return !name && (function || saying || venue);
  }

  /** A name between commas behind a phrase of titles. */
  private void apposition(int from, int to) {
    Word lead = passage.word(from);
    if (passage.grammar().is("called", lead) && from + 1 < to && passage.word(from + 1) != null) {
      int behind = from + 1;
      while (behind < to && passage.word(behind) != null && !ends(passage.word(behind), behind)) {
        behind++;
      }
      name(from + 1, behind);
      return;
    }
    // وهي أمينة الأرشيف سناء …: who somebody is, with the name.
    int office = passage.grammar().is("meanwhile", lead) && Nouns.title(passage, from + 1) ? from + 1 : from;
    if (lead == null || lead.is(WordClass.RELATIVE) && office == from || Nouns.preposition(lead)) {
      return;
    }
    if (Nouns.title(passage, office) && !lead.is(WordClass.HONORIFIC)) {
      Mention second = read(passage, office, to, beforeObject);
      if (second != null && second.from() == office && second.nameFrom() > office && second.sort() == Sort.PERSON) {
        name(second.nameFrom(), second.nameTo());
      }
      return;
    }
    int i = from;
    while (i < to && passage.word(i) != null
        && (passage.is(i, WordClass.HONORIFIC) || passage.word(i).definite()) || passage.abbreviation(i)) {
      i++;
    }
    int start = i;
    while (i < to && (passage.word(i) != null && !ends(passage.word(i), i) && !Nouns.preposition(passage.word(i)))) {
      i++;
    }
    if (i > start && i - start <= NamePlaces.LONGEST_NAME && places.mayBegin(start, start > from || i - start >= 2)) {
      name(start, i);
    }
  }

  private void name(int from, int to) {
    nameFrom = from;
    nameTo = to;
    end = to;
  }

  private Mention mention() {
    Word word = passage.word(head);
    Sort sort = sort(word);
    boolean feminine = word != null && passage.grammar().ends("feminine-ends", word.stem()) && word.classes() != 0
        && !passage.grammar().words("masculine-nouns").contains(word.stem());
    char gender = feminine ? 'f' : '-';
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
    boolean plural = passage.grammar().ends("plurals-end", stem) && (word.definite() || word.classes() != 0);
    plural |= passage.grammar().words("plurals").contains(stem) || word != null && !word.key().equals(stem)
        && passage.grammar().ends("plurals-joined-end", word.key());
    return plural && nameFrom < 0 ? 'p' : '-';
  }
}
