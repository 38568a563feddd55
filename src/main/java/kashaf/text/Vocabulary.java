package kashaf.text;

import java.util.Arrays;

/**
 * Gives every type a number, from 0 in the order in which the types are first seen, without making a {@code String}.
 *
 * <p>An open table with linear probing, made for one thing: that a type which was seen before costs one access to
 * memory. A slot is 16 bytes and holds the type itself when it is short ({@link PackedType}), so that there is no
 * pointer to follow, and the number. The package's description has a drawing and the reasons.
 *
 * <p>For one thread: each has its own, and {@link #mapInto} joins two. When nothing is added any more, any number of
 * threads may read.
 */
public final class Vocabulary {
  /** Longs in a slot: what {@link PackedType} calls first; and, from above, its second and the number plus one. */
  private static final int SLOT = 2;
  private static final int FEWEST_SLOTS = 1 << 10;
  private static final int MOST_SLOTS = 1 << 29;

  /** How many types {@link #number(Types, int[])} looks ahead: their slots are to stay in the nearest cache. */
  private static final int AHEAD = 128;

  private final LongTypes longTypes = new LongTypes();
  private final PackedType key = new PackedType();
  private long[] slots = new long[SLOT * FEWEST_SLOTS];
  /** How far to shift a hash to the right to get the number of a slot. */
  private int shift = Long.numberOfLeadingZeros(FEWEST_SLOTS) + 1;
  /** Where in {@link #slots} the types stand, by number. */
  private int[] places = new int[256];
  private int size;
  private long touched;

  /** The number of a type, a new one when it was not seen before. */
  public int number(char[] chars, int start, int end) {
    boolean packed = key.pack(chars, start, end);
    int place = place(key, packed, chars, start, end);
    int number = (int) slots[place + 1];
    if (number != 0) {
      return number - 1;
    }
    return put(place, packed ? key.first : key.first | longTypes.add(chars, start, end), key.second);
  }

  /**
   * Numbers types in a row, nearly twice as fast as one by one: the slots of the next {@link #AHEAD} are asked for
   * before the first of them is needed, and the memory answers all of them in about the time that it takes for one.
   *
   * @param ids takes the numbers, from 0 on
   */
  public void number(Types types, int[] ids) {
    long[] firsts = new long[AHEAD];
    int[] seconds = new int[AHEAD];
    int[] homes = new int[AHEAD];
    for (int from = 0; from < types.count(); from += AHEAD) {
      int many = Math.min(AHEAD, types.count() - from);
      for (int i = 0; i < many; i++) {
        key.pack(types.chars(), types.start(from + i), types.end(from + i));
        firsts[i] = key.first;
        seconds[i] = key.second;
        homes[i] = home(key.first, key.second);
      }
      touch(homes, many);
      int slotsBefore = slots.length;
      for (int i = 0; i < many; i++) {
        boolean known = slots.length == slotsBefore && !PackedType.isLong(seconds[i]);
        ids[from + i] = known
            ? numberPacked(firsts[i], seconds[i], homes[i])
            : number(types.chars(), types.start(from + i), types.end(from + i));
      }
    }
  }

  /** Loads slots that do not depend on each other, so that the processor fetches them side by side. */
  private void touch(int[] homes, int many) {
    long sum = 0;
    for (int i = 0; i < many; i++) {
      sum += slots[homes[i] + 1];
    }
    touched = sum; // or the loop would be left out
  }

  /** The number of a type, or -1. */
  public int find(CharSequence type) {
    char[] chars = type.toString().toCharArray();
    return find(chars, 0, chars.length);
  }

  /** The number of a type, or -1. */
  public int find(char[] chars, int start, int end) {
    PackedType sought = new PackedType();
    boolean packed = sought.pack(chars, start, end);
    int place = place(sought, packed, chars, start, end);
    return (int) slots[place + 1] - 1;
  }

  /** The type of a number. */
  public String type(int id) {
    long first = first(id);
    int second = second(id);
    return PackedType.isLong(second) ? longTypes.get((int) first) : PackedType.unpacked(first, second);
  }

  /** How many characters the type of a number has, in UTF-16. */
  public int length(int id) {
    long first = first(id);
    int second = second(id);
    return PackedType.isLong(second) ? longTypes.length((int) first) : PackedType.length(first, second);
  }

  /** One of the characters of the type of a number, from 0 to before {@link #length}. */
  public char charAt(int id, int index) {
    long first = first(id);
    int second = second(id);
    return PackedType.isLong(second) ? longTypes.charAt((int) first, index) : PackedType.charAt(first, second, index);
  }

  /** How many types have a number. */
  public int size() {
    return size;
  }

  /**
   * Numbers all types of this vocabulary in another one, in the order of their numbers.
   *
   * @return the number there, by the number here
   */
  public int[] mapInto(Vocabulary target) {
    int[] numbers = new int[size];
    for (int id = 0; id < size; id++) {
      long first = first(id);
      int second = second(id);
      if (PackedType.isLong(second)) {
        int start = LongTypes.start((int) first);
        numbers[id] = target.number(longTypes.chars(), start, start + longTypes.length((int) first));
      } else {
        numbers[id] = target.numberPacked(first, second, target.home(first, second));
      }
    }
    return numbers;
  }

  private int numberPacked(long first, int second, int home) {
    int place = placeOfPacked(first, second, home);
    int number = (int) slots[place + 1];
    return number != 0 ? number - 1 : put(place, first, second);
  }

  private long first(int id) {
    return slots[places[checked(id)]];
  }

  private int second(int id) {
    return (int) (slots[places[checked(id)] + 1] >>> 32);
  }

  private int checked(int id) {
    if (id < 0 || id >= size) {
      throw new IndexOutOfBoundsException("no type has the number " + id + ", there are " + size);
    }
    return id;
  }

  /** Where a type stands, or the free slot for it. */
  private int place(PackedType sought, boolean packed, char[] chars, int start, int end) {
    int home = home(sought.first, sought.second);
    return packed ? placeOfPacked(sought.first, sought.second, home) : placeOfLong(sought, home, chars, start, end);
  }

  private int placeOfPacked(long first, int second, int home) {
    long[] table = slots;
    int place = home;
    while (table[place] != first || (int) (table[place + 1] >>> 32) != second) {
      if (table[place + 1] == 0) {
        return place;
      }
      place = place + SLOT & table.length - 1;
    }
    return place;
  }

  /** The same for a type whose characters are not in the slot. */
  private int placeOfLong(PackedType sought, int home, char[] chars, int start, int end) {
    int place = home;
    while (slots[place + 1] != 0) {
      boolean sameHash = slots[place] >>> 32 == sought.first >>> 32 && (int) (slots[place + 1] >>> 32) == sought.second;
      if (sameHash && longTypes.equal((int) slots[place], chars, start, end)) {
        return place;
      }
      place = place + SLOT & slots.length - 1;
    }
    return place;
  }

  /** The place where the search for a type begins. */
  private int home(long first, int second) {
    return (int) (PackedType.mixed(first, second) >>> shift) * SLOT;
  }

  private int put(int place, long first, int second) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    slots[place] = first;
    slots[place + 1] = (long) second << 32 | size + 1;
    places[size++] = place;
    if (size > slots.length / SLOT / 8 * 5) { // fuller, and runs of neighbours grow long
      grow();
    }
    return size - 1;
  }

  private void grow() {
    if (slots.length >= SLOT * MOST_SLOTS) {
      throw new IllegalStateException("a vocabulary holds at most " + size + " types");
    }
    long[] old = slots;
    slots = new long[2 * old.length];
    shift--;
    for (int from = 0; from < old.length; from += SLOT) {
      if (old[from + 1] != 0) {
        int place = home(old[from], (int) (old[from + 1] >>> 32));
        while (slots[place + 1] != 0) {
          place = place + SLOT & slots.length - 1;
        }
        slots[place] = old[from];
        slots[place + 1] = old[from + 1];
        places[(int) old[from + 1] - 1] = place;
      }
    }
  }
}
