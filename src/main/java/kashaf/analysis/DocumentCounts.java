package kashaf.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kashaf.corpus.Document;

/** How often each type occurs in each document, over a run of neighbouring parts. */
final class DocumentCounts {
  private final List<Document> documents = new ArrayList<>();
  private final List<Map<Integer, Long>> counts = new ArrayList<>();

  /** What is counted from now on stands in this document, the same as before or a later one. */
  void enter(Document document) {
    if (documents.isEmpty() || last().number() != document.number()) {
      documents.add(document);
      counts.add(new HashMap<>());
    }
  }

  /** One word more of each of the first so many types in the document entered. */
  void add(int[] types, int count) {
    Map<Integer, Long> current = counts.get(counts.size() - 1);
    for (int i = 0; i < count; i++) {
      current.merge(types[i], 1L, Long::sum);
    }
  }

  /** Adds what was counted in the parts behind. @param map for each of the other's types, ours */
  void merge(DocumentCounts next, int[] map) {
    for (int i = 0; i < next.documents.size(); i++) {
      enter(next.documents.get(i));
      Map<Integer, Long> ours = counts.get(counts.size() - 1);
      next.counts.get(i).forEach((type, count) -> ours.merge(map[type], count, Long::sum));
    }
  }

  List<String> names() {
    return documents.stream().map(Document::name).toList();
  }

  /** The frequency of a type in each document, in their order. */
  long[] frequencies(int type) {
    return counts.stream().mapToLong(inDocument -> inDocument.getOrDefault(type, 0L)).toArray();
  }

  private Document last() {
    return documents.get(documents.size() - 1);
  }
}
