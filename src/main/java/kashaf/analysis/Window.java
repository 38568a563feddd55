package kashaf.analysis;

import java.io.Serializable;
import java.util.List;
import kashaf.corpus.Part;
import kashaf.language.Graphemes;
import kashaf.text.Span;
import kashaf.text.Tokens;
import kashaf.text.WhiteSpace;

/** How much of the text is shown on one side of a node. White space is one space everywhere, none at the ends. */
public sealed interface Window extends Serializable {

  /** How many words it may take in from the neighbours of a part. */
  int reach();

  /** The context that ends where an occurrence begins. */
  String before(Part part, Hit hit);

  /** The context that begins where an occurrence ends. */
  String after(Part part, Hit hit);

  /**
   * So many words and what stands between them, across the ends of sentences and lines. Where the document has no more
   * words it is all that is left of it.
   */
  record Words(int count) implements Window {

    @Override
    public int reach() {
      return count;
    }

    @Override
    public String before(Part part, Hit hit) {
      int start = part.tokens().start(hit.first());
      int from = count == 0 ? start : hit.first() < count ? 0 : part.tokens().start(hit.first() - count);
      return WhiteSpace.squeezed(part.text(), from, start);
    }

    @Override
    public String after(Part part, Hit hit) {
      Tokens tokens = part.tokens();
      int end = tokens.end(hit.behind() - 1);
      int to = count == 0 ? end : count > tokens.count() - hit.behind() ? part.text().length()
          : tokens.end(hit.behind() + count - 1);
      return WhiteSpace.squeezed(part.text(), end, to);
    }
  }

  /** At most so many code points; a grapheme, such as a letter with its vowel marks, is there whole or not at all. */
  record Characters(int count) implements Window {

    /** A word has at least one character. */
    @Override
    public int reach() {
      return count;
    }

    @Override
    public String before(Part part, Hit hit) {
      return Graphemes.last(new Words(count).before(part, hit), count).stripLeading();
    }

    @Override
    public String after(Part part, Hit hit) {
      return Graphemes.first(new Words(count).after(part, hit), count).stripTrailing();
    }
  }

  /**
   * As far as the sentence or the paragraph goes in which the node begins, but no further than {@link #LONGEST} words:
   * a text on a single line is a paragraph, too. Behind a node that ends in a later one nothing is shown.
   */
  enum Stretch implements Window {
    SENTENCE,
    PARAGRAPH;

    /** How many words are shown on one side at most. */
    public static final int LONGEST = 1000;

    @Override
    public int reach() {
      return 0;
    }

    @Override
    public String before(Part part, Hit hit) {
      Tokens tokens = part.tokens();
      int start = tokens.start(hit.first());
      int furthest = hit.first() < LONGEST ? 0 : tokens.start(hit.first() - LONGEST);
      return WhiteSpace.squeezed(part.text(), Math.max(furthest, around(part, start).start()), start);
    }

    @Override
    public String after(Part part, Hit hit) {
      Tokens tokens = part.tokens();
      int end = tokens.end(hit.behind() - 1);
      int last = hit.behind() - 1 + LONGEST;
      int furthest = last < tokens.count() ? tokens.end(last) : part.text().length();
      int to = Math.min(furthest, around(part, tokens.start(hit.first())).end());
      return WhiteSpace.squeezed(part.text(), end, Math.max(end, to));
    }

    /** The stretch that holds a character; nothing but that place where none does. */
    Span around(Part part, int index) {
      List<Span> all = this == SENTENCE ? part.sentences() : part.paragraphs();
      int place = Span.firstFrom(all, index + 1) - 1;
      return place >= 0 && all.get(place).contains(index) ? all.get(place) : new Span(index, index);
    }
  }
}
