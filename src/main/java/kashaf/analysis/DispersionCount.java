package kashaf.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kashaf.analysis.Dispersions.Entry;
import kashaf.corpus.Part;
import kashaf.language.Folding.Folder;
import kashaf.text.CodePointOrder;
import kashaf.text.Types;

/** The words seen so far, in their order, and which document they stand in. */
public final class DispersionCount implements Accumulator<DispersionCount, Entry> {
  private final Dispersions question;
  private final Folder folder;
  private final Counts types = new Counts();
  private final TypeSequence sequence = new TypeSequence();
  private final Map<Integer, Integer> documentWords = new LinkedHashMap<>();

  DispersionCount(Dispersions question) {
    this.question = question;
    this.folder = question.folding().folder();
  }

  @Override
  public void accumulate(Part part) {
    Types words = folder.fold(part.text(), part.tokens(), part.firstToken(), part.endToken());
    sequence.add(types.add(words), words.count());
    documentWords.merge(part.document().number(), words.count(), Integer::sum);
  }

  @Override
  public void merge(DispersionCount next) {
    sequence.add(next.sequence, types.add(next.types));
    next.documentWords.forEach((document, words) -> documentWords.merge(document, words, Integer::sum));
  }

  /** What went into all rows, in words. */
  public String counts() {
    Division division = division();
    return "N = " + sequence.length() + " words in n = " + division.parts() + " parts of " + division.smallest()
        + " to " + division.largest() + " words; parts without words are left out";
  }

  private Division division() {
    return question.parts() == 0
        ? Division.of(documentWords.values())
        : Division.equal(sequence.length(), question.parts());
  }

  @Override
  public Stream<Entry> result() {
    int[] listed = Ranking.of(types, this::isListed);
    Places places = new Places(sequence, types, listed);
    Division division = division();
    int smallest = division.smallest();
    Stream<Entry> found = IntStream.range(0, listed.length)
        .mapToObj(i -> new Entry(types.type(listed[i]), division.frequencies(places.of(i), smallest)));
    return Stream.concat(found, absent().map(type -> new Entry(type, division.frequencies(new int[0], smallest))));
  }

  private boolean isListed(int type) {
    Set<String> wanted = question.types();
    return types.count(type) >= question.minFrequency() && (wanted == null || wanted.contains(types.type(type)));
  }

  /** The types that were asked for and do not occur. */
  private Stream<String> absent() {
    Stream<String> wanted = question.types() == null ? Stream.of() : question.types().stream();
    return wanted.filter(type -> types.number(type) < 0).sorted(CodePointOrder::compare);
  }
}
