package kashaf.render;

/** How rows that hold running text, concordance lines and quotes, stand on a terminal. */
public enum Arrangement {
  /** Whichever reads better on this terminal. */
  AUTO,
  /** Everything in columns, a concordance around its node. */
  COLUMNS,
  /** As running text, {@code before [node] after}. */
  LINES
}
