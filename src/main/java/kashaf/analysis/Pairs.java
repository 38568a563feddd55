package kashaf.analysis;

import java.util.Arrays;

/**
 * Gives every pair of numbers a number of its own, from 0 in the order in which they are first seen: an open table with
 * linear probing, of 15 to 20 bytes a pair.
 */
final class Pairs {
  private static final int MOST = 1 << BitOrder.NUMBER_BITS;
  private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

  private long[] pairs = new long[256];
  /** Numbers plus one, where their pairs have their home or behind it. */
  private int[] slots = new int[512];
  private int shift = Long.SIZE - 9;
  private int size;

  int size() {
    return size;
  }

  int first(int number) {
    return (int) (pairs[number] >>> Integer.SIZE);
  }

  int second(int number) {
    return (int) pairs[number];
  }

  /** The number of a pair, a new one when it was not seen before. */
  int number(int first, int second) {
    long pair = (long) first << Integer.SIZE | second;
    int place = home(pair);
    while (slots[place] != 0) {
      if (pairs[slots[place] - 1] == pair) {
        return slots[place] - 1;
      }
      place = place + 1 & slots.length - 1;
    }
    slots[place] = size + 1;
    return put(pair);
  }

  private int home(long pair) {
    long mixed = pair * MIX;
    return (int) ((mixed ^ mixed >>> Integer.SIZE) * MIX >>> shift);
  }

  private int put(long pair) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * size);
    }
    pairs[size++] = pair;
    if (size > slots.length / 8 * 5) { // fuller, and runs of neighbours grow long
      grow();
    }
    return size - 1;
  }

  private void grow() {
    if (size >= MOST / 8 * 5) {
      throw new IllegalArgumentException("more than " + size + " different n-grams of one length; ask for shorter"
          + " ones, skip fewer words, or take the texts in groups");
    }
    slots = new int[2 * slots.length];
    shift--;
    for (int number = 0; number < size; number++) {
      int place = home(pairs[number]);
      while (slots[place] != 0) {
        place = place + 1 & slots.length - 1;
      }
      slots[place] = number + 1;
    }
  }
}
