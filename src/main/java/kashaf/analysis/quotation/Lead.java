package kashaf.analysis.quotation;

import kashaf.language.Word;
import kashaf.language.WordClass;

/** What may stand between a verb of saying and its subject: when, where, how, and to whom it is said. */
final class Lead {
  /** The name of a paper or a station has so many words at most. */
  private static final int LONGEST_OUTLET = 3;

  private final Passage passage;
  private final int to;

  private Lead(Passage passage, int to) {
    this.passage = passage;
    this.to = to;
  }

  /** The item behind all that, where the subject begins; {@code to} when nothing else is there. */
  static int behind(Passage passage, int from, int to) {
    return new Lead(passage, to).skip(from);
  }

  private int skip(int from) {
    int i = from;
    while (i < to) {
      Word word = passage.word(i);
      if (word == null) {
        if (passage.marked(i) != null) {
          return i;
        }
        i++;
      } else if (Nouns.attached(passage, i) || passage.grammar().is("with-these", word)) {
        i += 2;
      } else if (Nouns.time(passage, i)) {
        i += word.definite() && passage.grammar().is("ordinals", passage.word(i + 1)) ? 2 : 1;
      } else if (outlet(i) || i > from && Character.isDigit(word.key().charAt(0))) {
        i++;
      } else if (Nouns.joined(word) && i + 1 < to && passage.word(i + 1) != null
          && !Nouns.joined(passage.word(i + 1))) {
        i = behindJoined(i, word);
      } else if (Nouns.preposition(word) || word.is(WordClass.RELATIVE, WordClass.PARTICLE)
          || Nouns.circumstance(word) || meanwhile(i)) {
        while (i < to && !passage.comma(i)) {
          i++;
        }
      } else {
        return i;
      }
    }
    return to;
  }

  /** The item behind a noun with a preposition joined to it: للصحفيين، لصحيفة الشرق الأوسط. */
  private int behindJoined(int i, Word word) {
    Word next = passage.word(i + 1);
    if (word.definite() || !Nouns.addressee(passage, word)) {
      boolean second = next.definite() && (word.definite() ? !Nouns.addressee(passage, word) && adjective(next)
          : next.classes() == 0);
      return i + (second ? 2 : 1);
    }
    int behind = i + 2;
    while (behind < to && passage.word(behind) != null && !Nouns.title(passage, behind)
        && !Nouns.givenName(passage, behind) && !Nouns.preposition(passage.word(behind))) {
      behind++;
    }
    boolean alone = behind >= to || passage.word(behind) == null || Nouns.preposition(passage.word(behind));
    if (alone && behind - i - 1 <= LONGEST_OUTLET || Nouns.title(passage, i + 1)) {
      return Nouns.title(passage, i + 1) ? i + 1 : behind;
    }
    int end = i + 2;
    while (end < behind && (outlet(end) || next.definite() && passage.word(end).definite())) {
      end++;
    }
    return end;
  }

  private boolean adjective(Word word) {
    return passage.grammar().ends("adjectives-end", word.key())
        || passage.grammar().begins("adjectives-begin", word.key());
  }

  /** Whether a word belongs to the name of a paper or a station: (لـ)فرانس برس، نيوز. */
  private boolean outlet(int i) {
    Word word = passage.word(i);
    Grammar grammar = passage.grammar();
    if (word == null || grammar.words("outlets").isEmpty()) {
      return false;
    }
    String joined = grammar.words("addressed-by").get(0);
    boolean addressed = word.key().startsWith(joined)
        && (grammar.words("outlets").contains(word.key().substring(joined.length()))
        || grammar.words("outlets").contains(word.key().substring(joined.length()).replaceFirst("^" + joined, "")));
    return addressed || i > 0 && grammar.is("outlets", word) && addressee(i - 1);
  }

  /** Whether a word is somebody who is told, or goes on with the name of one. */
  private boolean addressee(int i) {
    Word word = passage.word(i);
    return word != null && (word.preposition() != 0 || outlet(i));
  }

  /** Whether a noun with "and" before it and an owner behind it tells how somebody looks: وعيناها تدمعان. */
  private boolean meanwhile(int i) {
    Word word = passage.word(i);
    Grammar grammar = passage.grammar();
    return word.classes() == 0 && !word.definite() && word.key().length() >= 5
        && grammar.begins("conjunctions", word.key()) && grammar.endsSpelled("owned-end", passage.slice(i, i + 1));
  }
}
