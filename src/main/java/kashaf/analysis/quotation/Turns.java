package kashaf.analysis.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kashaf.analysis.quotation.Statement.Form;
import kashaf.language.Cue;
import kashaf.language.Marked;
import kashaf.language.Word;
import kashaf.language.WordClass;

/** Finds the turns of a transcript: a paragraph that begins with a name and a colon. */
final class Turns {
  private static final int LONGEST_LABEL = 5;

  private final Map<String, Integer> labels = new HashMap<>();
  private final LongNames longNames;

  /** Counts the labels of a document: one that comes back is a speaker, whatever it looks like. */
  Turns(List<Passage> passages, LongNames longNames) {
    this.longNames = longNames;
    for (Passage passage : passages) {
      int colon = passage.depth() == 0 ? colon(passage) : -1;
      if (colon > 0 && colon + 1 < passage.count()) {
        labels.merge(key(passage, colon), 1, Integer::sum);
      }
    }
  }

  private static int colon(Passage passage) {
    for (int i = 0; i < Math.min(passage.count(), LONGEST_LABEL + 2); i++) {
      if (passage.colon(i)) {
        return i;
      }
      boolean word = passage.word(i) != null && (passage.cue(i) == null || passage.is(i, WordClass.GIVEN_NAME));
      if (!word && !(i == 0 && passage.dash(0)) && passage.stop(i) != '.' && passage.stop(i) != '*'
          && !handle(passage, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** The sign before the name of an account. */
  private static boolean handle(Passage passage, int item) {
    return passage.stop(item) == '@';
  }

  private static String key(Passage passage, int colon) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < colon; i++) {
      key.append(passage.word(i) == null ? "" : passage.word(i).key() + " ");
    }
    return key.toString();
  }

  /** The turn that a paragraph is, or null. */
  Statement find(Passage passage, Passage next, Set<Marked> taken) {
    int colon = passage.depth() == 0 ? colon(passage) : -1;
    if (colon <= 0) {
      return passage.depth() == 0 ? introduced(passage, next, taken) : null;
    }
    int from = 0;
    while (passage.dash(from) || passage.stop(from) == '*') {
      from++;
    }
    int content = colon + 1;
    while (passage.stop(content) == '*') {
      content++;
    }
    Mention mention = SpeakerPhrases.read(passage, from, colon);
    boolean speaker = mention != null && mention.from() == from && mention.to() == colon;
    boolean often = labels.getOrDefault(key(passage, colon), 0) > 1;
    if (content == passage.count()) {
      return speaker && next != null && next.marked(0) != null ? marked(next, mention, taken, 0) : null;
    }
    Marked marked = passage.marked(content);
    if (marked != null) {
      return speaker ? marked(passage, mention, taken, content) : null;
    }
    boolean headline = passage.paragraph() == 0 && speaker && speaks(passage, mention);
    boolean family = colon == from + 1 && passage.word(from) != null && longNames.endsName(passage.word(from).key());
    boolean known = often || headline || family || handle(passage, from) || speaker && named(passage, mention);
    if (!known || passage.count() - colon < 3) {
      return null;
    }
    if (mention == null || mention.from() != from) {
      mention = new Mention(passage, from, colon, from, from, colon, Mention.Sort.UNNAMED, '-', '-');
    }
    Statement turn = new Statement(passage, -1, null, Form.UNMARKED, "turn");
    return turn.content(content, passage.count()).by(mention);
  }

  /** A paragraph that ends with a name and a colon, before one that begins with marks. */
  private static Statement introduced(Passage passage, Passage next, Set<Marked> taken) {
    int colon = passage.count() - 1;
    if (!passage.colon(colon) || next == null || next.marked(0) == null) {
      return null;
    }
    for (int i = colon - 1; i >= passage.sentenceFrom(colon); i--) {
      Cue cue = passage.cue(i);
      if (cue != null && cue.reading() != Cue.Reading.MASDAR && cue.takes("quote")) {
        boolean behind = cue.verb() && passage.grammar().verbFirst();
        Mention subject = behind ? SpeakerPhrases.read(passage, i + 1, colon) : null;
        return said(passage, next, Agreement.subject(subject, cue, colon), taken, i);
      }
    }
    int from = colon;
    while (passage.word(from - 1) != null && colon - from < LONGEST_LABEL) {
      from--;
    }
    Mention mention = SpeakerPhrases.read(passage, from, colon);
    boolean speaker = mention != null && mention.from() == from && mention.sort() == Mention.Sort.PERSON;
    return speaker ? marked(next, mention, taken, 0) : null;
  }

  /** A verb of saying and a colon at the end of a paragraph: the next one is what was said. */
  private static Statement said(Passage passage, Passage next, Mention mention, Set<Marked> taken, int item) {
    if (taken.contains(next.marked(0))) {
      return null;
    }
    Statement said = new Statement(next, 0, passage.cue(item), Form.DIRECT, "verb-paragraph");
    said.marks.add(next.marked(0));
    taken.add(next.marked(0));
    return said.content(0, 1).by(mention);
  }

  /** Whether a headline may give an office, a body or people as the speaker: مدرب النسور: لم نفز بشيء. */
  private boolean speaks(Passage passage, Mention mention) {
    Word head = passage.word(mention.head());
    return head != null && passage.grammar().verbFirst() && (mention.sort() == Mention.Sort.PERSON
        && passage.is(mention.nameFrom(), WordClass.GIVEN_NAME)
        || head.is(WordClass.TITLE, WordClass.ORGANISATION) || head.is(WordClass.SOURCE)
        || mention.nameTo() == mention.from() + 1 && longNames.endsName(head.key()));
  }

  private static boolean named(Passage passage, Mention mention) {
    Word first = passage.word(mention.nameFrom());
    return mention.sort() == Mention.Sort.PERSON && mention.nameTo() - mention.nameFrom() >= 2
        && first != null && first.is(WordClass.GIVEN_NAME);
  }

  private static Statement marked(Passage passage, Mention mention, Set<Marked> taken, int item) {
    if (taken.contains(passage.marked(item))) {
      return null;
    }
    Statement turn = new Statement(passage, -1, null, Form.DIRECT, "label-marks");
    turn.marks.add(passage.marked(item));
    taken.add(passage.marked(item));
    return turn.content(item, item + 1).by(mention);
  }
}
