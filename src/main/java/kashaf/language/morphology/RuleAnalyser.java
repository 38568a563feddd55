package kashaf.language.morphology;

import kashaf.language.morphology.Affixes.NounEnding;
import kashaf.language.morphology.Affixes.Proclitic;
import kashaf.language.morphology.Affixes.Pronoun;
import kashaf.language.morphology.Affixes.VerbEnding;
import kashaf.language.morphology.Lexemes.Lexeme;
import kashaf.language.morphology.Lexemes.VerbStem;
import kashaf.language.morphology.Patterns.Rule;

/**
 * Takes one word apart in all ways that the rules allow, and keeps the cheapest. What a way costs is the cost of its
 * affixes and that of its lemma: nothing for one that is known, more for one that only occurs in the corpus, most for
 * one that nobody has seen; the longer, the more, so that of two unknowns the one with fewer letters wins.
 */
final class RuleAnalyser implements WordAnalyser {
  private static final int LONGEST_PROCLITIC = 4;
  private static final int LONGEST_PRONOUN = 3;
  private static final int LONGEST_ENDING = 3;
  private static final int HOPELESS = 1000;
  private static final int FUNCTION_WORD = -10;
  private static final int NISBA = 8;
  private static final int PLURAL_PATTERN = 12;
  private static final int LEAST_ATTESTED = 14;

  private final Affixes affixes;
  private final Lexemes lexemes;
  private final Patterns patterns;
  private final Attestation corpus;

  private String word;
  private Proclitic proclitic;
  private Pronoun pronoun;
  private int clitics;
  private Best best;

  RuleAnalyser(Affixes affixes, Lexemes lexemes, Patterns patterns, Attestation corpus) {
    this.affixes = affixes;
    this.lexemes = lexemes;
    this.patterns = patterns;
    this.corpus = corpus;
  }

  /** The cheapest reading so far. */
  private record Best(int cost, Proclitic proclitic, String person, String stem, String ending, Pronoun pronoun,
      String lemma, WordKind kind, String evidence) {}

  @Override
  public boolean finds(WordUnit unit) {
    return true;
  }

  /** {@inheritDoc} A word that no rule fits is left whole. */
  @Override
  public WordAnalysis analyse(String type) {
    word = type;
    best = null;
    for (int before = 0; before <= Math.min(LONGEST_PROCLITIC, type.length() - 1); before++) {
      for (Proclitic some : affixes.proclitics(type.substring(0, before))) {
        proclitic = some;
        String rest = type.substring(before);
        withoutProclitic(rest);
        if (some.shown().endsWith("ل+ال+")) {
          withoutProclitic("ل" + rest); // للغة is for ل+ال+لغة
        }
      }
    }
    if (best == null) {
      return WordAnalysis.whole(type);
    }
    String prefixes = best.proclitic.shown() + (best.person.isEmpty() ? "" : best.person + "-");
    String suffixes = (best.ending.isEmpty() ? "" : "-" + best.ending)
        + (best.pronoun == null ? "" : "+" + best.pronoun.written());
    return new WordAnalysis(type, prefixes, best.stem, suffixes, best.lemma, root(), best.kind,
        best.evidence);
  }

  private String root() {
    boolean open = best.kind != WordKind.PARTICLE && best.kind != WordKind.NAME;
    String first = open ? patterns.firstForm(best.lemma) : null;
    return first == null ? null : lexemes.root(first);
  }

  private void withoutProclitic(String rest) {
    for (int behind = 0; behind <= Math.min(LONGEST_PRONOUN, rest.length() - 1); behind++) {
      int end = rest.length() - behind;
      pronoun = behind == 0 ? null : affixes.pronoun(rest.substring(end));
      if (behind > 0 && (pronoun == null || proclitic.isDefinite())) {
        continue;
      }
      clitics = proclitic.cost() + (pronoun == null ? 0 : pronoun.cost());
      if (isBeaten(FUNCTION_WORD)) {
        continue;
      }
      core(rest.substring(0, end));
      String unjoined = pronoun == null ? null : affixes.unjoined(rest.substring(0, end));
      if (unjoined != null) {
        core(unjoined);
      }
    }
  }

  private void core(String core) {
    String function = lexemes.functionWord(core, pronoun != null);
    if (function != null && proclitic.takesNouns() && !proclitic.isDefinite()) {
      boolean careless = !core.equals(function) && core.equals(Spelling.plain(function));
      int cost = careless ? 10 : proclitic.takesAny() ? FUNCTION_WORD : 2;
      take(cost, "", core, "", function, WordKind.PARTICLE, "function word");
    }
    if (proclitic.takesNouns() && (pronoun == null || pronoun.goesWith("noun"))) {
      noun(core);
    }
    if (pronoun == null || pronoun.goesWith("verb")) {
      int person = core.length() > 2 && proclitic.takesImperfects() ? affixes.person(core.substring(0, 1)) : -1;
      if (person >= 0) {
        verb(false, core.substring(0, 1), core.substring(1), person);
      }
      if (proclitic.takesAny()) {
        verb(true, "", core, 0);
      }
    }
  }

  private void noun(String core) {
    for (int behind = 0; behind <= Math.min(LONGEST_ENDING, core.length() - 2); behind++) {
      int end = core.length() - behind;
      String base = core.substring(0, end);
      for (NounEnding ending : affixes.nounEndings(core.substring(end))) {
        if (ending.standsIn(proclitic.isDefinite(), pronoun != null) && !isBeaten(ending.cost())) {
          for (String singular : ending.singulars()) {
            inflected(base, ending, singular);
          }
        }
      }
    }
  }

  private void inflected(String base, NounEnding ending, String singular) {
    if (singular == null) {
      masculine(base, ending);
      return;
    }
    if (pronoun != null && base.endsWith("ة")) {
      return;
    }
    lemma(base, ending, base + singular);
    String unjoined = ending.written().isEmpty() || !singular.isEmpty() ? null : affixes.unjoined(base);
    if (unjoined != null && unjoined.endsWith("ء")) {
      lemma(base, ending, unjoined);
    }
    if (ending.takesPlurals()) {
      brokenPlural(base, ending, base + singular);
    }
  }

  private void lemma(String base, NounEnding ending, String lemma) {
    Lexeme known = lexemes.word(lemma);
    if (known == null) {
      if (isNisba(lemma)) {
        take(ending.cost() + NISBA, "", base, ending.written(), lemma, WordKind.ADJECTIVE, "nisba");
      } else {
        unknown(ending.cost(), base, ending, lemma, WordKind.NOUN);
      }
    } else if (known.kind() == WordKind.NAME) {
      boolean alone = pronoun == null && ending.written().isEmpty();
      take(ending.cost() + (alone ? 3 : 40), "", base, ending.written(), known.lemma(), known.kind(), "lexicon");
    } else {
      take(ending.cost() + (known.derived() ? 6 : 0), "", base, ending.written(), known.lemma(), known.kind(),
          known.derived() ? "derived" : "lexicon");
    }
  }

  /** The masculine of an adjective: what stands before the ending of the feminine. */
  private void masculine(String base, NounEnding ending) {
    Lexeme known = lexemes.word(base);
    boolean looksSo = looksLikeAdjective(base);
    if (known != null && known.kind() != WordKind.NAME && (known.kind() == WordKind.ADJECTIVE || looksSo)) {
      take(ending.cost() + (known.derived() ? 5 : known.kind() == WordKind.ADJECTIVE ? 0 : 5), "", base,
          ending.written(), known.lemma(), WordKind.ADJECTIVE, known.derived() ? "derived" : "lexicon");
    } else if (known == null && isNisba(base)) {
      take(ending.cost() + NISBA - 2, "", base, ending.written(), base, WordKind.ADJECTIVE, "nisba");
    } else if (known == null) {
      unknown(ending.cost() + (looksSo ? base.endsWith("ي") ? -6 : 0 : 25), base, ending, base, WordKind.ADJECTIVE);
    }
  }

  /** Whether a word is an adjective in ي that belongs to a known noun: {@code شهري}. */
  private boolean isNisba(String lemma) {
    if (lemma.length() < 4 || !lemma.endsWith("ي")) {
      return false;
    }
    String noun = lemma.substring(0, lemma.length() - 1);
    return isNoun(noun) || isNoun(noun + "ة") || isNoun(noun + "ا") || noun.endsWith("و")
        && (isNoun(noun.substring(0, noun.length() - 1)) || isNoun(noun.substring(0, noun.length() - 1) + "ة"));
  }

  private boolean isNoun(String word) {
    Lexeme known = lexemes.word(word);
    return known != null && known.kind() != WordKind.ADJECTIVE || lexemes.singular(word) != null;
  }

  private static boolean looksLikeAdjective(String word) {
    return word.length() >= 4 && (word.endsWith("ي") || word.startsWith("م")
        || word.length() == 4 && (word.charAt(1) == 'ا' || word.charAt(2) == 'ي'));
  }

  private void unknown(int cost, String base, NounEnding ending, String lemma, WordKind kind) {
    if (isBeaten(cost + LEAST_ATTESTED)) {
      return;
    }
    long seen = seen(lemma);
    int article = lemma.startsWith("ال") && lemma.length() > 4 ? 30 : 0;
    take(cost + article + (seen > 0 ? attested(seen) : unseen(lemma)), "", base, ending.written(), lemma, kind,
        evidence(seen));
  }

  private static String evidence(long seen) {
    return seen > 0 ? "attested " + seen : "shape";
  }

  private void brokenPlural(String base, NounEnding ending, String plural) {
    String singular = lexemes.singular(plural);
    if (singular != null) {
      take(ending.cost() + 2, "", base, ending.written(), singular, WordKind.NOUN, "broken plural");
    } else if (!isBeaten(ending.cost() + PLURAL_PATTERN) && lexemes.word(plural) == null) {
      for (Rule rule : patterns.plurals(plural.length())) {
        char[] radicals = rule.shape().radicals(plural);
        for (int i = 0; radicals != null && i < rule.results().size(); i++) {
          plausible(rule.results().get(i).with(radicals), PLURAL_PATTERN + 2 * i, base, ending);
        }
      }
    }
  }

  /** A singular by the shape of the plural, if there is such a word. */
  private void plausible(String singular, int cost, String base, NounEnding ending) {
    Lexeme known = lexemes.word(singular);
    long seen = known == null ? seen(singular) : 0;
    if (known != null && known.kind() != WordKind.NAME || seen > 0) {
      take(ending.cost() + cost + (known == null ? attested(seen) / 2 : 0), "", base, ending.written(),
          known == null ? singular : known.lemma(), WordKind.NOUN, "plural pattern");
    }
  }

  private void verb(boolean perfect, String person, String core, int cost) {
    for (int behind = 0; behind <= Math.min(2, core.length() - 1); behind++) {
      int end = core.length() - behind;
      String stem = core.substring(0, end);
      for (VerbEnding ending : affixes.verbEndings(perfect, core.substring(end))) {
        if (ending.standsIn(pronoun != null) && !isBeaten(cost + ending.cost())) {
          verb(perfect, person, stem, ending, cost + ending.cost());
        }
      }
    }
  }

  private void verb(boolean perfect, String person, String stem, VerbEnding ending, int cost) {
    boolean known = false;
    for (VerbStem verb : lexemes.verbs(stem)) {
      int slots = verb.slots() & ending.slots();
      if (slots != 0) {
        known = true;
        take(cost + (Slot.isRare(slots) ? 5 : 0) + (verb.careless() ? 6 : 0), person, stem, ending.written(), verb.lemma(), WordKind.VERB, "lexicon");
      }
    }
    if (!known && stem.length() > 1 && !isBeaten(cost + LEAST_ATTESTED)) {
      for (Rule rule : patterns.verbs(perfect, stem.length())) {
        char[] radicals = rule.shape().radicals(stem);
        for (int i = 0; radicals != null && i < rule.results().size(); i++) {
          String lemma = rule.results().get(i).with(radicals);
          long seen = (lemma.equals(word) ? 0 : corpus.frequency(lemma)) + (perfect ? seenImperfect(stem) : 0);
          take(cost + rule.cost() + 4 + 3 * i + (seen > 0 ? attested(seen) : 6 + unseen(stem)), person, stem,
              ending.written(), lemma, WordKind.VERB, evidence(seen));
        }
      }
    }
  }

  private long seenImperfect(String stem) {
    return corpus.frequency("ي" + stem);
  }

  /** How often a word occurs by itself or with the article, the word that is being analysed aside. */
  private long seen(String lemma) {
    String definite = "ال" + lemma;
    return (lemma.equals(word) ? 0 : corpus.frequency(lemma)) + (definite.equals(word) ? 0 : corpus.frequency(definite));
  }

  private static int attested(long seen) {
    return LEAST_ATTESTED + 2 * Math.max(0, 5 - (63 - Long.numberOfLeadingZeros(seen)));
  }

  private static int unseen(String lemma) {
    return lemma.length() < 2 ? HOPELESS : lemma.length() == 2 ? 55 : 30 + 3 * lemma.length();
  }

  /** Whether a reading of which this is the least cost, clitics aside, cannot be the cheapest any more. */
  private boolean isBeaten(int cost) {
    return best != null && clitics + cost >= best.cost;
  }

  private void take(int cost, String person, String stem, String ending, String lemma, WordKind kind, String evidence) {
    int all = clitics + cost;
    if (best == null || all < best.cost) {
      best = new Best(all, proclitic, person, stem, ending, pronoun, lemma, kind, evidence);
    }
  }
}
