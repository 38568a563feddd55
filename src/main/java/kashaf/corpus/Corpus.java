package kashaf.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts to be asked: sources, in order, and how to read them. Nothing is read before somebody asks for {@link #parts}.
 *
 * @param notices who is told about inputs that cannot be read
 */
public record Corpus(List<Source> sources, Reading reading, Notices notices) {

  public Corpus {
    sources = List.copyOf(sources);
  }

  /** How many bytes there are to read, as far as that is known; 0 when nothing is. */
  public long size() {
    return sources.stream().mapToLong(source -> source.opener().size()).sum();
  }

  /** The same texts, to be read as often as needed: what comes through a pipe is kept in memory. */
  public Corpus rereadable() throws IOException {
    List<Source> held = new ArrayList<>();
    for (Source source : sources) {
      held.add(source.name().equals("-") ? source.held() : source);
    }
    return of(held);
  }

  /** Other sources, to be read in the same way. */
  public Corpus of(List<Source> others) {
    return new Corpus(others, reading, notices);
  }

  /** The same texts, for reading them once more without telling again what is wrong with them. */
  public Corpus silent() {
    return new Corpus(sources, reading, Notices.SILENT);
  }

  /**
   * Starts to read.
   *
   * @param reach how many words of its neighbours every part must bring along on either side
   * @param wholeDocuments whether parts are to be documents up to {@link Parts#WINDOW} characters, whatever the part
   *     size
   */
  public Parts parts(int reach, boolean wholeDocuments) {
    return new Parts(this, reach, wholeDocuments);
  }

  /**
   * Starts to read, for threads that want few and long stretches.
   *
   * @param reach as for {@link #parts}
   */
  public Stretches stretches(int reach, int threads) {
    return new Stretches(parts(reach, false), threads);
  }
}
