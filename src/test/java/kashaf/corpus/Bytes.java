package kashaf.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Bytes that are hard to read. */
public final class Bytes {
  private Bytes() {}

  /** Bytes in hexadecimal digits; blanks between them mean nothing. */
  public static byte[] of(String hexadecimal) {
    return HexFormat.of().parseHex(hexadecimal.replace(" ", ""));
  }

  public static byte[] plus(byte[]... pieces) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      out.writeBytes(piece);
    }
    return out.toByteArray();
  }

  /** The same with one byte in ten replaced. */
  public static byte[] spoilt(byte[] bytes, long seed) {
    Random random = new Random(seed);
    byte[] spoilt = bytes.clone();
    for (int i = 0; i < spoilt.length; i++) {
      spoilt[i] = random.nextInt(10) == 0 ? (byte) random.nextInt(256) : spoilt[i];
    }
    return spoilt;
  }

  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
