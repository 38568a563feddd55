package kashaf.language;

import java.util.Arrays;

/**
 * One byte for every code point, read from a resource that was generated from one version of Unicode, so that every JDK
 * sees the same characters.
 *
 * <p>The resource is a two-stage table: one byte for every 256 code points says which block of 256 bytes holds theirs,
 * and equal blocks are stored once. Tens of kilobytes then hold what would be a megabyte.
 */
final class CodePointTable {
  static final int BLOCK = 256;
  static final int BLOCKS = (Character.MAX_CODE_POINT + 1) / BLOCK;

  private final byte[] bytes;

  CodePointTable(byte[] bytes) {
    this.bytes = bytes;
  }

  static CodePointTable load(String name) {
    return new CodePointTable(Resource.bytes("kashaf/unicode/" + name));
  }

  /** What the table says of a code point, from 0 to 255. */
  int at(int codePoint) {
    return bytes[blockStart(codePoint >>> 8) + (codePoint & 0xFF)] & 0xFF;
  }

  /** The values of U+0000 to U+FFFF in a row: one load instead of two, for the hottest loop. */
  byte[] basicPlane() {
    byte[] plane = new byte[1 << 16];
    for (int block = 0; block < plane.length / BLOCK; block++) {
      System.arraycopy(bytes, blockStart(block), plane, block * BLOCK, BLOCK);
    }
    return plane;
  }

  /** What the resource holds behind the table itself. */
  byte[] rest() {
    int last = 0;
    for (int block = 0; block < BLOCKS; block++) {
      last = Math.max(last, blockStart(block));
    }
    return Arrays.copyOfRange(bytes, last + BLOCK, bytes.length);
  }

  private int blockStart(int block) {
    return BLOCKS + (bytes[block] & 0xFF) * BLOCK;
  }
}
