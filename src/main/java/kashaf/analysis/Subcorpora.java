package kashaf.analysis;

import java.io.Serializable;
import kashaf.corpus.Document;

/**
 * How a corpus is divided into subcorpora, whose figures stand side by side: into its documents, or by what a column of
 * the metadata says of them.
 *
 * @param column the column; null for documents
 */
public record Subcorpora(String column) implements Serializable {
  /** Every document for itself. */
  public static final Subcorpora DOCUMENTS = new Subcorpora(null);

  /** What the subcorpora are, as a column of a table is called. */
  public String title() {
    return column == null ? "document" : column;
  }

  String meaning() {
    return column == null ? "the document" : "the value that the documents have there in the metadata";
  }

  /** The one in which a document stands; those without metadata stand together. */
  public Subcorpus of(Document document) {
    return column == null
        ? new Subcorpus(document.number(), document.name())
        : new Subcorpus(0, document.metadata().getOrDefault(column, ""));
  }
}
