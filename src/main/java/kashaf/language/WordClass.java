package kashaf.language;

/** Classes of words that say who may be speaking, where, and when; each is a file of the language. */
public enum WordClass {
  /** Offices, ranks and callings. */
  TITLE("titles"),
  /** Words of courtesy and rank that are left out of a name. */
  HONORIFIC("honorifics"),
  /** Bodies and papers that speak. */
  ORGANISATION("organisations"),
  /** People without a name. */
  SOURCE("sources"),
  /** Where something is said. */
  VENUE("venues"),
  PREPOSITION("prepositions"),
  /** Words of time and manner around a verb of saying. */
  TIME("times"),
  /** What opens a reported clause and is no part of it. */
  COMPLEMENTIZER("complementizers"),
  /** The same with a pronoun, which is part of the clause. */
  FUSED_COMPLEMENTIZER("fused-complementizers"),
  /** What opens a remark about a noun. */
  RELATIVE("relatives"),
  /** Words that are neither a subject nor part of one. */
  PARTICLE("particles"),
  /** Words before a subject that stands before its verb. */
  CLAUSE_OPENER("clause-openers"),
  /** Nouns before a name or a term in marks. */
  NAMING("naming"),
  /** "The same", behind a noun. */
  SAME("same"),
  GIVEN_NAME("given-names"),
  /** Parts that a name goes on with. */
  NAME_PART("name-parts"),
  /** Countries and cities that bear no article. */
  PLACE("places"),
  /** Pronouns that are subjects. */
  PRONOUN("pronouns");

  private final String file;

  WordClass(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  /** Its bit in {@link Word#classes()}. */
  public int bit() {
    return 1 << ordinal();
  }
}
