package kashaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kashaf.analysis.Subcorpora;
import kashaf.corpus.Condition;
import kashaf.corpus.Corpus;
import kashaf.corpus.Metadata;
import kashaf.corpus.Source;

/** What is known about the documents, and which of them are asked because of it. */
final class MetadataOptions {
  private final Setting<Path> file;
  private final Setting<List<String>> conditions;
  private Metadata metadata;

  MetadataOptions(Options options) {
    options.section(OptionHelp.INPUT);
    file =
        options.path("--meta", "FILE",
            "What is known about the documents: delimited text with a row for each. Its column document holds the path,"
                + " or the end of it, such as the file name.");
    conditions =
        options.repeated("--where", "CONDITION",
            "Only documents of which --meta says this: COLUMN=VALUE, or != < <= > >= in place of =. May be given"
                + " several times: all must hold. Quote < and > for the shell.");
  }

  /** The documents of which all conditions hold, with what is known about them. */
  Corpus chosen(Corpus corpus) throws IOException {
    if (file.value() == null && !conditions.value().isEmpty()) {
      throw new IllegalArgumentException("--where needs --meta FILE, which says what is known about the documents");
    }
    if (file.value() == null) {
      return corpus;
    }
    List<Condition> asked = conditions.value().stream().map(Condition::of).toList();
    metadata = Metadata.of(Source.file(file.value(), file.value().toString()));
    asked.forEach(condition -> metadata.check(condition.column()));
    Corpus described = metadata.about(corpus);
    if (asked.isEmpty()) {
      return described;
    }
    return where(with(described, source -> !source.metadata().isEmpty(), "no row"), asked);
  }

  private Corpus where(Corpus corpus, List<Condition> asked) {
    List<Source> left = corpus.sources().stream()
        .filter(source -> asked.stream().allMatch(condition -> condition.holds(source.metadata()))).toList();
    if (left.isEmpty() && !corpus.sources().isEmpty()) {
      corpus.notices().warning(metadata.name(), "no document is left where "
          + asked.stream().map(Condition::toString).collect(Collectors.joining(" and ")));
    }
    return corpus.of(left);
  }

  /** What subcorpora a column makes. @throws IllegalArgumentException when there are no metadata to say it */
  Subcorpora by(String column) {
    if (column.equals(Subcorpora.DOCUMENTS.title())) {
      return Subcorpora.DOCUMENTS;
    }
    if (file.value() == null) {
      throw new IllegalArgumentException("--by " + column + " needs --meta FILE with such a column; without it there is"
          + " --by document");
    }
    return new Subcorpora(column);
  }

  /** The documents that stand in one of these subcorpora. */
  Corpus in(Subcorpora by, Corpus corpus) {
    if (by.column() == null) {
      return corpus;
    }
    metadata.check(by.column());
    return with(corpus, source -> !source.metadata().getOrDefault(by.column(), "").isEmpty(), "no " + by.column());
  }

  /** The documents of which something is known; that there are others is told. */
  private Corpus with(Corpus corpus, Predicate<Source> known, String missing) {
    List<Source> left = corpus.sources().stream().filter(known).toList();
    int others = corpus.sources().size() - left.size();
    if (others > 0) {
      String first = corpus.sources().stream().filter(known.negate()).findFirst().orElseThrow().name();
      corpus.notices().warning(metadata.name(), missing + " for " + first
          + (others == 1 ? "" : " and " + (others - 1) + " more of " + corpus.sources().size() + " documents")
          + "; left out");
    }
    return corpus.of(left);
  }
}
