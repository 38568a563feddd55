package kashaf.render;

import java.util.List;

/**
 * The fixed characters of a format whose rows all follow one pattern: what stands before and behind each cell, at the
 * ends of rows and of the whole.
 *
 * @param head what comes before the first row
 * @param openings what comes before the cell of each column
 * @param closing what comes behind each cell
 * @param end what comes behind the last cell of a row
 * @param foot what comes behind the last row
 * @param missing a cell without a value
 * @param text how the characters of a text cell are written
 */
record Notation(
    String head, List<String> openings, String closing, String end, String foot, String missing, TextCell text) {}
