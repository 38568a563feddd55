package kashaf.table;

/** What the values of a column are: it decides how they are aligned, sorted and written. */
public enum Kind {
  /** Characters; a missing value is null. */
  TEXT,
  /** A whole number. */
  INTEGER,
  /** A number written with a fixed count of decimals; a value that does not exist is NaN and stays empty. */
  DECIMAL,
  /** A number written with as many decimals as it needs, up to a count; for a column of unlike figures. */
  NUMBER
}
