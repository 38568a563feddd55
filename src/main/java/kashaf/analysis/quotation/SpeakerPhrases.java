package kashaf.analysis.quotation;

/** Reads the phrase that names a speaker, in the way of the language. */
final class SpeakerPhrases {
  private SpeakerPhrases() {}

  /** The phrase in a stretch of items, or null when there is none. */
  static Mention read(Passage passage, int from, int to) {
    return passage.grammar().capitals()
        ? CapitalPhrases.read(passage, from, to)
        : TailPhrases.read(passage, from, to, false);
  }

  /** The same where a noun that is not the speaker may follow: the object of the verb. */
  static Mention readBeforeObject(Passage passage, int from, int to) {
    return passage.grammar().capitals()
        ? CapitalPhrases.read(passage, from, to)
        : TailPhrases.read(passage, from, to, true);
  }

  /** The same where a preposition joined to the first word does not count. */
  static Mention readJoined(Passage passage, int from, int to) {
    return passage.grammar().capitals()
        ? CapitalPhrases.read(passage, from, to)
        : TailPhrases.readAt(passage, from, to);
  }
}
