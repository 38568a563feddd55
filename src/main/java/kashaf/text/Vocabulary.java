package kashaf.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every type a number, in the order in which they are first seen (skeleton). */
public final class Vocabulary {
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> types = new ArrayList<>();

  /** The number of a type, a new one when it was not seen before. */
  public int number(char[] chars, int start, int end) {
    String type = new String(chars, start, end - start);
    return ids.computeIfAbsent(type, t -> {
      types.add(t);
      return types.size() - 1;
    });
  }

  /** The number of a type, or -1. */
  public int find(CharSequence type) {
    return ids.getOrDefault(type.toString(), -1);
  }

  public String type(int id) {
    return types.get(id);
  }

  /** Adds all types to another vocabulary; for each own number the number there. */
  public int[] mapInto(Vocabulary target) {
    int[] map = new int[size()];
    for (int id = 0; id < map.length; id++) {
      char[] type = types.get(id).toCharArray();
      map[id] = target.number(type, 0, type.length);
    }
    return map;
  }

  public int size() {
    return types.size();
  }
}
