package kashaf.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kashaf.corpus.SavedFrequencies;
import kashaf.corpus.Source;
import kashaf.corpus.Sources;
import kashaf.language.Folding;
import kashaf.language.morphology.Attestation;

/** Which vocabulary tells that a word exists. */
final class LexiconOption {
  private final Setting<String> file;

  LexiconOption(Options options) {
    file =
        options.text("--lexicon", "FILE", null,
            "Take the words that exist from this frequency list, as kashaf freq writes it, and not from the texts: so"
                + " one text and many agree.");
  }

  boolean isGiven() {
    return file.value() != null;
  }

  /** The vocabulary of the list; null where none was given. */
  Attestation attestation(Session session, Charset encoding) throws IOException {
    if (file.value() == null) {
      return null;
    }
    List<Source> sources = Sources.of(List.of(file.value()), session.surroundings().input(), session);
    if (sources.isEmpty()) {
      throw new IOException("there is no lexicon to take words from");
    }
    Source source = sources.get(0);
    Folding folding = Folding.named("count");
    Map<String, Long> frequencies = new HashMap<>();
    SavedFrequencies.of(source.opener().size() > 0 ? source : source.held(), encoding).rows()
        .forEach(row -> frequencies.merge(folding.fold(row.type()), row.frequency(), Long::sum));
    return type -> frequencies.getOrDefault(type, 0L);
  }

  String described() {
    return file.value() == null ? "the texts" : file.value();
  }
}
