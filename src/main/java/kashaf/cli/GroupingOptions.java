package kashaf.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kashaf.analysis.Grouping;
import kashaf.corpus.Corpus;
import kashaf.language.morphology.WordUnit;

/** What is counted as one word, and in which subcorpora: {@code --by lemma}, {@code --by genre}, or both. */
final class GroupingOptions {
  private static final List<String> UNITS = Arrays.stream(WordUnit.values()).map(WordUnit::toString).toList();

  private final Options options;
  private final Setting<List<String>> by;
  private final LexiconOption lexicon;

  GroupingOptions(Options options) {
    this.options = options;
    by =
        options.list("--by", "UNIT|COLUMN", List.of(),
            "What is counted as one word: type (the default), stem, lemma or root, as far as the language has them."
                + " Or a column of --meta: each value there has a column with the frequency in its documents."
                + " Or both, as in --by lemma,genre.");
    lexicon = new LexiconOption(options);
  }

  WordUnit unit() {
    String unit = only(by.value().stream().filter(UNITS::contains).toList());
    return unit == null ? WordUnit.TYPE : WordUnit.valueOf(unit.toUpperCase(Locale.ROOT));
  }

  /** The column of the metadata that is named, or null. */
  String column() {
    return only(by.value().stream().filter(name -> !UNITS.contains(name)).toList());
  }

  private String only(List<String> names) {
    if (names.size() > 1) {
      throw options.failure("--by " + String.join(",", names) + ": one unit of words and one column of --meta at most");
    }
    return names.isEmpty() ? null : names.get(0);
  }

  /** @throws IOException when the lexicon cannot be read */
  Grouping grouping(TableCommand command, Corpus corpus) throws IOException {
    if (unit() == WordUnit.TYPE && lexicon.isGiven()) {
      throw options.failure("--lexicon helps to find stems, lemmas and roots: give --by, too");
    }
    return unit() == WordUnit.TYPE ? Grouping.NONE
        : new Grouping(unit(), lexicon.attestation(command.session(), corpus.reading().charset()));
  }

  List<String> explained() {
    return unit() == WordUnit.TYPE ? List.of()
        : List.of("each " + unit() + ": of all ways to take a type apart the likeliest by the language's rules, the"
            + " words they know, and the words in " + lexicon.described() + "; kashaf analyse WORD shows it");
  }
}
