package kashaf.analysis;

import java.util.stream.Stream;
import kashaf.analysis.Sentences.Sentence;
import kashaf.corpus.Part;
import kashaf.language.Folding;
import kashaf.language.Folding.Folder;

/** What a {@link SentenceSummary} has seen so far. */
public final class SentenceCount implements Accumulator<SentenceCount, Metric> {
  private final Sentences sentences = new Sentences();
  private final Folder folder;
  private final Counts types = new Counts();
  private final Distribution words = new Distribution();
  private final Distribution characters = new Distribution();
  private long paragraphs;
  private long quoted;
  private long longest;
  private long shortest;

  SentenceCount(Folding folding) {
    this.folder = folding.folder();
  }

  @Override
  public void accumulate(Part part) {
    types.add(folder.fold(part.text(), part.tokens(), part.firstToken(), part.endToken()));
    sentences.extract(part).forEach(this::add);
    paragraphs += part.extent().paragraphs();
  }

  private void add(Sentence sentence) {
    boolean first = words.size() == 0;
    if (first || sentence.words() > words.max()) {
      longest = words.size() + 1;
    }
    if (first || sentence.words() < words.min()) {
      shortest = words.size() + 1;
    }
    words.add(sentence.words());
    characters.add(sentence.characters());
    quoted += sentence.quoted();
  }

  @Override
  public void merge(SentenceCount next) {
    if (next.words.size() > 0) {
      boolean first = words.size() == 0;
      longest = first || next.words.max() > words.max() ? words.size() + next.longest : longest;
      shortest = first || next.words.min() < words.min() ? words.size() + next.shortest : shortest;
    }
    types.add(next.types);
    words.add(next.words);
    characters.add(next.characters);
    paragraphs += next.paragraphs;
    quoted += next.quoted;
  }

  /** The words per sentence. */
  public Distribution words() {
    return words;
  }

  @Override
  public Stream<Metric> result() {
    double share = types.total() == 0 ? Double.NaN : (double) quoted / types.total();
    Stream<Metric> counts =
        Stream.of(
            new Metric("sentences", words.size()),
            new Metric("words", types.total()),
            new Metric("types", types.types()),
            new Metric("paragraphs", paragraphs),
            new Metric("quoted-share", share));
    Stream<Metric> places =
        Stream.of(
            new Metric("longest-sentence", words.size() == 0 ? Double.NaN : longest),
            new Metric("shortest-sentence", words.size() == 0 ? Double.NaN : shortest));
    Stream<Metric> lengths =
        Stream.concat(words.metrics("words-per-sentence"), characters.metrics("characters-per-sentence"));
    return Stream.of(counts, lengths, places).flatMap(s -> s);
  }
}
