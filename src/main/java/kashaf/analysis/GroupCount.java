package kashaf.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kashaf.analysis.Groups.Group;
import kashaf.corpus.Part;
import kashaf.text.CodePointOrder;

/** The groups counted so far. */
public final class GroupCount implements Accumulator<GroupCount, Group> {
  private static final Comparator<String> TYPES = Comparator.nullsLast(CodePointOrder::compare);

  private final Groups question;
  /** One for each key, null for the document. */
  private final List<Position> positions;
  private final Tally<List<String>> groups = new Tally<>();

  GroupCount(Groups question) {
    this.question = question;
    this.positions = question.keys().stream().map(key -> Position.named(key).orElse(null)).toList();
  }

  @Override
  public void accumulate(Part part) {
    PositionReader reader = new PositionReader(part, question.folding());
    String document = part.document().name();
    question.search().hits(part).forEach(hit -> groups.add(
        positions.stream().map(position -> position == null ? document : reader.type(hit, position)).toList()));
  }

  @Override
  public void merge(GroupCount next) {
    groups.add(next.groups);
  }

  @Override
  public Stream<Group> result() {
    List<Map.Entry<List<String>, Long>> ranked = groups.ranked(GroupCount::compare);
    double all = groups.total();
    return IntStream.range(0, ranked.size()).mapToObj(place -> {
      long frequency = ranked.get(place).getValue();
      return new Group(place + 1, ranked.get(place).getKey(), frequency, frequency * 1e2 / all);
    });
  }

  private static int compare(List<String> a, List<String> b) {
    return IntStream.range(0, a.size()).map(i -> TYPES.compare(a.get(i), b.get(i))).filter(order -> order != 0)
        .findFirst().orElse(0);
  }
}
