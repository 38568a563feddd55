package kashaf.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;

/** Bytes that come a few at a time, as through a slow line. */
public final class Drop extends FilterInputStream {
  private final Random random;
  private final int most;

  /** @param most how many bytes come at a time, at most */
  public Drop(InputStream in, int most, long seed) {
    super(in);
    this.random = new Random(seed);
    this.most = most;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    return super.read(target, offset, Math.min(length, 1 + random.nextInt(most)));
  }

  /** Nobody may take "nothing more without waiting" for the end. */
  @Override
  public int available() {
    return 0;
  }
}
