package kashaf.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which types each document has, over a run of neighbouring parts: so types can be put together when all are known. */
final class DocumentTypes {
  private final List<Integer> documents = new ArrayList<>();
  private final List<int[]> types = new ArrayList<>();
  private final BitSet current = new BitSet();
  private int currentDocument = -1;

  /** What is seen from now on stands in this document, the same as before or a later one. */
  void enter(int document) {
    if (document != currentDocument) {
      finish();
      currentDocument = document;
    }
  }

  private void finish() {
    if (currentDocument >= 0) {
      documents.add(currentDocument);
      types.add(current.stream().toArray());
      current.clear();
      currentDocument = -1;
    }
  }

  /** The first so many of these types stand in the document entered. */
  void see(int[] seen, int words) {
    for (int i = 0; i < words; i++) {
      current.set(seen[i]);
    }
  }

  /** Adds what was seen in the parts behind. @param map for each of the other's types, ours */
  void merge(DocumentTypes next, int[] map) {
    next.finish();
    for (int i = 0; i < next.documents.size(); i++) {
      enter(next.documents.get(i));
      for (int type : next.types.get(i)) {
        current.set(map[type]);
      }
    }
  }

  /** In how many documents each group of types occurs. @param groupOf for each type its group, from 0 */
  int[] documents(int[] groupOf, int groups) {
    finish();
    int[] counted = new int[groups];
    int[] last = new int[groups];
    Arrays.fill(last, -1);
    for (int document = 0; document < types.size(); document++) {
      for (int type : types.get(document)) {
        int group = groupOf[type];
        counted[group] += last[group] == document ? 0 : 1;
        last[group] = document;
      }
    }
    return counted;
  }
}
