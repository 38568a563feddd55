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
final class Analyser {
  private static final int LONGEST_PROCLITIC = 4;
  private static final int LONGEST_PRONOUN = 3;
  private static final int LONGEST_ENDING = 3;
  private static final int HOPELESS = 1000;

  private final Affixes affixes;
  private final Lexemes lexemes;
  private final Patterns patterns;
  private final Attestation corpus;

  private String word;
  private Proclitic proclitic;
  private Pronoun pronoun;
  private int clitics;
  private Best best;

  Analyser(Affixes affixes, Lexemes lexemes, Patterns patterns, Attestation corpus) {
    this.affixes = affixes;
    this.lexemes = lexemes;
    this.patterns = patterns;
    this.corpus = corpus;
  }

  /** The cheapest reading so far. */
  private record Best(int cost, Proclitic proclitic, String person, String stem, String ending, Pronoun pronoun,
      String lemma, WordKind kind, String evidence) {}

  WordAnalysis analyse(String type) {
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
    return new WordAnalysis(type, prefixes, best.stem, suffixes, best.lemma, patterns.root(best.lemma), best.kind,
        best.evidence);
  }

  private void withoutProclitic(String rest) {
    for (int behind = 0; behind <= Math.min(LONGEST_PRONOUN, rest.length() - 1); behind++) {
      int end = rest.length() - behind;
      pronoun = behind == 0 ? null : affixes.pronoun(rest.substring(end));
      if (behind > 0 && (pronoun == null || proclitic.isDefinite())) {
        continue;
      }
      clitics = proclitic.cost() + (pronoun == null ? 0 : pronoun.cost());
      core(rest.substring(0, end));
      String unjoined = pronoun == null ? null : affixes.unjoined(rest.substring(0, end));
      if (unjoined != null) {
        core(unjoined);
      }
    }
  }

  private void core(String core) {
    String function = lexemes.functionWord(core, pronoun != null);
    if (function != null && !proclitic.isDefinite()) {
      take(-10, "", core, "", function, WordKind.PARTICLE, "function word");
    }
    if (proclitic.takesNouns() && (pronoun == null || pronoun.goesWith("noun"))) {
      noun(core);
    }
    if (pronoun == null || pronoun.goesWith("verb")) {
      if (proclitic.takesAny()) {
        verb(true, "", core, 0);
      }
      int person = core.length() > 2 && proclitic.takesImperfects() ? affixes.person(core.substring(0, 1)) : -1;
      if (person >= 0) {
        verb(false, core.substring(0, 1), core.substring(1), person);
      }
    }
  }

  private void noun(String core) {
    for (int behind = 0; behind <= Math.min(LONGEST_ENDING, core.length() - 2); behind++) {
      int end = core.length() - behind;
      String base = core.substring(0, end);
      for (NounEnding ending : affixes.nounEndings(core.substring(end))) {
        if (ending.standsIn(proclitic.isDefinite(), pronoun != null)) {
          for (String singular : ending.singulars()) {
            inflected(base, ending, singular);
          }
        }
      }
    }
  }

  private void inflected(String base, NounEnding ending, String singular) {
    String lemma = singular == null ? base : base + singular;
    int affix = ending.cost();
    if (singular == null) {
      masculine(base, ending.written(), lemma, affix);
      return;
    }
    if (pronoun != null && ending.written().isEmpty() && base.endsWith("ة")) {
      return;
    }
    Lexeme known = lexemes.word(lemma);
    if (known != null) {
      int derived = known.derived() ? 6 : 0;
      int name = known.kind() == WordKind.NAME && (pronoun != null || !ending.written().isEmpty()) ? 40 : 0;
      take(affix + derived + name, "", base, ending.written(), known.lemma(), known.kind(), derived > 0 ? "derived" : "lexicon");
    } else {
      unknown(base, ending.written(), lemma, affix);
    }
    if (ending.written().isEmpty() || ending.written().equals("ا") || ending.written().equals("ات")) {
      brokenPlural(base, ending.written(), affix);
    }
    String unjoined = ending.written().isEmpty() ? null : affixes.unjoined(base);
    if (unjoined != null && singular.isEmpty() && !unjoined.endsWith("ى")) {
      Lexeme joined = lexemes.word(unjoined);
      if (joined != null) {
        take(affix, "", base, ending.written(), joined.lemma(), joined.kind(), "lexicon");
      } else {
        unknown(base, ending.written(), unjoined, affix);
      }
    }
  }

  private void masculine(String base, String ending, String lemma, int affix) {
    Lexeme known = lexemes.word(lemma);
    if (known != null && known.kind() == WordKind.ADJECTIVE) {
      take(affix + (known.derived() ? 5 : 0), "", base, ending, known.lemma(), WordKind.ADJECTIVE, "lexicon");
    } else if (known == null || known.derived()) {
      int shape = adjectiveShape(lemma);
      if (shape < HOPELESS) {
        long seen = seen(lemma);
        take(affix + shape + (seen > 0 ? attested(seen) : 10 + unseen(lemma)), "", base, ending, lemma,
            WordKind.ADJECTIVE, evidence(seen));
      }
    }
  }

  private int adjectiveShape(String lemma) {
    int length = lemma.length();
    if (length >= 4 && lemma.endsWith("ي")) {
      return -6;
    }
    if (length >= 4 && lemma.startsWith("م")) {
      return 0;
    }
    if (length == 4 && (lemma.charAt(1) == 'ا' || lemma.charAt(2) == 'ي')) {
      return 0;
    }
    return 25;
  }

  private void unknown(String base, String ending, String lemma, int affix) {
    long seen = seen(lemma);
    take(affix + (seen > 0 ? attested(seen) : unseen(lemma)), "", base, ending, lemma, WordKind.NOUN, evidence(seen));
  }

  private static String evidence(long seen) {
    return seen > 0 ? "attested " + seen : "shape";
  }

  private void brokenPlural(String base, String ending, int affix) {
    String singular = lexemes.singular(base);
    if (singular != null) {
      take(affix + 2, "", base, ending, singular, WordKind.NOUN, "broken plural");
    } else if (lexemes.word(base) == null) {
      for (Rule rule : patterns.plurals(base.length())) {
        char[] radicals = rule.shape().radicals(base);
        for (int i = 0; radicals != null && i < rule.results().size(); i++) {
          String lemma = rule.results().get(i).with(radicals);
          Lexeme known = lexemes.word(lemma);
          long seen = known == null ? seen(lemma) : 0;
          if (known != null || seen > 0) {
            take(affix + 12 + 2 * i + (known == null ? attested(seen) / 2 : 0), "", base, ending,
                known == null ? lemma : known.lemma(), WordKind.NOUN, "plural pattern");
          }
        }
      }
    }
  }

  private void verb(boolean perfect, String person, String core, int cost) {
    for (int behind = 0; behind <= Math.min(2, core.length() - 1); behind++) {
      int end = core.length() - behind;
      String stem = core.substring(0, end);
      for (VerbEnding ending : affixes.verbEndings(perfect, core.substring(end))) {
        if (ending.standsIn(pronoun != null)) {
          verb(perfect, person, stem, ending, cost + ending.cost());
        }
      }
    }
  }

  private void verb(boolean perfect, String person, String stem, VerbEnding ending, int cost) {
    boolean known = false;
    for (VerbStem verb : lexemes.verbs(stem)) {
      if ((verb.slots() & ending.slots()) != 0) {
        known = true;
        take(cost + 1, person, stem, ending.written(), verb.lemma(), WordKind.VERB, "lexicon");
      }
    }
    if (!known && stem.length() > 1) {
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
    return 24 - 2 * Math.min(5, 63 - Long.numberOfLeadingZeros(seen));
  }

  private static int unseen(String lemma) {
    return lemma.length() < 2 ? HOPELESS : lemma.length() == 2 ? 55 : 30 + 3 * lemma.length();
  }

  private void take(int cost, String person, String stem, String ending, String lemma, WordKind kind, String evidence) {
    int all = clitics + cost;
    if (best == null || all < best.cost) {
      best = new Best(all, proclitic, person, stem, ending, pronoun, lemma, kind, evidence);
    }
  }
}
