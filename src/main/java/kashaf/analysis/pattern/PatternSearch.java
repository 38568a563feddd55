package kashaf.analysis.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kashaf.analysis.Hit;
import kashaf.analysis.Search;
import kashaf.analysis.Within;
import kashaf.corpus.Part;
import kashaf.language.Folding;
import kashaf.language.Language;

/**
 * Every occurrence of some sequences of words.
 *
 * <p>They come in the order of their first words. From one first word a sequence has one occurrence, the shortest;
 * those of several sequences come in the order of their lengths, and of the same words there is one. With {@code
 * overlap} they all count. Without it, an occurrence that begins within another one, which began before it, does not,
 * and of those with one first word the longest does.
 */
public final class PatternSearch implements Search {
  private static final long serialVersionUID = 1L;

  private final List<Sequence> sequences;
  private final Folding folding;
  private final Within within;
  private final boolean overlap;
  private final transient Map<Language, Plan> plans = new ConcurrentHashMap<>();

  /**
   * @param folding what makes two forms the same
   * @param within what an occurrence may not leave
   * @param overlap whether occurrences may overlap
   */
  public PatternSearch(List<Sequence> sequences, Folding folding, Within within, boolean overlap) {
    this.sequences = List.copyOf(sequences);
    this.folding = folding;
    this.within = within;
    this.overlap = overlap;
  }

  /** One pattern, found with clitics and wherever it is. @throws IllegalArgumentException when it cannot be read */
  public static PatternSearch of(String pattern, Folding folding) {
    PatternReader reader = new PatternReader(folding, false, false, true);
    return new PatternSearch(List.of(reader.read(pattern)), folding, Within.DOCUMENT, true);
  }

  @Override
  public int length() {
    return sequences.stream().mapToInt(Sequence::length).max().orElse(0);
  }

  @Override
  public Stream<Hit> hits(Part part) {
    Plan plan = plans.computeIfAbsent(part.document().language(), language -> new Plan(sequences, folding, language));
    Trails trails = new Trails(plan, part, folding);
    int first = part.firstToken();
    int from = overlap ? first : Math.max(0, first - length() + 1);
    List<Hit> hits = new ArrayList<>();
    for (int token = from; token < part.endToken(); token++) {
      trails.from(token, hits);
    }
    if (within != Within.DOCUMENT) {
      hits.removeIf(hit -> !within.holds(part, hit));
    }
    return overlap ? hits.stream() : apart(hits).stream().filter(hit -> hit.first() >= first);
  }

  /** Those that begin within no other, and of those that begin together the longest. */
  private static List<Hit> apart(List<Hit> hits) {
    List<Hit> apart = new ArrayList<>();
    int behind = 0;
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      boolean longest = i + 1 == hits.size() || hits.get(i + 1).first() > hit.first();
      if (longest && hit.first() >= behind) {
        apart.add(hit);
      }
      behind = longest ? Math.max(behind, hit.behind()) : behind;
    }
    return apart;
  }

  private Object readResolve() {
    return new PatternSearch(sequences, folding, within, overlap);
  }
}
