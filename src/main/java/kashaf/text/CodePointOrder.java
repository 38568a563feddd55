package kashaf.text;

/** The order of code points, which every list of kashaf falls back on; {@code String.compareTo} orders UTF-16 units. */
public final class CodePointOrder {
  private CodePointOrder() {}

  /** Negative, zero or positive, as a comparator says it. */
  public static int compare(CharSequence a, CharSequence b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        // Surrogates stand for code points above all others, but below U+E000 as units.
        boolean high = Character.isSurrogate(x);
        return high == Character.isSurrogate(y) ? Character.compare(x, y) : high ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
