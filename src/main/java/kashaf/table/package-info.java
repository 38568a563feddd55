/**
 * Rows and columns, before anybody thinks of how they look.
 *
 * <p>A row is a record of the analysis that found it. A {@link kashaf.table.Column} is a name, a kind and a method
 * reference; a {@link kashaf.table.Schema} is the columns in the order of the header; a {@link kashaf.table.Table} is a
 * schema and the rows, which may still be on their way. Sorting, limiting and choosing columns happen here, so no
 * analysis does them and no format does.
 */
package kashaf.table;
