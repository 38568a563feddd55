package kashaf.language;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kashaf.text.Span;
import kashaf.text.Text;

/**
 * Pairs the quotation marks of a paragraph by their neighbours, not by their code points: « opens where a gap stands
 * before it and a word behind, and closes where it is the other way round.
 *
 * <p>Code points, what is open already and what is usual in the paragraph decide only where the neighbours say nothing.
 * Apostrophes, minutes, inches and bullets are no marks. It takes time in proportion to the length of the paragraph,
 * however deep marks are nested.
 */
public final class QuotationMarks implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Map<Language, QuotationMarks> KNOWN = new ConcurrentHashMap<>();

  private final Language language;
  private final transient MarkTable table;
  private final transient Set<String> apostrophes;

  private QuotationMarks(Language language) {
    this.language = language;
    this.table = new MarkTable(language);
    this.apostrophes = language.words("apostrophes");
  }

  public static QuotationMarks of(Language language) {
    return KNOWN.computeIfAbsent(language, QuotationMarks::new);
  }

  /** The marked stretches of a paragraph, ordered by where they open. */
  public List<Marked> pair(Text text, Span paragraph) {
    FoundMarks found = FoundMarks.in(text, paragraph, table, apostrophes);
    return found.count() == 0 ? List.of() : new MarkPairing(text, paragraph, table, found).pairs();
  }

  /** The outermost of several marked stretches, as {@link #pair} returns them. */
  public static List<Marked> outermost(List<Marked> pairs) {
    List<Marked> outer = new ArrayList<>();
    for (Marked pair : pairs) {
      if (pair.depth() == 0) {
        outer.add(pair);
      }
    }
    return outer;
  }

  private Object readResolve() {
    return of(language);
  }
}
