package kashaf.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kashaf.corpus.Document;
import kashaf.corpus.Part;

/** The occurrences counted so far in each document. */
public final class DocumentHits implements Accumulator<DocumentHits, HitsByDocument.Row> {
  private final HitsByDocument question;
  private final List<InDocument> documents = new ArrayList<>();

  DocumentHits(HitsByDocument question) {
    this.question = question;
  }

  @Override
  public void accumulate(Part part) {
    int first = part.firstToken();
    InDocument current = enter(part.document());
    question.search().hits(part).forEach(hit -> current.add(hit.first() - first));
    current.words += part.endToken() - first;
  }

  @Override
  public void merge(DocumentHits next) {
    next.documents.forEach(document -> enter(document.document).append(document));
  }

  private InDocument enter(Document document) {
    InDocument last = documents.isEmpty() ? null : documents.get(documents.size() - 1);
    if (last == null || last.document.number() != document.number()) {
      last = new InDocument(document);
      documents.add(last);
    }
    return last;
  }

  @Override
  public Stream<HitsByDocument.Row> result() {
    List<InDocument> found = documents.stream().filter(document -> document.hits > 0).toList();
    List<long[]> counts = found.stream().map(InDocument::counts).toList();
    Plot plot = new Plot(counts.stream().flatMapToLong(Arrays::stream).max().orElse(0));
    return IntStream.range(0, found.size())
        .mapToObj(i -> found.get(i).row(question.cells() == 0 ? null : plot.bar(counts.get(i))));
  }

  /** What was found in one document. */
  private final class InDocument {
    private final Document document;
    private long[] places = new long[question.cells() == 0 ? 0 : 8];
    private long hits;
    private long words;

    InDocument(Document document) {
      this.document = document;
    }

    /** @param place how many words stand before it behind those seen so far */
    void add(long place) {
      if (question.cells() > 0) {
        places = hits < places.length ? places : Arrays.copyOf(places, 2 * places.length);
        places[(int) hits] = words + place;
      }
      hits++;
    }

    void append(InDocument next) {
      if (question.cells() == 0) {
        hits += next.hits;
      } else {
        Arrays.stream(next.places, 0, (int) next.hits).forEach(this::add);
      }
      words += next.words;
    }

    /** How many there are in each stretch of the document. */
    long[] counts() {
      long[] counts = new long[question.cells()];
      for (int i = 0; i < hits && counts.length > 0; i++) {
        counts[(int) (places[i] * counts.length / words)]++;
      }
      return counts;
    }

    HitsByDocument.Row row(String plot) {
      return new HitsByDocument.Row(document.name(), hits, words, hits * 1e6 / words, plot);
    }
  }
}
