package kashaf.analysis.pattern;

import java.io.Serializable;
import java.util.List;

/** Words that follow one another, whatever punctuation stands between them, with gaps between or without. */
public record Sequence(List<Element> elements) implements Serializable {

  public Sequence {
    elements = List.copyOf(elements);
  }

  /** How many words an occurrence has at most. */
  public int length() {
    return elements.stream().mapToInt(element -> element instanceof Element.Gap gap ? gap.most() : 1).sum();
  }
}
