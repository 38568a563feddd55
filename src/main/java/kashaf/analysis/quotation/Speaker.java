package kashaf.analysis.quotation;

/**
 * Who said it, resolved.
 *
 * @param name the longest form in the document, empty when it is not known
 * @param resolution explicit, nominal, pronoun, elided, inherited, unnamed, none
 */
record Speaker(String name, String resolution, char gender, char number) {
  static final Speaker NONE = new Speaker("", "none", '-', '-');

  Speaker as(String resolution) {
    return new Speaker(name, resolution, gender, number);
  }
}
