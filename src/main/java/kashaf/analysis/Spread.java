package kashaf.analysis;

import java.util.Arrays;
import java.util.BitSet;

/**
 * In how many documents each type occurs, counted over a run of neighbouring parts.
 *
 * <p>Documents come one after the other, so it is enough to remember for each type the last document it was seen in.
 * Where two runs meet in the middle of a document, the types that both saw in it are counted once: for that, the types
 * of the first document are kept. While there is only one document, as in most runs over a large file, all types were
 * seen in it, and nothing is written down.
 */
final class Spread {
  private int[] documents = new int[0];
  /** The number of the last document a type was seen in, plus one; 0 for none. */
  private int[] lastSeen = new int[0];
  private final BitSet inFirst = new BitSet();
  private int firstDocument = -1;
  private int lastDocument = -1;
  private boolean one = true;

  /**
   * What is seen from now on stands in this document, the same as before or a later one.
   *
   * @param types how many types were seen so far
   */
  void enter(int document, int types) {
    if (firstDocument < 0) {
      firstDocument = document;
    } else if (document != lastDocument) {
      writeDown(types);
    }
    lastDocument = document;
  }

  /** Puts down what was plain while there was one document. */
  private void writeDown(int types) {
    if (one && firstDocument >= 0) {
      grow(types);
      Arrays.fill(documents, 0, types, 1);
      Arrays.fill(lastSeen, 0, types, firstDocument + 1);
      inFirst.set(0, types);
    }
    one = false;
  }

  /** So many words, of these types, stand in the document entered. */
  void see(int[] types, int words) {
    for (int i = 0; i < words && !one; i++) {
      note(types[i]);
    }
  }

  /** One of this type stands in the document entered. */
  void see(int type) {
    if (!one) {
      note(type);
    }
  }

  private void note(int type) {
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
    return one ? 1 : type < documents.length ? documents[type] : 0;
  }

  /**
   * Adds what was seen in the parts behind.
   *
   * @param types how many types were seen so far
   * @param map for each of the other's types, ours
   */
  void merge(Spread next, int types, int[] map) {
    boolean shared = next.firstDocument == lastDocument;
    if (next.firstDocument < 0 || one && next.one && shared) {
      return;
    }
    boolean oneDocument = firstDocument < 0 || firstDocument == next.firstDocument;
    writeDown(types);
    for (int theirs = 0; theirs < map.length; theirs++) {
      int ours = map[theirs];
      if (ours >= lastSeen.length) {
        grow(ours + 1);
      }
      boolean twice = shared && next.isInFirst(theirs) && lastSeen[ours] == lastDocument + 1;
      documents[ours] += next.documents(theirs) - (twice ? 1 : 0);
      if (oneDocument && next.isInFirst(theirs)) {
        inFirst.set(ours);
      }
      lastSeen[ours] = Math.max(lastSeen[ours], next.lastSeen(theirs));
    }
    firstDocument = firstDocument < 0 ? next.firstDocument : firstDocument;
    lastDocument = next.lastDocument;
  }

  private boolean isInFirst(int type) {
    return one || inFirst.get(type);
  }

  private int lastSeen(int type) {
    return one ? firstDocument + 1 : type < lastSeen.length ? lastSeen[type] : 0;
  }

  private void grow(int size) {
    int capacity = Math.max(size, Math.max(1024, lastSeen.length * 2));
    documents = Arrays.copyOf(documents, capacity);
    lastSeen = Arrays.copyOf(lastSeen, capacity);
  }
}
