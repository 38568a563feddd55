package kashaf.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A place around a node, counted in words: {@code L1} is the word next to it in the context before, {@code R1} the one
 * next to it behind, in right-to-left scripts too. The ends of sentences and lines do not count, those of documents do.
 */
public enum Position {
  L5,
  L4,
  L3,
  L2,
  L1,
  NODE,
  R1,
  R2,
  R3,
  R4,
  R5;

  /** All but the node. */
  static final List<Position> NEIGHBOURS = Arrays.stream(values()).filter(position -> position != NODE).toList();

  /** How many words there are on either side. */
  static final int REACH = NODE.ordinal();

  /** What its column is called: {@code R1}, {@code node}. */
  public String column() {
    return this == NODE ? "node" : name();
  }

  /** The other way of writing it: {@code 1R}. */
  String turned() {
    return new StringBuilder(name()).reverse().toString();
  }

  /** The position of a name, either way and in either case: {@code 1R}, {@code r1}, {@code node}. */
  public static Optional<Position> named(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(p -> upper.equals(p.name()) || p != NODE && upper.equals(p.turned()))
        .findFirst();
  }

  /** How many words it is away from the node, less than 0 before it. */
  int distance() {
    return ordinal() - NODE.ordinal();
  }

  /** How far a part must see for all positions around what is looked for. */
  static int reach(Search search) {
    return Math.max(search.reach(), Math.min(search.length(), Integer.MAX_VALUE - REACH) + REACH);
  }
}
