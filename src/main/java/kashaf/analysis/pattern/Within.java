package kashaf.analysis.pattern;

import java.util.List;
import kashaf.analysis.Hit;
import kashaf.corpus.Part;
import kashaf.text.Span;

/** What an occurrence may not leave. */
public enum Within {
  DOCUMENT,
  PARAGRAPH,
  SENTENCE;

  /** Whether all words of an occurrence stand in the same one. */
  boolean holds(Part part, Hit hit) {
    if (this == DOCUMENT) {
      return true;
    }
    // Parts end where paragraphs and sentences do.
    return hit.first() >= part.firstToken() && hit.behind() <= part.endToken()
        && (hit.behind() == hit.first() + 1 || number(part, hit.first()) == number(part, hit.behind() - 1));
  }

  /** The number of the stretch in which a word starts. */
  private int number(Part part, int token) {
    List<Span> stretches = this == SENTENCE ? part.sentences() : part.paragraphs();
    int start = part.tokens().start(token);
    return Span.firstFrom(stretches, start + 1);
  }
}
