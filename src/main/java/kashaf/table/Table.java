package kashaf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import kashaf.text.CodePointOrder;

/**
 * A schema and its rows, which may still be on their way: they are read once, in order, and the stream is closed by
 * whoever renders it. What is made of a table reads the rows when its own are asked for.
 *
 * @param <T> the record of a row
 */
public record Table<T>(Schema<T> schema, Stream<T> rows) {

  /** The columns named, in the order named. @throws UnknownColumnException when there is none of a name */
  public Table<T> select(List<String> names) {
    return new Table<>(schema.select(names), rows);
  }

  /** Sorts with text by code point, as {@link #sort(List, Comparator)} does. */
  public Table<T> sort(List<String> keys) {
    return sort(keys, CodePointOrder::compare);
  }

  /**
   * Sorts by the first key, then by the next; rows that are equal keep their order. A {@code frequency} orders the
   * groups of rows that agree in all keys before it by their size, the largest first, and groups of one size by these
   * keys.
   *
   * @param keys column names, each with {@code :desc} or {@code :asc} behind it or without, or {@code frequency}
   * @param text the order of text, in which no two different ones are equal
   */
  public Table<T> sort(List<String> keys, Comparator<String> text) {
    List<SortKey<T>> parsed = new ArrayList<>();
    keys.forEach(key -> parsed.add(SortKey.of(key, parsed.isEmpty(), schema)));
    return from(all -> Sorting.sorted(all.toList(), parsed, text).stream());
  }

  /** The first rows only. One is looked for even if none is wanted, so that it may be known whether there is any. */
  public Table<T> limit(long count) {
    return new Table<>(schema, count == 0 ? rows.limit(1).filter(row -> false) : rows.limit(count));
  }

  /** The first row and from there on every one that is so many rows further. */
  public Table<T> every(long step) {
    long[] seen = new long[1];
    return new Table<>(schema, rows.filter(row -> seen[0]++ % step == 0));
  }

  /** Only the first of the rows that have the same key; all keys are kept in memory. */
  public Table<T> unique(Function<T, ?> key) {
    Set<Object> seen = new HashSet<>();
    return new Table<>(schema, rows.filter(row -> seen.add(key.apply(row))));
  }

  /** As many rows as wanted, those with the smallest numbers, in their order; of equals the first. */
  public Table<T> sample(long count, ToLongFunction<T> number) {
    return from(all -> smallest(all, count, number));
  }

  private static <T> Stream<T> smallest(Stream<T> rows, long count, ToLongFunction<T> number) {
    Comparator<Drawn<T>> order = Comparator.<Drawn<T>>comparingLong(Drawn::number).thenComparingLong(Drawn::place);
    PriorityQueue<Drawn<T>> kept = new PriorityQueue<>(order.reversed());
    long[] place = new long[1];
    rows.forEachOrdered(row -> {
      kept.add(new Drawn<>(number.applyAsLong(row), place[0]++, row));
      if (kept.size() > count) {
        kept.remove();
      }
    });
    return kept.stream().sorted(Comparator.comparingLong(Drawn::place)).map(Drawn::row);
  }

  private record Drawn<T>(long number, long place, T row) {}

  private Table<T> from(Function<Stream<T>, Stream<T>> work) {
    return new Table<>(schema, Stream.of(rows).flatMap(work).onClose(rows::close));
  }
}
