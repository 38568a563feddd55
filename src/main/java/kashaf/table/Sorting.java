package kashaf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts rows in order. Every value becomes its rank among the values of its column, so what is slow to compare (words in
 * the order of a dictionary) is compared once for each value, not once for each two rows.
 */
final class Sorting<T> {
  private static final int LAST = Integer.MAX_VALUE;

  private final List<T> rows;
  private final Comparator<String> text;
  /** For each key what is compared of each row. */
  private final List<int[]> ranks = new ArrayList<>();

  private Sorting(List<T> rows, Comparator<String> text) {
    this.rows = rows;
    this.text = text;
  }

  /** The rows by the first key, then by the next; rows that are equal keep their order. */
  static <T> List<T> sorted(List<T> rows, List<SortKey<T>> keys, Comparator<String> text) {
    Sorting<T> sorting = new Sorting<>(rows, text);
    sorting.rank(keys);
    return sorting.sorted();
  }

  /**
   * A frequency stands before the keys that it counts, back to the last frequency: groups come by their size, and those
   * of one size by the keys.
   */
  private void rank(List<SortKey<T>> keys) {
    boolean counted = keys.stream().anyMatch(key -> key.column() == null);
    int[] groups = new int[rows.size()];
    int start = 0;
    for (SortKey<T> key : keys) {
      if (key.column() == null) {
        ranks.add(start, sizes(groups, key.descending()));
        start = ranks.size();
      } else {
        int[] next = ranks(key);
        ranks.add(next);
        groups = counted ? divided(groups, next) : groups;
      }
    }
  }

  private int[] ranks(SortKey<T> key) {
    Column<T> column = key.column();
    Map<Object, Integer> rankOf = new HashMap<>();
    for (T row : rows) {
      Object value = column.value().apply(row);
      if (!Column.missing(value)) {
        rankOf.put(value, 0);
      }
    }
    List<Object> values = new ArrayList<>(rankOf.keySet());
    values.sort(column.order(text));
    for (int rank = 0; rank < values.size(); rank++) {
      rankOf.put(values.get(rank), key.descending() ? -rank : rank);
    }
    return rows.stream().mapToInt(row -> rankOf.getOrDefault(column.value().apply(row), LAST)).toArray();
  }

  /** The groups of rows that agree in one key more. */
  private static int[] divided(int[] groups, int[] ranks) {
    Map<Long, Integer> known = new HashMap<>();
    int[] divided = new int[groups.length];
    for (int row = 0; row < groups.length; row++) {
      long both = (long) groups[row] << Integer.SIZE | ranks[row] & 0xFFFF_FFFFL;
      divided[row] = known.computeIfAbsent(both, group -> known.size());
    }
    return divided;
  }

  /** For each row how large its group is. */
  private static int[] sizes(int[] groups, boolean descending) {
    int[] size = new int[groups.length];
    for (int group : groups) {
      size[group] += descending ? -1 : 1;
    }
    return Arrays.stream(groups).map(group -> size[group]).toArray();
  }

  private List<T> sorted() {
    Integer[] order = new Integer[rows.size()];
    Arrays.setAll(order, row -> row);
    Arrays.sort(order, this::compare);
    return Arrays.stream(order).map(rows::get).toList();
  }

  private int compare(int a, int b) {
    for (int[] rank : ranks) {
      if (rank[a] != rank[b]) {
        return Integer.compare(rank[a], rank[b]);
      }
    }
    return 0;
  }
}
