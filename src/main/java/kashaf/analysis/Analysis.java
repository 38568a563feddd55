package kashaf.analysis;

import java.io.Serializable;
import kashaf.table.Schema;

/**
 * A question to a corpus: rows of a schema. It knows no files, no threads and no printing.
 *
 * @param <T> the record of a row
 */
public sealed interface Analysis<T> extends Serializable permits Extraction, Aggregation {

  /** The columns of the answer. */
  Schema<T> schema();

  /** How many words of its neighbours a part must bring along on either side. */
  default int reach() {
    return 0;
  }
}
