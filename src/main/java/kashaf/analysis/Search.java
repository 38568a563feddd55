package kashaf.analysis;

import java.io.Serializable;
import java.util.stream.Stream;
import kashaf.corpus.Part;

/** What is looked for in a text: a word, a phrase, a pattern. */
public interface Search extends Serializable {

  /** How many words an occurrence has at most. */
  int length();

  /** How many words on either side of an occurrence's first word it has to see. */
  default int reach() {
    return length();
  }

  /** The occurrences that start in the part itself, in the order of the text. */
  Stream<Hit> hits(Part part);
}
