package kashaf.analysis.quotation;

import kashaf.language.Cue;
import kashaf.language.Word;
import kashaf.language.WordClass;

/** Tells what marks behind a verb of saying have to do with it. */
final class MarksBehind {
  private final Passage passage;
  private final boolean verbFirst;

  MarksBehind(Passage passage, boolean verbFirst) {
    this.passage = passage;
    this.verbFirst = verbFirst;
  }

  /** Whether it is another verb, not the one at an item, behind which words stand in marks: رفض الرد قائلاً: «…». */
  boolean saidByAnother(Cue cue, int item, int i) {
    boolean says = cue.reading() != Cue.Reading.MASDAR && (cue.takes("quote") || cue.takes("colon"));
    for (int k = i - 1; verbFirst && k > item && !says; k--) {
      Cue other = passage.cue(k);
      if (other != null && other.reading() != Cue.Reading.MASDAR && other.takes("quote")) {
        return true;
      }
    }
    return false;
  }

  boolean colonAhead(int i, int limit) {
    for (int k = i + 1; k + 1 < limit; k++) {
      Cue other = verbFirst && passage.comma(i + 1) ? passage.cue(k) : null;
      if (other != null && other.verb() && other.takes("quote")) {
        return false;
      }
      if (passage.colon(k) && passage.marked(k + 1) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a one-letter word joins marks to what is before: بـ«…». */
  boolean attached(int i) {
    return passage.word(i - 1) != null && passage.end(i - 1) == passage.start(i);
  }

  /** Without a colon before them marks hold speech when the clause ends with them, or when they hold a clause. */
  boolean whole(int i) {
    Word next = passage.word(i + 1);
    return next == null || next.conjunction() || next.is(WordClass.PARTICLE) || Terms.words(passage, i) >= 4;
  }

  /** Whether marks hold some of what somebody wants, blames or stands for: دعا إلى «…». */
  boolean inObject(Cue cue, int item, int i) {
    boolean joined = attached(i) && passage.grammar().is("joined-to-own-words", passage.word(i - 1));
    boolean directly = joined || passage.is(i - 1, WordClass.PREPOSITION);
    boolean wants = cue.takes("object") && verbFirst && (directly || !cue.sort().equals("state"));
    if (!wants || !near(item, i) || Terms.words(passage, i) < 2 || !joined && Terms.term(passage, i)) {
      return false;
    }
    for (int k = i + 1; k < passage.sentenceTo(item) && !passage.comma(k); k++) {
      if (passage.colon(k) || passage.is(k, WordClass.COMPLEMENTIZER)
          || passage.is(k, WordClass.FUSED_COMPLEMENTIZER)) {
        return false;
      }
    }
    return true;
  }

  boolean near(int item, int i) {
    return i - item <= (passage.comma(i - 1) ? 24 : 16);
  }
}
