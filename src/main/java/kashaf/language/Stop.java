package kashaf.language;

/**
 * One stop or several in a row, as in {@code ?!}, with what follows and belongs to the same sentence.
 *
 * @param first index of the first stop
 * @param behind index behind the last stop
 * @param marks behind the closing marks
 * @param close behind the numbers of notes and the pictures that follow: where the sentence ends, if it ends
 * @param kind what the stops are
 */
record Stop(int first, int behind, int marks, int close, Kind kind) {

  /** What a run of stops says. */
  enum Kind {
    /** One full stop, which may also belong to an abbreviation or to a number. */
    FULL,
    /** Two full stops: in Arabic newspapers a pause within a sentence. */
    PAUSE,
    /** Three full stops or more, or one character of three. */
    ELLIPSIS,
    /** A question or a call, or a stop that has no other use. */
    PLAIN,
    /** A stop of a script that is written without spaces. */
    UNSPACED
  }

  boolean marked() {
    return marks > behind;
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
