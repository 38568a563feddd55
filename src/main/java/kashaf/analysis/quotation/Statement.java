package kashaf.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import kashaf.language.Cue;
import kashaf.language.Marked;

/** Something said, as the grammar found it: by whom in words of the text, and which stretches are what was said. */
final class Statement {
  /** What was said. */
  enum Form {
    /** One or more marked stretches. */
    DIRECT,
    /** Words after a colon without marks. */
    UNMARKED,
    /** A reported clause. */
    INDIRECT,
    /** A marked term. */
    NAMED,
    /** Nothing that is listed: it only tells who is speaking. */
    SUBJECT
  }

  /** The rule of a subject whom the narrator tells about. */
  static final String NARRATION = "narration";

  final Passage passage;
  final int cueItem;
  final Cue cue;
  final Form form;
  final String rule;
  /** The item of the first word of what was said, and the one behind the last. */
  int from;
  int to;
  final List<Marked> marks = new ArrayList<>();
  /** Where the last mark's words end when they go on in the next paragraphs, else -1. */
  int continuedTo = -1;
  /** Whether those words are closed in the end. */
  boolean closed;
  /** The gender of the verb where it is no verb of saying. */
  char gender = '-';
  Mention mention;
  Mention via;
  /** Whether it takes the speaker of the main clause or, failing that, of the statement before. */
  boolean dependent;
  boolean impersonal;
  String confidence;
  Speaker speaker;

  Statement(Passage passage, int cueItem, Cue cue, Form form, String rule) {
    this.passage = passage;
    this.cueItem = cueItem;
    this.cue = cue;
    this.form = form;
    this.rule = rule;
    this.confidence = Confidence.of(rule);
  }

  Statement content(int from, int to) {
    this.from = from;
    this.to = to;
    return this;
  }

  Statement by(Mention mention) {
    this.mention = mention;
    return this;
  }

  boolean narrated() {
    return rule.equals(NARRATION);
  }

  int place() {
    return passage.start(cueItem >= 0 ? cueItem : from);
  }
}
