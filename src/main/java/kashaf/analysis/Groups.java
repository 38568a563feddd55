package kashaf.analysis;

import java.util.ArrayList;
import java.util.List;
import kashaf.language.Folding;
import kashaf.table.Column;
import kashaf.table.Schema;

/**
 * The occurrences of something, put together by what stands at positions around them: a frequency table.
 *
 * @param search what is looked for
 * @param keys the names of {@link Position}s, or {@link #DOCUMENT}
 * @param folding what makes types of the words there
 */
public record Groups(Search search, List<String> keys, Folding folding)
    implements Aggregation<GroupCount, Groups.Group> {
  /** The key that stands for the document. */
  public static final String DOCUMENT = "document";

  /** @throws IllegalArgumentException for a key that is neither, or is there twice */
  public Groups {
    keys = columns(keys);
  }

  private static List<String> columns(List<String> keys) {
    List<String> columns = keys.stream().map(Groups::column).toList();
    if (columns.stream().distinct().count() < columns.size()) {
      throw new IllegalArgumentException("the same group is named twice: " + String.join(",", keys));
    }
    return columns;
  }

  private static String column(String key) {
    return key.equals(DOCUMENT) ? key : Position.named(key).map(Position::column).orElseThrow(() ->
        new IllegalArgumentException("lines can be grouped by node, document, 1L to 5L and 1R to 5R, not by '" + key
            + "'"));
  }

  /**
   * Occurrences that agree.
   *
   * @param rank the place of the group, largest first, ties by code point of the keys
   * @param values what they agree in, in the order of the keys; null where the document has no word there
   * @param frequency how many there are
   * @param percent their share of all occurrences
   */
  public record Group(long rank, List<String> values, long frequency, double percent) {}

  /** The columns for these keys. */
  public static Schema<Group> schema(List<String> keys) {
    List<String> names = columns(keys);
    List<Column<Group>> columns = new ArrayList<>();
    columns.add(Column.integer("rank", Group::rank, "place in the list, commonest first"));
    for (int i = 0; i < names.size(); i++) {
      int key = i;
      String meaning = names.get(i).equals(DOCUMENT) ? "the document" : "the word there, as folded";
      columns.add(Column.text(names.get(i), group -> group.values().get(key), meaning));
    }
    columns.add(Column.integer("frequency", Group::frequency, "how many occurrences"));
    columns.add(Column.decimal("percent", 4, Group::percent, "frequency in a hundred of all occurrences"));
    return new Schema<>(columns, List.of());
  }

  @Override
  public Schema<Group> schema() {
    return schema(keys);
  }

  @Override
  public int reach() {
    return Position.reach(search);
  }

  @Override
  public GroupCount start() {
    return new GroupCount(this);
  }
}
