package kashaf.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import kashaf.corpus.Part;

/**
 * The occurrences of something that have something else near them, or that have not. The end of a sentence is no
 * obstacle, that of a document is.
 *
 * @param search what is looked for
 * @param other what is to stand near it, none of it within the node
 * @param distance how many words it may be away, 1 for the next word; of a phrase its nearest word counts
 * @param side on which side
 * @param absent whether occurrences that have it near are left out, instead of the others
 */
public record Near(Search search, Search other, int distance, Side side, boolean absent) implements Search {

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
    long words = (long) length() + distance + other.reach();
    return Math.max(search.reach(), (int) Math.min(words, Integer.MAX_VALUE));
  }

  @Override
  public Stream<Hit> hits(Part part) {
    List<Hit> others = other.hits(part.withEdges()).toList();
    int[] firsts = sorted(others, Hit::first);
    int[] behinds = sorted(others, Hit::behind);
    return search.hits(part).filter(hit -> {
      boolean before = side != Side.AFTER && any(behinds, hit.first() - distance + 1L, hit.first());
      boolean after = side != Side.BEFORE && any(firsts, hit.behind(), hit.behind() + distance - 1L);
      return (before || after) != absent;
    });
  }

  private static int[] sorted(List<Hit> hits, ToIntFunction<Hit> place) {
    return hits.stream().mapToInt(place).sorted().toArray();
  }

  /** Whether one of the places lies between two others, both included. */
  private static boolean any(int[] places, long from, long to) {
    int found = Arrays.binarySearch(places, (int) Math.max(from, 0));
    int next = found < 0 ? -found - 1 : found;
    return next < places.length && places[next] <= to;
  }
}
