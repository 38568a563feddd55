package kashaf.analysis;

import java.util.Arrays;
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
    Places places = new Places(first, end);
    Within.Stretches stretches = question.within().of(part);
    question.node().hits(part.withEdges()).forEach(hit -> {
      nodes += hit.first() >= first && hit.first() < end ? 1 : 0;
      int from = (int) Math.max(stretches.first(hit.first()), hit.first() - (long) question.before());
      int to = (int) Math.min(stretches.behind(hit.behind() - 1), hit.behind() + (long) question.after());
      places.mark(hit, from, to);
    });
    for (int i = 0; i < end - first; i++) {
      if (places.of[i] != 0) {
        slots(numbers[i])[slot(places.of[i])]++;
      }
    }
  }

  /** Where each word of a part stands, seen from the nearest node: -1 right before it, 1 right behind it, 0 nowhere. */
  private static final class Places {
    private final int first;
    private final int[] of;

    Places(int first, int end) {
      this.first = first;
      this.of = new int[end - first];
    }

    /** The window of an occurrence is from one word to before another. */
    void mark(Hit hit, int from, int to) {
      for (int token = Math.max(from, first); token < Math.min(hit.first(), first + of.length); token++) {
        mark(token, token - hit.first());
      }
      for (int token = Math.max(hit.behind(), first); token < Math.min(to, first + of.length); token++) {
        mark(token, token - hit.behind() + 1);
      }
    }

    private void mark(int token, int place) {
      int other = of[token - first];
      if (other == 0 || Math.abs(place) < Math.abs(other) || place == -other && place > 0) {
        of[token - first] = place;
      }
    }
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
