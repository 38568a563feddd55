package kashaf.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import kashaf.analysis.Grouping;
import kashaf.language.morphology.WordUnit;

/** What is counted as one word. */
final class GroupingOptions {
  private final Setting<String> unit;
  private final LexiconOption lexicon;

  GroupingOptions(Options options) {
    unit =
        options.text("--by", "UNIT", "type",
            "What is counted as one word: type (the default), stem, lemma or root, as far as the language has them.");
    lexicon = new LexiconOption(options);
  }

  /** @throws IOException when the lexicon cannot be read */
  Grouping grouping(Session session, Charset encoding) throws IOException {
    WordUnit by = WordUnit.named(unit.value());
    if (by == WordUnit.TYPE && lexicon.isGiven()) {
      throw new IllegalArgumentException("--lexicon helps to find stems, lemmas and roots: give --by, too");
    }
    return by == WordUnit.TYPE ? Grouping.NONE : new Grouping(by, lexicon.attestation(session, encoding));
  }

  List<String> explained() {
    return unit.value().equals("type") ? List.of()
        : List.of("each " + unit.value() + ": of all ways to take a type apart the likeliest by the language's rules,"
            + " the words they know, and the words in " + lexicon.described() + "; kashaf analyse WORD shows it");
  }
}
