package kashaf.table;

import java.util.List;

/** Somebody named a column that the table has not; the message lists those it has. */
public final class UnknownColumnException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public UnknownColumnException(String name, List<String> names) {
    super("unknown column '" + name + "'; there are: " + String.join(", ", names));
  }
}
