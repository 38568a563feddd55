package kashaf.analysis;

import java.util.Arrays;

/** Where the words of some types stand, as the numbers of the words in the corpus, ascending: four bytes a word. */
final class Places {
  private final int[] places;
  private final int[] ends;

  /**
   * @param sequence the words
   * @param types their types
   * @param listed the types of which the places are wanted
   */
  Places(TypeSequence sequence, Counts types, int[] listed) {
    int[] index = new int[types.types()]; // of a type among those listed, plus one
    ends = new int[listed.length]; // at first where each type starts
    int size = 0;
    for (int i = 0; i < listed.length; i++) {
      index[listed[i]] = i + 1;
      ends[i] = size;
      size += (int) types.count(listed[i]);
    }
    places = new int[size];
    int word = 0;
    for (int[] stretch : sequence.stretches()) {
      for (int type : stretch) {
        if (index[type] > 0) {
          places[ends[index[type] - 1]++] = word;
        }
        word++;
      }
    }
  }

  /** The places of a type. @param type its place among those listed */
  int[] of(int type) {
    return Arrays.copyOfRange(places, type == 0 ? 0 : ends[type - 1], ends[type]);
  }
}
