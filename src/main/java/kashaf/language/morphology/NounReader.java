package kashaf.language.morphology;

import kashaf.language.morphology.Affixes.NounEnding;
import kashaf.language.morphology.Lexemes.Lexeme;
import kashaf.language.morphology.Patterns.Rule;

/** Reads what stands between the clitics as a noun, an adjective or a name. */
record NounReader(Affixes affixes, Lexemes lexemes, Patterns patterns) {
  private static final int LONGEST_ENDING = 3;
  private static final String NISBA_ENDING = "ي";
  /** Of words that are made from a known one. */
  private static final int DERIVED = 6;
  private static final int NISBA = 8;
  private static final int BROKEN_PLURAL = 2;
  private static final int PLURAL_PATTERN = 12;
  /** Of each further singular that a plural may have. */
  private static final int LESS_LIKELY = 2;
  private static final int NAME = 3;
  /** Of a name with an ending or a pronoun. */
  private static final int INFLECTED_NAME = 40;
  /** Of a feminine whose masculine is a noun, or does not look like an adjective. */
  private static final int OF_A_NOUN = 5;
  private static final int NO_ADJECTIVE = 25;
  /** Of a word that starts like the article. */
  private static final int ARTICLE = 30;

  void read(String core, Readings readings) {
    for (int behind = 0; behind <= Math.min(LONGEST_ENDING, core.length() - 2); behind++) {
      int end = core.length() - behind;
      String base = core.substring(0, end);
      for (NounEnding ending : affixes.nounEndings(core.substring(end))) {
        boolean stands = ending.standsIn(readings.proclitic().isDefinite(), readings.bound());
        if (stands && !readings.areBeyond(ending.cost())) {
          ending.singulars().forEach(singular -> read(base, ending, singular, readings));
        }
      }
    }
  }

  private void read(String base, NounEnding ending, String singular, Readings readings) {
    if (singular == null) {
      masculine(base, ending, readings);
      return;
    }
    if (base.endsWith("ة") && (readings.bound() || ending.written().isEmpty())) {
      return; // it is an ending, and before a pronoun it would be written ت
    }
    lemma(base, ending, base + singular, readings);
    String unjoined = ending.written().isEmpty() || !singular.isEmpty() ? null : affixes.unjoined(base);
    if (unjoined != null && unjoined.endsWith("ء")) {
      lemma(base, ending, unjoined, readings);
    }
    if (ending.takesPlurals()) {
      brokenPlural(base, ending, base + singular, readings);
    }
  }

  private void lemma(String base, NounEnding ending, String lemma, Readings readings) {
    Lexeme known = lexemes.word(lemma);
    if (known == null && isNisba(lemma)) {
      readings.take(ending.cost() + NISBA, base, ending.written(), lemma, WordKind.ADJECTIVE, "nisba");
    } else if (known == null) {
      unknown(ending.cost(), base, ending, lemma, WordKind.NOUN, readings);
    } else {
      boolean alone = !readings.bound() && ending.written().isEmpty();
      int name = known.kind() != WordKind.NAME ? 0 : alone ? NAME : INFLECTED_NAME;
      int derived = known.derived() ? DERIVED : 0;
      readings.take(ending.cost() + name + derived, base, ending.written(), known.lemma(), known.kind(),
          known.evidence());
    }
  }

  /** The masculine of an adjective: what stands before the ending of the feminine. */
  private void masculine(String base, NounEnding ending, Readings readings) {
    Lexeme known = lexemes.word(base);
    boolean looksSo = looksLikeAdjective(base);
    if (known == null && isNisba(base)) {
      readings.take(ending.cost() + NISBA - 2, base, ending.written(), base, WordKind.ADJECTIVE, "nisba");
    } else if (known == null) {
      int shape = looksSo ? base.endsWith(NISBA_ENDING) ? -6 : 0 : NO_ADJECTIVE;
      unknown(ending.cost() + shape, base, ending, base, WordKind.ADJECTIVE, readings);
    } else if (known.kind() == WordKind.ADJECTIVE || looksSo && known.kind() == WordKind.NOUN) {
      boolean sure = known.kind() == WordKind.ADJECTIVE && !known.derived();
      readings.take(ending.cost() + (sure ? 0 : OF_A_NOUN), base, ending.written(), known.lemma(), WordKind.ADJECTIVE,
          known.evidence());
    }
  }

  /** Whether a word is an adjective in ي that belongs to a known noun: {@code شهري}. */
  private boolean isNisba(String lemma) {
    if (lemma.length() < 4 || !lemma.endsWith(NISBA_ENDING)) {
      return false;
    }
    String noun = lemma.substring(0, lemma.length() - 1);
    String shorter = noun.endsWith("و") ? noun.substring(0, noun.length() - 1) : noun;
    return isNoun(noun) || isNoun(noun + "ا") || isNoun(shorter) || isNoun(shorter + "ة");
  }

  private boolean isNoun(String word) {
    Lexeme known = lexemes.word(word);
    return known != null && known.kind() != WordKind.ADJECTIVE || lexemes.singular(word) != null;
  }

  private static boolean looksLikeAdjective(String word) {
    return word.length() >= 4 && (word.endsWith(NISBA_ENDING) || word.startsWith("م")
        || word.length() == 4 && (word.charAt(1) == 'ا' || word.charAt(2) == 'ي'));
  }

  private void unknown(int cost, String base, NounEnding ending, String lemma, WordKind kind, Readings readings) {
    if (!readings.areBeyond(cost + Readings.LEAST_ATTESTED)) {
      long seen = readings.seen(lemma);
      int article = lemma.startsWith("ال") && lemma.length() > 4 ? ARTICLE : 0;
      readings.take(cost + article + Readings.cost(lemma, seen), base, ending.written(), lemma, kind,
          Readings.evidence(seen));
    }
  }

  private void brokenPlural(String base, NounEnding ending, String plural, Readings readings) {
    String singular = lexemes.singular(plural);
    if (singular != null) {
      readings.take(ending.cost() + BROKEN_PLURAL, base, ending.written(), singular, WordKind.NOUN, "broken plural");
    } else if (!readings.areBeyond(ending.cost() + PLURAL_PATTERN) && lexemes.word(plural) == null) {
      for (Rule rule : patterns.plurals(plural.length())) {
        char[] radicals = rule.shape().radicals(plural);
        for (int i = 0; radicals != null && i < rule.results().size(); i++) {
          int cost = ending.cost() + PLURAL_PATTERN + LESS_LIKELY * i;
          plausible(rule.results().get(i).with(radicals), cost, base, ending, readings);
        }
      }
    }
  }

  /** A singular by the shape of the plural, if there is such a word. */
  private void plausible(String singular, int cost, String base, NounEnding ending, Readings readings) {
    Lexeme known = lexemes.word(singular);
    if (known != null && known.kind() != WordKind.NAME) {
      readings.take(cost, base, ending.written(), known.lemma(), WordKind.NOUN, "plural pattern");
    } else {
      long seen = readings.seen(singular);
      if (seen > 0) {
        int attested = known == null ? Readings.cost(singular, seen) / 2 : 0;
        readings.take(cost + attested, base, ending.written(), singular, WordKind.NOUN, "plural pattern");
      }
    }
  }
}
