package kashaf.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kashaf.corpus.Part;
import kashaf.text.Span;
import kashaf.text.Tokens;

/**
 * The stretch of a text whose end nothing crosses: no phrase, no n-gram, no window. A paragraph of more than a quarter of a
 * million characters is several, cut at a sentence end where there is one.
 */
public enum Within {
  SENTENCE,
  PARAGRAPH,
  DOCUMENT;

  /** By its name in lower case. @throws IllegalArgumentException when it is another */
  public static Within named(String name) {
    for (Within one : values()) {
      if (one.toString().equals(name)) {
        return one;
      }
    }
    throw new IllegalArgumentException("--within is sentence, paragraph or document, not '" + name + "'");
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether all words of an occurrence stand in the same stretch. */
  public boolean holds(Part part, Hit hit) {
    if (this == DOCUMENT) {
      return true;
    }
    // Parts end where paragraphs and sentences do.
    return hit.first() >= part.firstToken() && hit.behind() <= part.endToken()
        && (hit.behind() == hit.first() + 1 || number(part, hit.first()) == number(part, hit.behind() - 1));
  }

  /** The number of the stretch in which a word starts. */
  private int number(Part part, int token) {
    return Span.firstFrom(spans(part), part.tokens().start(token) + 1);
  }

  private List<Span> spans(Part part) {
    return this == SENTENCE ? part.sentences() : part.paragraphs();
  }

  /** How many words of the parts beside it a part must know to see so many words away. */
  int reach(int words) {
    return this == DOCUMENT ? words : 0;
  }

  /** The stretches of a part; its edges are stretches of their own where they cannot belong to one of the part's. */
  Stretches of(Part part) {
    Tokens tokens = part.tokens();
    if (this == DOCUMENT) {
      return new Stretches(new int[] {tokens.count()});
    }
    List<Span> spans = spans(part);
    int[] ends = new int[spans.size() + 2];
    ends[0] = part.firstToken();
    for (int i = 1; i < spans.size(); i++) {
      ends[i] = tokens.firstFrom(spans.get(i).start());
    }
    ends[Math.max(1, spans.size())] = part.endToken();
    ends[spans.size() + 1] = tokens.count();
    return new Stretches(ends);
  }

  /**
   * Words in stretches.
   *
   * @param ends the words behind each stretch, in order; the last is behind all words
   */
  record Stretches(int[] ends) {

    /** The first word of the stretch of a word. */
    int first(int token) {
      int place = place(token);
      return place == 0 ? 0 : ends[place - 1];
    }

    /** The word behind the stretch of a word. */
    int behind(int token) {
      return ends[place(token)];
    }

    private int place(int token) {
      int place = Arrays.binarySearch(ends, token);
      if (place < 0) {
        return -place - 1;
      }
      while (ends[place] == token) { // stretches without words have the same end
        place++;
      }
      return place;
    }
  }
}
