package kashaf.table;

/**
 * What rows are sorted by: the values of a column, or how many rows agree in all keys before this one.
 *
 * @param column null for the second
 * @param descending the largest first, or the most
 */
record SortKey<T>(Column<T> column, boolean descending) {
  private static final String GROUPS = "frequency";
  private static final String UP = ":asc";
  private static final String DOWN = ":desc";

  /**
   * A key as it is written: a column's name, or {@code frequency} where no column has that name, with {@code :asc} or
   * {@code :desc} behind it or without. The least come first unless told otherwise, but the most of a frequency.
   *
   * @param first whether no key stands before it
   */
  static <T> SortKey<T> of(String key, boolean first, Schema<T> schema) {
    boolean down = key.endsWith(DOWN);
    boolean up = key.endsWith(UP);
    String name = key.substring(0, key.length() - (down ? DOWN.length() : up ? UP.length() : 0));
    if (!name.equals(GROUPS) || schema.names().contains(GROUPS)) {
      return new SortKey<>(schema.column(name), down);
    }
    if (first) {
      throw new IllegalArgumentException(
          "to sort by 'frequency', name before it what is to be the same in the rows that are counted");
    }
    return new SortKey<>(null, !up);
  }
}
