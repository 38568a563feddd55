package kashaf.analysis;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import kashaf.corpus.Part;

/** Finds every word of a text. */
record EveryWord() implements Search {
  @Override
  public int length() {
    return 1;
  }

  @Override
  public Stream<Hit> hits(Part part) {
    return IntStream.range(part.firstToken(), part.endToken()).mapToObj(token -> new Hit(token, token + 1));
  }
}
