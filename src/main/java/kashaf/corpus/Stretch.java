package kashaf.corpus;

/** Neighbouring parts of a corpus, in order, for one thread. */
@FunctionalInterface
public interface Stretch {

  /** The next part; null when there is none. */
  Part next();
}
