package kashaf.cli.repl;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kashaf.analysis.Frequencies;
import kashaf.analysis.FrequencyCount;
import kashaf.corpus.Corpus;
import kashaf.corpus.Notices;
import kashaf.corpus.Reading;
import kashaf.corpus.Source;
import kashaf.corpus.Sources;
import kashaf.language.Folding;
import kashaf.run.LocalRunner;
import kashaf.run.Runner;

/** The texts that are loaded. */
final class Texts {
  /** More files than this are not looked at before each prompt. */
  private static final int WATCHED = 1000;

  private static final Runner RUNNER = new LocalRunner(Runtime.getRuntime().availableProcessors());

  private final List<String> files;
  private final List<Source> sources;
  private final long stamp;
  private final boolean complete;
  private WordList words;

  private Texts(List<String> files, List<Source> sources, boolean complete) {
    this.files = List.copyOf(files);
    this.sources = sources;
    this.stamp = stamp(sources);
    this.complete = complete;
  }

  /** Loads files and directories; what cannot be read is told and left out. */
  static Texts of(List<String> files, PrintStream error) {
    Loading loading = new Loading(error);
    List<Source> loaded = new ArrayList<>();
    for (Source source : Sources.of(files, InputStream.nullInputStream(), loading)) {
      int before = loading.documents();
      Source kept = source.kept(loading);
      if (loading.documents() > before) {
        loaded.add(kept);
      }
    }
    return new Texts(files, loaded, !loading.failed());
  }

  /** The files and directories as they were named. */
  List<String> files() {
    return files;
  }

  /** What was found there, its characters and words in memory. */
  List<Source> sources() {
    return sources;
  }

  /** Whether all files that were named could be read. */
  boolean complete() {
    return complete;
  }

  /** Whether a file was changed, added or removed since. */
  boolean changed() {
    return !sources.isEmpty() && sources.size() <= WATCHED
        && stamp != stamp(Sources.of(files, InputStream.nullInputStream(), Notices.SILENT));
  }

  private static long stamp(List<Source> sources) {
    return sources.size() > WATCHED ? 0 : sources.stream().mapToLong(source -> stamp(Path.of(source.name()))).sum();
  }

  private static long stamp(Path file) {
    try {
      return 31 * Files.getLastModifiedTime(file).toMillis() + Files.size(file) + file.hashCode();
    } catch (IOException e) {
      return 0;
    }
  }

  /** Their words. */
  synchronized WordList words() {
    if (words == null) {
      words = WordList.of(new Corpus(sources, Reading.DEFAULT, Notices.SILENT), RUNNER);
    }
    return words;
  }

  /** What is loaded, for people. */
  List<String> described() {
    Loading loading = new Loading(null);
    FrequencyCount count =
        RUNNER.aggregate(Frequencies.of(Folding.named("count")), new Corpus(sources, Reading.DEFAULT, loading));
    return List.of(
        "documents  " + sources.size(),
        "words      " + count.words(),
        "types      " + count.types(),
        "languages  " + counted(loading.languages()),
        "encodings  " + counted(loading.encodings()));
  }

  private static String counted(Map<String, Integer> counts) {
    return counts.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "));
  }
}
