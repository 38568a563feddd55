package kashaf.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kashaf.analysis.Collocates.Collocate;
import kashaf.analysis.measure.Association;
import kashaf.corpus.Part;
import kashaf.language.Folding.Folder;
import kashaf.language.WordPattern;

/** The collocates counted so far, and all types with them. */
public final class CollocateCount implements Accumulator<CollocateCount, Scored<Collocate>> {
  private static final long[] NONE = {};

  private final Collocates question;
  private final Folder folder;
  private final Counts types = new Counts();
  /** By type, how often it stands at each place of the window, or on each side of the node; null for never. */
  private long[][] near = new long[1024][];
  private long nodes;

  CollocateCount(Collocates question) {
    this.question = question;
    this.folder = question.folding().folder();
  }

  @Override
  public void accumulate(Part part) {
    int first = part.firstToken();
    int end = part.endToken();
    int[] numbers = types.add(folder.fold(part.text(), part.tokens(), first, end));
    reserve();
    BitSet starts = new BitSet();
    BitSet ends = new BitSet();
    question.node().hits(part.withEdges()).forEach(hit -> {
      starts.set(hit.first());
      ends.set(hit.behind());
      nodes += hit.first() >= first && hit.first() < end ? 1 : 0;
    });
    if (starts.isEmpty()) {
      return;
    }
    int[] places = places(first, end, starts, ends, question.within().of(part));
    for (int i = 0; i < places.length; i++) {
      if (places[i] != 0) {
        slots(numbers[i])[slot(places[i])]++;
      }
    }
  }

  /**
   * Where each word stands, seen from the nearest occurrence of the node: -1 right before it, 1 right behind it, 0 in
   * no window.
   *
   * @param starts the first words of the occurrences
   * @param ends the words behind them
   */
  private int[] places(int first, int end, BitSet starts, BitSet ends, Within.Stretches stretches) {
    int[] places = new int[end - first];
    int behind = ends.previousSetBit(first);
    for (int token = first; token < end; token++) {
      behind = ends.get(token) ? token : behind;
      if (behind > 0 && token - behind < question.after() && token < stretches.behind(behind - 1)) {
        places[token - first] = token - behind + 1;
      }
    }
    int next = starts.nextSetBit(end);
    for (int token = end - 1; token >= first; token--) {
      int after = places[token - first];
      if (next >= 0 && next - token <= question.before() && token >= stretches.first(next)
          && (after == 0 || next - token < after)) {
        places[token - first] = token - next;
      }
      next = starts.get(token) ? token : next;
    }
    return places;
  }

  private int slot(int place) {
    if (!question.positions()) {
      return place < 0 ? 0 : 1;
    }
    return place < 0 ? question.before() + place : question.before() + place - 1;
  }

  private long[] slots(int type) {
    if (near[type] == null) {
      near[type] = new long[question.positions() ? question.window() : 2];
    }
    return near[type];
  }

  private void reserve() {
    if (types.types() > near.length) {
      near = Arrays.copyOf(near, Math.max(types.types(), near.length * 2));
    }
  }

  @Override
  public void merge(CollocateCount next) {
    int[] map = types.add(next.types);
    reserve();
    for (int theirs = 0; theirs < map.length; theirs++) {
      if (next.near[theirs] != null) {
        long[] ours = slots(map[theirs]);
        for (int slot = 0; slot < ours.length; slot++) {
          ours[slot] += next.near[theirs][slot];
        }
      }
    }
    nodes += next.nodes;
  }

  /** How often the node occurs. */
  public long nodes() {
    return nodes;
  }

  /** All words counted. */
  public long words() {
    return types.total();
  }

  @Override
  public Stream<Scored<Collocate>> result() {
    List<Collocate> compared = IntStream.range(0, types.types())
        .filter(type -> near[type] != null && LongStream.of(near[type]).sum() >= question.choice().minObserved())
        .mapToObj(this::collocate)
        .toList();
    WordPattern match = question.choice().match();
    Stream<Collocate> listed = compared.stream().filter(one -> match == null || match.matches(one.type()));
    return question.scores().comparing(compared.size()).ranked(listed).stream();
  }

  private Collocate collocate(int type) {
    long[] slots = near[type];
    long before = sum(slots, 0, question.positions() ? question.before() : 1);
    long after = sum(slots, question.positions() ? question.before() : 1, slots.length);
    List<Long> positions = LongStream.of(question.positions() ? slots : NONE).boxed().toList();
    long frequency = types.count(type);
    Association table =
        new Association(before + after, nodes * question.window(), frequency, words(), nodes);
    return new Collocate(types.type(type), before + after, frequency, before, after, positions, table);
  }

  private static long sum(long[] slots, int from, int to) {
    return LongStream.of(slots).skip(from).limit(to - from).sum();
  }
}
