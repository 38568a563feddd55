package kashaf.analysis.quotation;

import kashaf.language.Cue;
import kashaf.language.Word;
import kashaf.language.WordClass;

/** Reads a subject that stands before its verb: «أما الشركة فنفت …», «لكن مسؤولاً … قال». */
final class SubjectBefore {
  private static final int FARTHEST = 16;

  private SubjectBefore() {}

  /** The subject that أما puts before everything else, or null: أما الطفل فسأل …. */
  static Mention topic(Passage passage, int item) {
    int first = passage.sentenceFrom(item);
    boolean topic = passage.grammar().is("topic", passage.word(first));
    return topic && item - first <= FARTHEST ? SpeakerPhrases.read(passage, first + 1, item) : null;
  }

  /** The subject before the verb at an item, or null. */
  static Mention read(Passage passage, int verbItem) {
    if (passage.grammar().is("meanwhile", passage.word(verbItem - 1))) {
      return new Mention(passage, verbItem - 1, verbItem, verbItem - 1, verbItem - 1, verbItem, Mention.Sort.PRONOUN,
          '-', '-');
    }
    if (antecedentTo(passage, verbItem) >= 0) {
      return antecedent(passage, antecedentTo(passage, verbItem), passage.cue(verbItem));
    }
    // In Persian a noun may make one verb with the next word: he announced.
    boolean preverb = passage.grammar().is("preverbs", passage.word(verbItem - 1));
    int item = preverb ? verbItem - 1 : verbItem;
    Word verb = passage.word(verbItem);
    int sentence = Math.max(passage.sentenceFrom(item), item - FARTHEST);
    int start = item;
    while (start > sentence && !opens(passage, start - 1, item)) {
      start--;
    }
    boolean topic = passage.grammar().is("topic", passage.word(start - 1));
    int from = start;
    if (from >= item || verb.conjunction() && !(topic && passage.grammar().begins("behind-topic", verb.key()))) {
      return null;
    }
    Word first = passage.word(from);
    if (first == null || !topic && start > sentence && !clauseStart(passage, start)) {
      return null;
    }
    if (Nouns.preposition(first) || first.is(WordClass.PARTICLE, WordClass.FUSED_COMPLEMENTIZER)
        || first.is(WordClass.TIME)
        || first.cue() != null && !first.definite() && !first.is(WordClass.TITLE)
        && first.cue().reading() != Cue.Reading.MASDAR) {
      return null;
    }
    Mention mention = SpeakerPhrases.read(passage, from, item);
    if (mention == null || mention.from() != from) {
      return null;
    }
    boolean told = passage.grammar().is("resumptives", passage.word(verbItem + 1)) && !first.definite();
    boolean subject = !told && agrees(mention, verb.cue()) && plausible(passage, mention, item);
    return subject ? whole(passage, mention, item) : null;
  }

  /** The item behind the noun to which "who" before a verb points back, or -1: الخبيرة … التي (كانت قد) أكدت. */
  private static int antecedentTo(Passage passage, int verbItem) {
    int who = verbItem - 1;
    while (verbItem - who < 4 && passage.is(who, WordClass.PARTICLE)) {
      who--;
    }
    boolean relative = passage.is(who, WordClass.RELATIVE) && passage.grammar().verbFirst()
        && passage.word(who).definite();
    return !relative ? -1 : passage.comma(who - 1) ? who - 1 : who;
  }

  /** The person named last before an item, with the offices before the name. */
  private static Mention antecedent(Passage passage, int to, Cue cue) {
    int from = to - 1;
    int first = Math.max(0, to - FARTHEST);
    while (from >= first && passage.word(from) != null && !somebody(passage, from)) {
      from--;
    }
    while (from > first && somebody(passage, from - 1) && !Nouns.preposition(passage.word(from - 1))) {
      from--;
    }
    Mention mention = passage.word(from) == null ? null : SpeakerPhrases.readJoined(passage, from, to);
    return mention != null && agrees(mention, cue) ? mention : null;
  }

  private static boolean somebody(Passage passage, int item) {
    return passage.is(item, WordClass.GIVEN_NAME) || Nouns.title(passage, item)
        || passage.is(item, WordClass.ORGANISATION) || Nouns.title(passage, item - 1) && passage.word(item) != null
        && passage.word(item).definite();
  }

  private static boolean opens(Passage passage, int i, int item) {
    return passage.stop(i) != 0 && passage.stop(i) != '-' && !passage.abbreviation(i) && !apposition(passage, i, item)
        || passage.is(i, WordClass.CLAUSE_OPENER) || passage.marked(i) != null && i < item - 1;
  }

  /** A comma inside the subject: the name, or a remark, stands between two of them. */
  private static boolean apposition(Passage passage, int i, int item) {
    return passage.comma(i)
        && (passage.comma(item - 1) || passage.is(i + 1, WordClass.RELATIVE))
        && i > 0 && passage.word(i - 1) != null;
  }

  private static boolean clauseStart(Passage passage, int start) {
    return passage.is(start - 1, WordClass.CLAUSE_OPENER) || passage.comma(start - 1) || passage.sentenceStart(start);
  }

  private static boolean agrees(Mention mention, Cue cue) {
    return mention.gender() == '-' || cue.gender() == '-' || mention.gender() == cue.gender() || cue.number() == 'p';
  }

  /** Only a name, an office or a body speaks; any other noun is a subject of something else. */
  private static boolean plausible(Passage passage, Mention mention, int item) {
    Word head = passage.word(mention.head());
    boolean speaks = head == null || Nouns.title(passage, mention.head()) || head.is(WordClass.ORGANISATION)
        || head.is(WordClass.SOURCE)
        || head.is(WordClass.GIVEN_NAME) || head.is(WordClass.PLACE) || head.is(WordClass.PRONOUN);
    boolean remark = passage.comma(mention.to()) && passage.is(mention.to() + 1, WordClass.RELATIVE);
    return speaks || remark || mention.to() >= item && mention.to() - mention.from() <= 4;
  }

  /** Somebody without a name keeps the clause that tells of him: مسؤول طلب عدم ذكر اسمه. */
  private static Mention whole(Passage passage, Mention mention, int item) {
    if (mention.sort() != Mention.Sort.UNNAMED || passage.word(item - 1) == null) {
      return mention;
    }
    return new Mention(passage, mention.from(), item, mention.head(), mention.nameFrom(), item, mention.sort(),
        mention.gender(), mention.number());
  }
}
