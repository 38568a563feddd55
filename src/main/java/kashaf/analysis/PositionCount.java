package kashaf.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kashaf.corpus.Part;
import kashaf.text.CodePointOrder;

/** The types counted so far at each position. */
public final class PositionCount implements Accumulator<PositionCount, PositionTable.Row> {
  private final PositionTable question;
  private final List<Tally<String>> positions =
      Arrays.stream(Position.values()).map(position -> new Tally<String>()).toList();

  PositionCount(PositionTable question) {
    this.question = question;
  }

  @Override
  public void accumulate(Part part) {
    PositionReader reader = new PositionReader(part, question.folding());
    question.search().hits(part).forEach(hit -> add(reader.types(hit)));
  }

  private void add(List<String> types) {
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i) != null) {
        positions.get(i).add(types.get(i));
      }
    }
  }

  @Override
  public void merge(PositionCount next) {
    for (int i = 0; i < positions.size(); i++) {
      positions.get(i).add(next.positions.get(i));
    }
  }

  @Override
  public Stream<PositionTable.Row> result() {
    List<List<Map.Entry<String, Long>>> lists =
        positions.stream().map(types -> types.ranked(CodePointOrder::compare)).toList();
    int longest = lists.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, longest)
        .mapToObj(place -> new PositionTable.Row(place + 1, lists.stream().map(list -> cell(list, place)).toList()));
  }

  private static String cell(List<Map.Entry<String, Long>> list, int place) {
    return place < list.size() ? list.get(place).getKey() + ":" + list.get(place).getValue() : null;
  }
}
