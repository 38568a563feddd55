package kashaf.language.morphology;

import kashaf.language.morphology.Affixes.VerbEnding;
import kashaf.language.morphology.Lexemes.VerbStem;
import kashaf.language.morphology.Patterns.Rule;

/** Reads what stands between the clitics as a verb. */
record VerbReader(Affixes affixes, Lexemes lexemes, Patterns patterns) {
  private static final int LONGEST_ENDING = 2;
  /** Of stems that verbs have in the jussive and in the first and second persons only. */
  private static final int RARE = 5;
  /** Of a stem without the hamza that it has. */
  private static final int CARELESS = 6;
  /** Of a verb that is not known, for few verbs are not. */
  private static final int UNKNOWN = 4;
  private static final int UNSEEN = 6;
  /** Of each further perfect that a stem may have. */
  private static final int LESS_LIKELY = 3;

  void read(String core, Readings readings) {
    int person = core.length() > 2 && readings.proclitic().takesImperfects() ? affixes.person(core.charAt(0)) : -1;
    if (person >= 0) {
      read(false, core.substring(0, 1), core.substring(1), person, readings);
    }
    if (readings.proclitic().takesAny()) {
      read(true, "", core, 0, readings);
    }
  }

  private void read(boolean perfect, String person, String core, int cost, Readings readings) {
    for (int behind = 0; behind <= Math.min(LONGEST_ENDING, core.length() - 1); behind++) {
      int end = core.length() - behind;
      String stem = core.substring(0, end);
      for (VerbEnding ending : affixes.verbEndings(perfect, core.substring(end))) {
        int affix = cost + ending.cost();
        boolean stands = ending.standsIn(readings.bound()) && !readings.areBeyond(affix);
        if (stands && !known(person, stem, ending, affix, readings) && stem.length() > 1) {
          unknown(perfect, person, stem, ending, affix + UNKNOWN, readings);
        }
      }
    }
  }

  private boolean known(String person, String stem, VerbEnding ending, int cost, Readings readings) {
    boolean known = false;
    for (VerbStem verb : lexemes.verbs(stem)) {
      int slots = verb.slots() & ending.slots();
      if (slots != 0) {
        known = true;
        int stemCost = (Slot.isRare(slots) ? RARE : 0) + (verb.careless() ? CARELESS : 0);
        readings.take(cost + stemCost, person, stem, ending.written(), verb.lemma(), WordKind.VERB, "known");
      }
    }
    return known;
  }

  private void unknown(boolean perfect, String person, String stem, VerbEnding ending, int cost, Readings readings) {
    if (readings.areBeyond(cost + Readings.LEAST_ATTESTED)) {
      return;
    }
    for (Rule rule : patterns.verbs(perfect, stem.length())) {
      char[] radicals = rule.shape().radicals(stem);
      for (int i = 0; radicals != null && i < rule.results().size(); i++) {
        String lemma = rule.results().get(i).with(radicals);
        long seen = readings.occurrences(lemma) + (perfect ? readings.occurrences("ي" + stem) : 0);
        int shape = rule.cost() + LESS_LIKELY * i + (seen > 0 ? 0 : UNSEEN);
        readings.take(cost + shape + Readings.cost(stem, seen), person, stem, ending.written(), lemma, WordKind.VERB,
            Readings.evidence(seen));
      }
    }
  }
}
