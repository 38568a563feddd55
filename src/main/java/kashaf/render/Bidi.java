package kashaf.render;

/** What is done about right-to-left text on a terminal. */
public enum Bidi {
  /** The terminal puts it in order by itself, and lines tell it what belongs together. */
  ISOLATE,
  /** Lines are put in order, and Arabic letters joined, before the terminal gets them. */
  VISUAL,
  /** Nothing, for nobody knows what the terminal does: no control characters, no columns that hang on the answer. */
  NONE
}
