package kashaf.analysis;

import java.util.Arrays;
import java.util.BitSet;

/**
 * In how many documents each type occurs, counted over a run of neighbouring parts.
 *
 * <p>Documents come one after the other, so it is enough to remember for each type the last document it was seen in.
 * Where two runs meet in the middle of a document, the types that both saw in it are counted once: for that, the types
 * of the first document are kept.
 */
final class Spread {
  private int[] documents = new int[1024];
  /** The number of the last document a type was seen in, plus one; 0 for none. */
  private int[] lastSeen = new int[1024];
  private final BitSet inFirst = new BitSet();
  private int firstDocument = -1;
  private int lastDocument = -1;

  /** What is seen from now on stands in this document, the same as before or a later one. */
  void enter(int document) {
    if (firstDocument < 0) {
      firstDocument = document;
    }
    lastDocument = document;
  }

  /** A word of a type stands in the document entered. */
  void see(int type) {
    if (type >= lastSeen.length) {
      grow(type + 1);
    }
    if (lastSeen[type] != lastDocument + 1) {
      lastSeen[type] = lastDocument + 1;
      documents[type]++;
      if (lastDocument == firstDocument) {
        inFirst.set(type);
      }
    }
  }

  int documents(int type) {
    return type < documents.length ? documents[type] : 0;
  }

  /** Adds what was seen in the parts behind. @param map for each of the other's types, ours */
  void merge(Spread next, int[] map) {
    if (next.firstDocument < 0) {
      return;
    }
    boolean shared = next.firstDocument == lastDocument;
    boolean oneDocument = firstDocument < 0 || firstDocument == next.firstDocument;
    for (int theirs = 0; theirs < map.length; theirs++) {
      int ours = map[theirs];
      if (ours >= lastSeen.length) {
        grow(ours + 1);
      }
      boolean twice = shared && next.inFirst.get(theirs) && lastSeen[ours] == lastDocument + 1;
      documents[ours] += next.documents(theirs) - (twice ? 1 : 0);
      if (oneDocument && next.inFirst.get(theirs)) {
        inFirst.set(ours);
      }
      lastSeen[ours] = Math.max(lastSeen[ours], next.lastSeen(theirs));
    }
    firstDocument = firstDocument < 0 ? next.firstDocument : firstDocument;
    lastDocument = next.lastDocument;
  }

  private int lastSeen(int type) {
    return type < lastSeen.length ? lastSeen[type] : 0;
  }

  private void grow(int size) {
    int capacity = Math.max(size, lastSeen.length * 2);
    documents = Arrays.copyOf(documents, capacity);
    lastSeen = Arrays.copyOf(lastSeen, capacity);
  }
}
