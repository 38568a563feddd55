package kashaf.language.morphology;

import kashaf.language.morphology.Affixes.Proclitic;
import kashaf.language.morphology.Affixes.Pronoun;

/**
 * The readings of one word, of which the cheapest is kept; of equals the first. Costs are tenths of a natural
 * logarithm. What a reading costs is the cost of its affixes and that of its lemma: nothing for one that is known, more
 * for one that only occurs in the corpus, most for one that nobody has seen; the longer, the more, so that of two
 * unknowns the one with fewer letters wins.
 */
final class Readings {
  /** No lemma that merely occurs costs less. */
  static final int LEAST_ATTESTED = 14;
  private static final int HOPELESS = 1000;
  private static final int TWO_LETTERS = 55;

  private final Attestation corpus;
  private final String word;
  private Proclitic proclitic;
  private Pronoun pronoun;
  private int clitics;
  private Reading cheapest;

  Readings(String word, Attestation corpus) {
    this.word = word;
    this.corpus = corpus;
  }

  /** A reading. @param person the letter of an imperfect's person, or an empty string */
  record Reading(int cost, Proclitic proclitic, String person, String stem, String ending, Pronoun pronoun,
      String lemma, WordKind kind, String evidence) {

    String prefixes() {
      return proclitic.shown() + (person.isEmpty() ? "" : person + "-");
    }

    String suffixes() {
      return (ending.isEmpty() ? "" : "-" + ending) + (pronoun == null ? "" : "+" + pronoun.written());
    }
  }

  /** The readings taken from now on are between these clitics. @param behind a pronoun, or null */
  void between(Proclitic before, Pronoun behind) {
    proclitic = before;
    pronoun = behind;
    clitics = before.cost() + (behind == null ? 0 : behind.cost());
  }

  Proclitic proclitic() {
    return proclitic;
  }

  /** Whether a pronoun stands behind. */
  boolean bound() {
    return pronoun != null;
  }

  /** Whether a reading of which this is the least cost, clitics aside, cannot be the cheapest any more. */
  boolean areBeyond(int cost) {
    return cheapest != null && clitics + cost >= cheapest.cost;
  }

  /** A reading of a noun or another word without person. */
  void take(int cost, String stem, String ending, String lemma, WordKind kind, String evidence) {
    take(cost, "", stem, ending, lemma, kind, evidence);
  }

  void take(int cost, String person, String stem, String ending, String lemma, WordKind kind, String evidence) {
    if (!areBeyond(cost)) {
      cheapest = new Reading(clitics + cost, proclitic, person, stem, ending, pronoun, lemma, kind, evidence);
    }
  }

  /** The cheapest of those taken, or null. */
  Reading cheapest() {
    return cheapest;
  }

  /** How often a word occurs in the corpus, by itself or with the article; the word that is read does not count. */
  long seen(String lemma) {
    return occurrences(lemma) + occurrences("ال" + lemma);
  }

  long occurrences(String other) {
    return other.equals(word) ? 0 : corpus.frequency(other);
  }

  /** What a lemma costs that nobody knows. @param seen how often it occurs */
  static int cost(String lemma, long seen) {
    if (seen > 0) {
      return LEAST_ATTESTED + 2 * Math.max(0, 5 - (63 - Long.numberOfLeadingZeros(seen)));
    }
    return lemma.length() < 2 ? HOPELESS : lemma.length() == 2 ? TWO_LETTERS : 30 + 3 * lemma.length();
  }

  static String evidence(long seen) {
    return seen > 0 ? "occurs " + seen : "shape";
  }
}
