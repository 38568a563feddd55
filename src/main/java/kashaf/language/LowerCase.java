package kashaf.language;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;

/** Unicode's simple lower-case mapping, the same on every JDK and in every locale. */
final class LowerCase {
  private static final CodePointTable TABLE = CodePointTable.load("lower-case");
  /** The table's bytes are places in this list: few distances between capital and small letter are in use. */
  private static final int[] SHIFTS = shifts();

  private LowerCase() {}

  static int of(int codePoint) {
    return codePoint + SHIFTS[TABLE.at(codePoint)];
  }

  private static int[] shifts() {
    IntBuffer stored = ByteBuffer.wrap(TABLE.rest()).asIntBuffer();
    int[] shifts = new int[stored.remaining()];
    stored.get(shifts);
    return shifts;
  }
}
