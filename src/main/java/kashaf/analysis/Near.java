package kashaf.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import kashaf.corpus.Part;
import kashaf.text.Span;

/**
 * The occurrences of something that have something else near them, or that have not.
 *
 * @param search what is looked for
 * @param other what is to stand near it, none of it within the node
 * @param distance how many words it may be away, 1 for the next word; of a phrase its nearest word counts
 * @param bounds it must stand in the sentence or paragraph in which the node begins; null where that is all the same
 * @param side on which side
 * @param absent whether occurrences that have it near are left out, instead of the others
 */
public record Near(Search search, Search other, int distance, Window.Stretch bounds, Side side, boolean absent)
    implements Search {

  /** On which side of a node. */
  public enum Side {
    BEFORE,
    AFTER,
    BOTH
  }

  @Override
  public int length() {
    return search.length();
  }

  @Override
  public int reach() {
    long words = bounds == null ? (long) length() + distance + other.reach() : other.reach();
    return Math.max(search.reach(), (int) Math.min(words, Integer.MAX_VALUE));
  }

  @Override
  public Stream<Hit> hits(Part part) {
    List<Hit> others = other.hits(part.withEdges()).toList();
    int[] firsts = sorted(others, Hit::first);
    int[] behinds = sorted(others, Hit::behind);
    return search.hits(part).filter(hit -> {
      long from = hit.first() - (long) distance;
      long to = hit.behind() - 1L + distance;
      if (bounds != null) {
        Span stretch = bounds.around(part, part.tokens().start(hit.first()));
        from = Math.max(from, part.tokens().firstFrom(stretch.start()));
        to = Math.min(to, part.tokens().firstFrom(stretch.end()) - 1);
      }
      boolean before = side != Side.AFTER && any(behinds, from + 1, hit.first());
      boolean after = side != Side.BEFORE && any(firsts, hit.behind(), to);
      return (before || after) != absent;
    });
  }

  private static int[] sorted(List<Hit> hits, ToIntFunction<Hit> place) {
    return hits.stream().mapToInt(place).sorted().toArray();
  }

  /** Whether one of the places lies between two others, both included. */
  private static boolean any(int[] places, long from, long to) {
    int found = Arrays.binarySearch(places, (int) Math.min(Math.max(from, 0), Integer.MAX_VALUE));
    int next = found < 0 ? -found - 1 : found;
    return next < places.length && places[next] <= to;
  }
}
