package kashaf.text;

/**
 * The characters of a stretch of text, held once, in UTF-16.
 *
 * <p>Everything else in the project points into a {@code Text} with indices that are half-open: {@code start} is the
 * first character, {@code end} the one behind the last.
 */
public final class Text implements CharSequence {
  private final char[] chars;
  private final int length;

  /** Takes over the first {@code length} characters of the array, without a copy. */
  public Text(char[] chars, int length) {
    if (length < 0 || length > chars.length) {
      throw new IllegalArgumentException("length " + length + " of " + chars.length);
    }
    this.chars = chars;
    this.length = length;
  }

  public static Text of(CharSequence characters) {
    char[] chars = characters.toString().toCharArray();
    return new Text(chars, chars.length);
  }

  /** The array itself, for the hot loops: it may be longer than the text, and nobody may write to it. */
  public char[] array() {
    return chars;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return chars[index];
  }

  /** The code point at an index; an unpaired surrogate counts as itself. */
  public int codePointAt(int index) {
    return Character.codePointAt(chars, index, length);
  }

  /** The characters from {@code start} to {@code end} as they stand. */
  public String slice(int start, int end) {
    return new String(chars, start, end - start);
  }

  /** The first so many characters, without a copy; all of them when there are fewer. */
  public Text first(int count) {
    return new Text(chars, Math.min(count, length));
  }

  /** How many code points stand between two indices. */
  public int codePoints(int start, int end) {
    return Character.codePointCount(chars, start, end - start);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return slice(start, end);
  }

  @Override
  public String toString() {
    return slice(0, length);
  }
}
