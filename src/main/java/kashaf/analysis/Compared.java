package kashaf.analysis;

import kashaf.analysis.measure.Association;

/** A type and the table that tells how much it belongs to a place. */
public interface Compared {

  String type();

  /** How often it occurs; between equal figures the more frequent type comes first. */
  long frequency();

  Association table();
}
