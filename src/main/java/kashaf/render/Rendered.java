package kashaf.render;

/**
 * What became of a table.
 *
 * @param rows how many rows were written, the header not among them
 * @param guarded how many cells got an apostrophe in front, lest a spreadsheet take them for a formula
 */
public record Rendered(long rows, long guarded) {

  Rendered plus(Rendered next) {
    return new Rendered(rows + next.rows, guarded + next.guarded);
  }
}
