package kashaf.language.morphology;

import kashaf.language.morphology.Affixes.Proclitic;
import kashaf.language.morphology.Affixes.Pronoun;
import kashaf.language.morphology.Readings.Reading;

/** Takes words apart in all ways that the rules of a language allow, and chooses the cheapest. */
final class RuleAnalyser implements WordAnalyser {
  private static final int LONGEST_PROCLITIC = 4;
  private static final int LONGEST_PRONOUN = 3;
  /** Function words are so common that they are preferred; less so behind a preposition, or spelled carelessly. */
  private static final int FUNCTION_WORD = -10;
  private static final int FUNCTION_WORD_BEHIND_PREPOSITION = 2;
  private static final int CARELESS_FUNCTION_WORD = 10;

  private final Affixes affixes;
  private final Lexemes lexemes;
  private final Patterns patterns;
  private final Attestation corpus;
  private final NounReader nouns;
  private final VerbReader verbs;

  RuleAnalyser(Affixes affixes, Lexemes lexemes, Patterns patterns, Attestation corpus) {
    this.affixes = affixes;
    this.lexemes = lexemes;
    this.patterns = patterns;
    this.corpus = corpus;
    nouns = new NounReader(affixes, lexemes, patterns);
    verbs = new VerbReader(affixes, lexemes, patterns);
  }

  @Override
  public boolean finds(WordUnit unit) {
    return true;
  }

  /** {@inheritDoc} A word that no rule fits is left whole. */
  @Override
  public WordAnalysis analyse(String type) {
    Readings readings = new Readings(type, corpus);
    for (int before = 0; before <= Math.min(LONGEST_PROCLITIC, type.length() - 1); before++) {
      for (Proclitic proclitic : affixes.proclitics(type.substring(0, before))) {
        String rest = type.substring(before);
        withoutProclitic(proclitic, rest, readings);
        if (proclitic.shown().endsWith("ل+ال+")) {
          withoutProclitic(proclitic, "ل" + rest, readings); // للغة is for ل+ال+لغة
        }
      }
    }
    Reading best = readings.cheapest();
    return best == null ? WordAnalysis.whole(type)
        : new WordAnalysis(type, best.prefixes(), best.stem(), best.suffixes(), best.lemma(),
            root(best.lemma(), best.kind()), best.kind(), best.evidence());
  }

  private String root(String lemma, WordKind kind) {
    boolean hasRoot = kind != WordKind.PARTICLE && kind != WordKind.NAME;
    String first = hasRoot ? patterns.firstForm(lemma) : null;
    return first == null ? null : lexemes.root(first);
  }

  private void withoutProclitic(Proclitic proclitic, String rest, Readings readings) {
    for (int behind = 0; behind <= Math.min(LONGEST_PRONOUN, rest.length() - 1); behind++) {
      String core = rest.substring(0, rest.length() - behind);
      Pronoun pronoun = behind == 0 ? null : affixes.pronoun(rest.substring(core.length()));
      boolean stands = behind == 0 || pronoun != null && !proclitic.isDefinite();
      if (stands) {
        readings.between(proclitic, pronoun);
        withoutClitics(core, pronoun, readings);
        String unjoined = pronoun == null ? null : affixes.unjoined(core);
        if (unjoined != null) {
          withoutClitics(unjoined, pronoun, readings);
        }
      }
    }
  }

  private void withoutClitics(String core, Pronoun pronoun, Readings readings) {
    if (readings.areBeyond(FUNCTION_WORD)) {
      return;
    }
    Proclitic proclitic = readings.proclitic();
    if (proclitic.takesNouns() && !proclitic.isDefinite()) {
      functionWord(core, readings);
    }
    if (proclitic.takesNouns() && (pronoun == null || pronoun.goesWith("noun"))) {
      nouns.read(core, readings);
    }
    if (pronoun == null || pronoun.goesWith("verb")) {
      verbs.read(core, readings);
    }
  }

  private void functionWord(String core, Readings readings) {
    String word = lexemes.functionWord(core, readings.bound());
    if (word != null) {
      boolean careless = !core.equals(word) && core.equals(Spelling.plain(word));
      int cost = careless ? CARELESS_FUNCTION_WORD
          : readings.proclitic().takesAny() ? FUNCTION_WORD : FUNCTION_WORD_BEHIND_PREPOSITION;
      readings.take(cost, core, "", word, WordKind.PARTICLE, "function word");
    }
  }
}
