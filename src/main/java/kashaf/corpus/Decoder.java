package kashaf.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into characters: UTF-8 unless a byte order mark or the user says otherwise. The mark itself is no
 * character of the text. Bytes that are invalid become U+FFFD, one for each longest valid beginning as Unicode
 * recommends, and are counted.
 */
final class Decoder extends Reader {
  private static final int BLOCK = 1 << 16;
  private static final int LONGEST_SEQUENCE = 4;
  /** So many bytes are decoded another way where something is odd. */
  private static final int ODD = 16;

  private final InputStream in;
  private final Charset charset;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
  private long bytesBefore;
  private boolean ended;
  private boolean flushed;
  private long invalid;
  private long firstInvalidByte = -1;
  private IOException failure;

  /** @param named the encoding that the user named, or null */
  Decoder(InputStream in, Charset named) {
    this.in = in;
    bytes.limit(0);
    fill();
    charset = charset(named);
    decoder = reporting(charset);
  }

  /** For UTF-8 from the middle of a file, where nothing is a mark. @param before how many bytes stand before it */
  Decoder(InputStream in, long before) {
    this.in = in;
    this.charset = StandardCharsets.UTF_8;
    this.decoder = reporting(charset);
    this.bytesBefore = before;
    bytes.limit(0);
  }

  private static CharsetDecoder reporting(Charset charset) {
    return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  Charset charset() {
    return charset;
  }

  /** How many stretches of invalid bytes were replaced so far. */
  long invalid() {
    return invalid;
  }

  /** Where in the bytes the first invalid one stands, from 0; -1 when there was none. */
  long firstInvalidByte() {
    return firstInvalidByte;
  }

  /**
   * As {@link Reader#read(char[], int, int)} says. Where the bytes break off with a failure, the characters before it
   * come first.
   *
   * @param length at least 2, the room that a code point may need
   */
  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(target, offset, length);
    boolean room = true;
    while (room && !flushed) {
      room = decode(out, offset);
    }
    int count = out.position() - offset;
    if (count == 0 && failure != null) {
      throw failure;
    }
    return count == 0 && flushed ? -1 : count;
  }

  /** Whether there is something to read without waiting. */
  @Override
  public boolean ready() throws IOException {
    return bytes.remaining() >= LONGEST_SEQUENCE || in.available() > 0;
  }

  /** Decodes what is there; false when there is no room for more, or nothing more without waiting for it. */
  private boolean decode(CharBuffer out, int offset) throws IOException {
    int behind = bytes.limit();
    boolean aFew = false;
    if (charset == StandardCharsets.UTF_8) {
      PlainUtf8.decode(bytes, out);
      aFew = bytes.remaining() > ODD;
      bytes.limit(aFew ? bytes.position() + ODD : behind);
    }
    CoderResult result = decoder.decode(bytes, out, ended && !aFew);
    bytes.limit(behind);
    if (result.isOverflow()) {
      return false;
    }
    if (result.isError()) {
      return replace(result.length(), out);
    }
    if (aFew) {
      return true;
    }
    if (ended) {
      flushed = decoder.flush(out).isUnderflow();
    } else if (failure != null || out.position() > offset && in.available() == 0) {
      return false;
    } else {
      fill();
    }
    return true;
  }

  private boolean replace(int length, CharBuffer out) {
    if (!out.hasRemaining()) {
      return false;
    }
    if (invalid++ == 0) {
      firstInvalidByte = bytesBefore + bytes.position();
    }
    out.put('\uFFFD');
    bytes.position(bytes.position() + lengthAlone(length));
    return true;
  }

  /** Java counts to half of a surrogate pair what stands behind it, be it right or wrong for itself. */
  private int lengthAlone(int length) {
    int place = bytes.position();
    if (charset == StandardCharsets.UTF_8 && at(place) == 0xED && at(place + 1) >= 0xA0) {
      return 1;
    }
    return charset.name().startsWith("UTF-16") ? Math.min(length, 2) : length;
  }

  private void fill() {
    bytesBefore += bytes.position();
    bytes.compact();
    try {
      int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
      ended = count < 0;
      bytes.position(bytes.position() + Math.max(count, 0));
    } catch (IOException e) {
      failure = e;
    }
    bytes.flip();
  }

  /** Decides the encoding and steps over the byte order mark. */
  private Charset charset(Charset named) {
    while (bytes.remaining() < 4 && !ended && failure == null) {
      fill();
    }
    Charset marked = marked();
    if (marked == null || named != null && !sameFamily(named, marked)) {
      return named == null ? StandardCharsets.UTF_8 : named;
    }
    bytes.position(marked == StandardCharsets.UTF_8 ? 3 : marked.name().startsWith("UTF-32") ? 4 : 2);
    return marked;
  }

  /** A mark is believed against a named encoding only when both are of one family, as UTF-16 and UTF-16LE. */
  private static boolean sameFamily(Charset named, Charset marked) {
    return marked.name().startsWith(named.name());
  }

  /** The encoding that a byte order mark at the start stands for, or null. */
  private Charset marked() {
    int a = at(0);
    int b = at(1);
    int c = at(2);
    int d = at(3);
    if (a == 0xEF && b == 0xBB && c == 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (a == 0xFF && b == 0xFE) {
      // The mark of UTF-32LE starts with that of UTF-16LE; a UTF-16 text does not start with a NUL.
      return c == 0 && d == 0 ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
    }
    if (a == 0xFE && b == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return a == 0 && b == 0 && c == 0xFE && d == 0xFF ? Charset.forName("UTF-32BE") : null;
  }

  private int at(int index) {
    return index < bytes.limit() ? bytes.get(index) & 0xFF : -1;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
